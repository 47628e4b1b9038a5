// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/transaction.h"
#include "shared/access/access.h"
#include "shared/patients/conditions_protocol.h"

#include <span>

namespace hms::server::patients {

/// The Condition of the same kind and name that stands for the patient.
std::optional<RawJson> knownCondition(Transaction &tx, const RecordCondition &request);
/// The Condition. Empty: no such patient.
std::optional<RawJson> insertCondition(Transaction &tx, const QDateTime &now, UserId by,
                                       const RecordCondition &request);
/// False when there is none or it is refuted already.
bool refuteStanding(Transaction &tx, const QDateTime &now, UserId by, ConditionId id, const QString &reason);
std::optional<RawJson> readCondition(Transaction &tx, ConditionId id);
/// Conditions, newest first. Empty: no such patient.
std::optional<RawJson> conditionsOf(Transaction &tx, PatientId patient);

std::span<const Statement> conditionStatements();

} // namespace hms::server::patients
