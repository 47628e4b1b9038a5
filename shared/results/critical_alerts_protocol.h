// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/results/test_result.h"

namespace hms {

using CriticalAlertId = Id<struct CriticalAlertTag>;

enum class AlertStep { Raised, Told, Escalated, Acknowledged };
template <>
inline constexpr auto kEnumNames<AlertStep> = std::to_array<std::pair<AlertStep, const char *>>({
    {AlertStep::Raised, "RAISED"},
    {AlertStep::Told, "TOLD"},           ///< The banner went to this person's desk.
    {AlertStep::Escalated, "ESCALATED"}, ///< Nobody answered in time, or nobody was there.
    {AlertStep::Acknowledged, "ACKNOWLEDGED"},
});

/// A critical value on its way to a person who acts on it. Told by notification "critical.raised" {alertId,
/// testOrderId, patientName, patientNumber, testName}; once somebody acknowledged it, the others who were
/// told get "critical.acknowledged" {alertId, by}.
struct CriticalAlert {
    struct Value {
        LabWords label;
        QString value; ///< With its decimals, as it has to be read back; of a choice its code.
        std::optional<LabWords> words; ///< Of a choice; any of them may be read back.
        QString unit;                  ///< As shown.
        ValueFlag flag = ValueFlag::Critical;
        QString range; ///< Empty without one.

        static void visit(auto &self, auto &&field)
        {
            field("label", self.label);
            field("value", self.value);
            field("words", self.words);
            field("unit", self.unit);
            field("flag", self.flag);
            field("range", self.range);
        }
    };
    struct Step {
        AlertStep step = AlertStep::Raised;
        std::optional<QString> who; ///< Told or acknowledging.
        QDateTime at;

        static void visit(auto &self, auto &&field)
        {
            field("step", self.step);
            field("who", self.who);
            field("at", self.at);
        }
    };

    CriticalAlertId id;
    TestOrderId testOrderId;
    TestResultId resultId;
    VisitId visitId;
    PatientId patientId;
    QString patientNumber;
    QString patientName;
    QString doctorName;
    LabWords testName;
    QList<Value> values; ///< As they were when it was raised.
    QDateTime raisedAt;
    std::optional<QDateTime> escalatesAt;  ///< Empty once acknowledged, or when nobody is left to tell.
    std::optional<QString> acknowledgedBy; ///< Who read it back; who wrote that down is in the steps.
    std::optional<QDateTime> acknowledgedAt;
    std::optional<QString> readBack;
    QList<Step> steps; ///< Oldest first.

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("testOrderId", self.testOrderId);
        field("resultId", self.resultId);
        field("visitId", self.visitId);
        field("patientId", self.patientId);
        field("patientNumber", self.patientNumber);
        field("patientName", self.patientName);
        field("doctorName", self.doctorName);
        field("testName", self.testName);
        field("values", self.values);
        field("raisedAt", self.raisedAt);
        field("escalatesAt", self.escalatesAt);
        field("acknowledgedBy", self.acknowledgedBy);
        field("acknowledgedAt", self.acknowledgedAt);
        field("readBack", self.readBack);
        field("steps", self.steps);
    }
};

/// Newest first. Of the lab (who may enter, review, release or amend) all of them; others, and with mineOnly
/// everybody, those the caller was told of or ordered.
struct ListCriticalAlerts {
    static constexpr QLatin1StringView kMethod{"criticalAlerts.list"};
    using Response = QList<CriticalAlert>;

    std::optional<bool> mineOnly;
    std::optional<bool> openOnly;
    std::optional<CriticalAlertId> after;
    std::optional<int> limit; ///< Default 50.

    static void visit(auto &self, auto &&field)
    {
        field("mineOnly", self.mineOnly);
        field("openOnly", self.openOnly);
        field("after", self.after);
        field("limit", self.limit, kPageLimit);
    }
};

/// Read back: what the caller typed must have each critical value as it was shown, in any digits and with
/// either decimal sign. Errors: NOT_FOUND (alert), FORBIDDEN (the caller neither was told, nor ordered it,
/// nor is of the lab), REJECTED (alreadyAcknowledged, readBackDiffers).
struct AcknowledgeCriticalAlert {
    static constexpr QLatin1StringView kMethod{"criticalAlerts.acknowledge"};
    using Response = CriticalAlert;

    CriticalAlertId id;
    QString readBack;
    std::optional<QString> onBehalfOf; ///< A call: who read it back. Only of the lab.

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("readBack", self.readBack, kReason);
        field("onBehalfOf", self.onBehalfOf, Text{1, 120});
    }
};

} // namespace hms
