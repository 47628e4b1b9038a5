// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/patients/condition.h"

namespace hms {

/// Errors: NOT_FOUND (patient), INVALID (name), CONFLICT {current: condition} when the patient is known to
/// have it.
struct RecordCondition {
    static constexpr QLatin1StringView kMethod{"conditions.record"};
    using Response = Condition;

    PatientId patientId;
    ConditionKind kind = ConditionKind::Chronic;
    QString name;
    std::optional<QString> code;
    std::optional<Severity> severity;
    std::optional<QString> reaction;

    static void visit(auto &self, auto &&field)
    {
        field("patientId", self.patientId);
        field("kind", self.kind);
        field("name", self.name, Text{1, 120});
        field("code", self.code, Text{0, 8});
        field("severity", self.severity);
        field("reaction", self.reaction, Text{0, 200});
    }
};

/// It was never so, or is over. Errors: NOT_FOUND (condition), INVALID (reason), CONFLICT {current:
/// condition} when it is refuted already.
struct RefuteCondition {
    static constexpr QLatin1StringView kMethod{"conditions.refute"};
    using Response = Condition;

    ConditionId id;
    QString reason;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("reason", self.reason, kReason);
    }
};

/// A patient's conditions, newest first, the refuted ones too; those that stand come with patients.get.
/// Errors: NOT_FOUND (patient).
struct ListConditions {
    static constexpr QLatin1StringView kMethod{"conditions.list"};
    using Response = QList<Condition>;

    PatientId patientId;

    static void visit(auto &self, auto &&field) { field("patientId", self.patientId); }
};

} // namespace hms
