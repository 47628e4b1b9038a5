// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/consultations/consultations_protocol.h"

namespace hms::server::consultations {

Result<RawJson> get(Context &ctx, const GetConsultation &request);
Result<RawJson> save(Context &ctx, const SaveConsultation &request);
Result<RawJson> complete(Context &ctx, const CompleteConsultation &request);
Result<RawJson> addAddendum(Context &ctx, const AddAddendum &request);
Result<RawJson> bookFollowUp(Context &ctx, const BookFollowUp &request);

} // namespace hms::server::consultations
