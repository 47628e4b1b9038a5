// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/transaction.h"
#include "shared/doctors/doctors_protocol.h"

#include <span>

namespace hms::server::doctors {

RawJson listDepartments(Transaction &tx);

std::optional<RawJson> readDepartment(Transaction &tx, DepartmentId id);
/// The Department, another one than `except`, that has the name already.
std::optional<RawJson> departmentNamed(Transaction &tx, const QString &name,
                                       std::optional<DepartmentId> except);

/// The Department as saved.
RawJson insertDepartment(Transaction &tx, const QDateTime &now, DepartmentId id,
                         const SaveDepartment &request);
/// Likewise; empty when it is unknown or has another version by now.
std::optional<RawJson> updateDepartment(Transaction &tx, const SaveDepartment &request);
std::span<const Statement> departmentStatements();

} // namespace hms::server::doctors
