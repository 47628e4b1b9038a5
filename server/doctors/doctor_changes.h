// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/doctors/doctors_protocol.h"

namespace hms::server::doctors {

/// Tells the reception's list and the department's board about a doctor: a DoctorRow and a BoardRow.
void publishDoctor(Changes &changes, DepartmentId department, const RawJson &row, const RawJson &boardRow);

/// Reads the rows of a day and publishes them; a doctor who is not active any more leaves both. Answers the
/// DoctorRows in no particular order.
QList<RawJson> publishDoctors(Context &ctx, const QDate &today, const QList<DoctorId> &doctors);

/// Followers of the reception's list read it anew.
void publishAllDoctors(Changes &changes);

/// A doctor left a department's board.
void publishMovedAway(Changes &changes, DepartmentId department, DoctorId doctor);

} // namespace hms::server::doctors
