// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/results/critical_alerts.h"

#include "server/events/sweep_store.h"
#include "server/notifications/notifications_store.h"
#include "server/results/critical_alerts_store.h"

using namespace Qt::StringLiterals;

namespace hms::server::results {

namespace {

const QString kRaised = u"critical.raised"_s;

/// Tells the names of a level, or of the first one after it where somebody is; each is told once.
void tellFrom(Transaction &tx, Changes &changes, const QDateTime &now, CriticalAlertId alert,
              AlertLevel level)
{
    const QJsonObject data = aboutAlert(tx, alert);
    for (;; level = AlertLevel(int(level) + 1)) {
        if (level != AlertLevel::Doctor)
            addStep(tx, now, alert, AlertStep::Escalated, {});
        const auto listeners = addListeners(tx, now, alert, level);
        for (const UserId listener : listeners)
            notifications::notify(tx, changes, now, listener, kRaised, data);
        if (!listeners.isEmpty() || level == AlertLevel::Laboratory)
            break;
    }
    setLevel(tx, now, alert, level);
}

} // namespace

void raiseAlert(Context &ctx, TestResultId result)
{
    const auto facts = alertFacts(ctx.tx, result);
    if (facts->wasTold)
        return;
    const auto alert = CriticalAlertId::make();
    insertAlert(ctx, alert, result, *facts);
    addStep(ctx.tx, ctx.now, alert, AlertStep::Raised, {});
    tellFrom(ctx.tx, ctx.changes, ctx.now, alert, AlertLevel::Doctor);
    if (const auto doctor = facts->doctorUser; doctor && !isListening(ctx.tx, alert, *doctor))
        notifications::notify(ctx, *doctor, kRaised, aboutAlert(ctx.tx, alert)); // For when they come back.
}

void escalateAlerts(WorkerConnection &connection, const QDateTime &now)
{
    connection.ensureOpen();
    Transaction tx(connection, Transaction::Kind::Write);
    Changes changes;
    for (const DueAlert &due : lockDueAlerts(tx, now))
        tellFrom(tx, changes, now, due.id, AlertLevel(int(due.level) + 1));
    if (!changes.isEmpty())
        events::announce(tx, changes);
    tx.commit();
}

} // namespace hms::server::results
