// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/diagnoses/diagnosis_codes_protocol.h"

namespace hms::server::diagnoses {

Result<RawJson> searchDiagnosisCodes(Context &ctx, const SearchDiagnosisCodes &request);

} // namespace hms::server::diagnoses
