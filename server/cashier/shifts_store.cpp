// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cashier/shifts_store.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace hms::server::cashier {

namespace {

constexpr Statement kCurrent{"shifts.current", R"sql(
    SELECT w.wire FROM shift_wire w WHERE w.cashier_id = (:cashier)::uuid AND w.status <> 'CLOSED'
)sql"};

constexpr Statement kOne{"shifts.one", R"sql(
    SELECT w.wire FROM shift_wire w WHERE w.id = (:shift)::uuid
)sql"};

} // namespace

std::optional<RawJson> currentShiftJson(Transaction &tx, UserId cashier)
{
    return tx.json(kCurrent, {{"cashier", cashier}});
}

RawJson shiftJson(Transaction &tx, ShiftId shift)
{
    return *tx.json(kOne, {{"shift", shift}});
}

namespace {

constexpr Statement kCount{"shifts.count", R"sql(
    UPDATE shifts s
       SET status = 'COUNTED', counted_at = (:now)::timestamptz, denominations = (:denominations)::jsonb,
           counted_amount = (:counted)::bigint, expected_amount = cash.expected, row_version = s.row_version + 1
      FROM shift_cash cash
     WHERE s.id = (:shift)::uuid AND cash.id = s.id
)sql"};

} // namespace

void countShift(Transaction &tx, ShiftId shift, const QList<Denomination> &denominations, Money counted,
                const QDateTime &now)
{
    const QByteArray json = QJsonDocument(toJson(denominations).toArray()).toJson(QJsonDocument::Compact);
    tx.execute(
        kCount,
        {{"shift", shift}, {"denominations", QString::fromUtf8(json)}, {"counted", counted}, {"now", now}});
}

namespace {

constexpr Statement kCounted{"shifts.counted", R"sql(
    SELECT s.counted_amount - s.expected_amount AS difference,
           (SELECT (value #>> '{}')::bigint FROM settings WHERE key = 'cashier.differenceLimit') AS difference_limit
      FROM shifts s WHERE s.id = (:shift)::uuid
)sql"};

constexpr Statement kClose{"shifts.close", R"sql(
    UPDATE shifts
       SET status = 'CLOSED', closed_at = (:now)::timestamptz, difference_reason = nullif((:reason)::text, ''),
           approved_by = (:approved_by)::uuid, row_version = row_version + 1
     WHERE id = (:shift)::uuid
)sql"};

constexpr Statement kFind{"shifts.find", R"sql(
    SELECT cashier_id, status FROM shifts WHERE id = (:shift)::uuid
)sql"};

} // namespace

CountedShift loadCounted(Transaction &tx, ShiftId shift)
{
    return *tx.one<CountedShift>(kCounted, {{"shift", shift}}, [](const Row &row) {
        return CountedShift{row.get<Money>("difference"), row.get<Money>("difference_limit")};
    });
}

void closeShift(Transaction &tx, ShiftId shift, const ShiftClosing &closing, const QDateTime &now)
{
    tx.execute(
        kClose,
        {{"shift", shift}, {"reason", closing.reason}, {"approved_by", closing.approvedBy}, {"now", now}});
}

std::optional<ShiftOwner> findShift(Transaction &tx, ShiftId shift)
{
    return tx.one<ShiftOwner>(kFind, {{"shift", shift}}, [](const Row &row) {
        return ShiftOwner{row.get<UserId>("cashier_id"), row.get<ShiftStatus>("status")};
    });
}

QList<Statement> shiftStatements()
{
    return {kCurrent, kOne, kCount, kCounted, kClose, kFind};
}

} // namespace hms::server::cashier
