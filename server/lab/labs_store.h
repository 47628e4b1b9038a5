// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/transaction.h"
#include "shared/lab/lab_protocol.h"

#include <span>

namespace hms::server::lab {

RawJson listLabs(Transaction &tx, bool includeInactive);
std::optional<RawJson> readLab(Transaction &tx, LabId id);
/// Another lab with that code.
std::optional<RawJson> labCoded(Transaction &tx, const QString &code, std::optional<LabId> except);
bool departmentExists(Transaction &tx, DepartmentId id);

void insertLab(Transaction &tx, const QDateTime &now, LabId id, const SaveLab &request);
/// Whether it was there, in that version.
bool updateLab(Transaction &tx, const SaveLab &request);

std::span<const Statement> labStatements();

} // namespace hms::server::lab
