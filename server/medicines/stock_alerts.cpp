// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/medicines/stock_alerts.h"

#include "server/events/sweep_store.h"
#include "server/notifications/notifications_store.h"
#include "shared/medicines/stock_protocol.h"

using namespace Qt::StringLiterals;

namespace hms::server::medicines {

namespace {

constexpr int kAlertsAtOnce = 50; // A first day with a thousand of them is told in turns.

// An alert that is no longer true is closed, so that the next time is told again.
constexpr Statement kRaise{"stock.raiseAlerts", R"sql(
    WITH today AS MATERIALIZED (
        SELECT business_date((:now)::timestamptz) AS day
    ), found AS MATERIALIZED (
        SELECT 'stock.low' AS kind, d.id AS subject_id, d.id AS medicine_id, d.on_hand
          FROM today CROSS JOIN LATERAL medicine_day(today.day) d
         WHERE d.is_active AND d.low_stock_level > 0 AND d.on_hand <= d.low_stock_level
        UNION ALL
        SELECT 'stock.expiring', b.id, b.medicine_id, b.on_hand
          FROM today
          JOIN stock_batches b ON b.on_hand > 0
           AND b.expiry_date <= today.day + (SELECT s.value::integer FROM settings s WHERE s.key = 'pharmacy.nearExpiryDays')
    ), closed AS (
        UPDATE stock_alerts a SET is_open = false
         WHERE a.is_open
           AND NOT EXISTS (SELECT FROM found f WHERE f.kind = a.kind AND f.subject_id = a.subject_id)
    ), raised AS (
        INSERT INTO stock_alerts AS a (kind, subject_id, told_at)
        SELECT f.kind, f.subject_id, (:now)::timestamptz
          FROM found f
         WHERE NOT EXISTS (SELECT FROM stock_alerts o WHERE o.kind = f.kind AND o.subject_id = f.subject_id AND o.is_open)
         ORDER BY f.kind, f.subject_id
         LIMIT (:limit)::integer
        ON CONFLICT (kind, subject_id) DO UPDATE SET is_open = true, told_at = excluded.told_at WHERE NOT a.is_open
        RETURNING kind, subject_id
    )
    SELECT f.kind, f.medicine_id, medicine_name(m.generic_name, m.brand_name, m.strength) AS name, f.on_hand
      FROM raised r
      JOIN found f ON f.kind = r.kind AND f.subject_id = r.subject_id
      JOIN medicines m ON m.id = f.medicine_id
)sql"};

constexpr Statement kStatements[]{kRaise};

struct Alert {
    QString kind;
    MedicineId medicine;
    QString name;
    int onHand = 0;
};

} // namespace

void tellOfStock(WorkerConnection &connection, const QDateTime &now)
{
    connection.ensureOpen();
    Transaction tx(connection, Transaction::Kind::Write);
    const auto alerts = tx.all<Alert>(kRaise, {{"now", now}, {"limit", kAlertsAtOnce}}, [](const Row &row) {
        return Alert{row.get<QString>("kind"), row.get<MedicineId>("medicine_id"), row.get<QString>("name"),
                     row.get<int>("on_hand")};
    });
    Changes changes;
    for (const Alert &alert : alerts)
        notifications::notify(tx, changes, now, Permission::StockManage, alert.kind,
                              {{u"medicineId"_s, alert.medicine.toText()},
                               {u"medicineName"_s, alert.name},
                               {u"onHand"_s, alert.onHand}});
    if (!changes.isEmpty())
        events::announce(tx, changes);
    tx.commit();
}

std::span<const Statement> stockAlertStatements()
{
    return kStatements;
}

} // namespace hms::server::medicines
