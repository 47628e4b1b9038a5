// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/diagnoses/diagnosis_codes_handlers.h"

#include "server/diagnoses/diagnosis_codes_store.h"

namespace hms::server::diagnoses {

namespace {
constexpr int kHits = 20; // Without a limit of the request's own.
}

Result<RawJson> searchDiagnosisCodes(Context &ctx, const SearchDiagnosisCodes &request)
{
    return searchCodes(ctx.tx, request.text, request.limit.value_or(kHits));
}

} // namespace hms::server::diagnoses
