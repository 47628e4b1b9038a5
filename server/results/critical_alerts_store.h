// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/results/critical_alerts_protocol.h"

#include <span>

namespace hms::server::results {

/// Who is told, in turn.
enum class AlertLevel { Doctor, Department, Laboratory };

/// What an alert is raised with.
struct AlertFacts {
    QList<CriticalAlert::Value> values;
    std::optional<UserId> doctorUser; ///< Of whoever ordered the test, when they may read results.
    bool wasTold = false;             ///< The last alert of the test had the same values.
};
std::optional<AlertFacts> alertFacts(Transaction &tx, TestResultId result);
void insertAlert(const Context &ctx, CriticalAlertId id, TestResultId result, const AlertFacts &facts);
void addStep(Transaction &tx, const QDateTime &now, CriticalAlertId alert, AlertStep step,
             std::optional<UserId> who);
/// Writes down that the people of a level who were not told before are told now. Of the first two levels only
/// those with a desk open; of the laboratory all.
QList<UserId> addListeners(Transaction &tx, const QDateTime &now, CriticalAlertId alert, AlertLevel level);
bool isListening(Transaction &tx, CriticalAlertId alert, UserId user);
/// And until when its names have time: setting lab.criticalMinutes.
void setLevel(Transaction &tx, const QDateTime &now, CriticalAlertId alert, AlertLevel level);
/// alertId, testOrderId, patientName, patientNumber, testName.
QJsonObject aboutAlert(Transaction &tx, CriticalAlertId alert);

struct DueAlert {
    CriticalAlertId id;
    AlertLevel level = AlertLevel::Doctor;
};
/// Open ones for which somebody else has to be found. Those that another server is at are passed over.
QList<DueAlert> lockDueAlerts(Transaction &tx, const QDateTime &now);

/// An alert as its acknowledgement sees it, locked.
struct LockedAlert {
    CriticalAlertId id;
    QList<CriticalAlert::Value> values;
    bool isAcknowledged = false;
    bool isCallers = false; ///< Told to the caller, or of a test that the caller ordered.
};
std::optional<LockedAlert> lockAlert(Transaction &tx, CriticalAlertId id, UserId caller);
void acknowledge(const Context &ctx, const AcknowledgeCriticalAlert &request);
/// Who was told of it besides the caller.
QList<UserId> otherListeners(Transaction &tx, CriticalAlertId id, UserId caller);

RawJson readAlert(Transaction &tx, CriticalAlertId id);
RawJson listAlerts(Transaction &tx, const ListCriticalAlerts &request, UserId caller, bool all);

std::span<const Statement> alertStatements();

} // namespace hms::server::results
