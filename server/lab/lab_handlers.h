// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/lab/lab_protocol.h"

namespace hms::server::lab {

Result<RawJson> labs(Context &ctx, const ListLabs &request);
Result<RawJson> saveLab(Context &ctx, const SaveLab &request);
Result<RawJson> testTypes(Context &ctx, const ListTestTypes &request);
Result<RawJson> saveTestType(Context &ctx, const SaveTestType &request);
Result<RawJson> getTemplate(Context &ctx, const GetTestTemplate &request);
Result<RawJson> saveTemplate(Context &ctx, const SaveTestTemplate &request);
Result<CheckTestTemplate::Response> checkTemplate(Context &ctx, const CheckTestTemplate &request);

} // namespace hms::server::lab
