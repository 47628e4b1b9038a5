// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/doctors/doctors_protocol.h"

namespace hms::server::doctors {

Result<RawJson> list(Context &ctx, const ListDoctors &request);
Result<RawJson> setPresence(Context &ctx, const SetDoctorPresence &request);
Result<RawJson> save(Context &ctx, const SaveDoctor &request);
Result<RawJson> listDepartments(Context &ctx, const ListDepartments &request);
Result<RawJson> saveDepartment(Context &ctx, const SaveDepartment &request);

} // namespace hms::server::doctors
