// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/billing/drawer_store.h"

using namespace Qt::StringLiterals;

namespace hms::server::billing {

namespace {

constexpr Statement kShare{"drawer.share", R"sql(
    SELECT id, status FROM shifts WHERE cashier_id = (:cashier)::uuid AND status <> 'CLOSED' FOR SHARE
)sql"};

constexpr Statement kExclude{"drawer.exclude", R"sql(
    SELECT id, status FROM shifts WHERE cashier_id = (:cashier)::uuid AND status <> 'CLOSED' FOR UPDATE
)sql"};

// Two desks of one cashier at once: the partial unique index lets one in, and the other one waits for it.
constexpr Statement kOpen{"drawer.open", R"sql(
    INSERT INTO shifts (id, cashier_id, business_date, opening_float, opened_at)
    VALUES ((:shift)::uuid, (:cashier)::uuid, business_date((:now)::timestamptz), (:float)::bigint, (:now)::timestamptz)
    ON CONFLICT (cashier_id) WHERE status <> 'CLOSED' DO NOTHING
)sql"};

constexpr Statement kAutoOpen{"drawer.autoOpen", R"sql(
    SELECT value::boolean FROM settings WHERE key = 'cashier.autoOpenShift'
)sql"};

constexpr Statement kCash{"drawer.cash", R"sql(
    SELECT expected FROM shift_cash WHERE id = (:shift)::uuid
)sql"};

} // namespace

std::optional<Drawer> lockDrawer(Transaction &tx, UserId cashier, DrawerLock lock)
{
    return tx.one<Drawer>(lock == DrawerLock::PutIn ? kShare : kExclude, {{"cashier", cashier}},
                          [](const Row &row) {
                              return Drawer{row.get<ShiftId>("id"), row.get<ShiftStatus>("status")};
                          });
}

bool openDrawer(Transaction &tx, ShiftId shift, UserId cashier, Money openingFloat, const QDateTime &now)
{
    return tx.execute(kOpen,
                      {{"shift", shift}, {"cashier", cashier}, {"float", openingFloat}, {"now", now}}) == 1;
}

std::optional<Drawer> autoOpenDrawer(Transaction &tx, UserId cashier, const QDateTime &now)
{
    if (!tx.scalar(kAutoOpen).toBool())
        return std::nullopt;
    openDrawer(tx, ShiftId::make(), cashier, Money(), now);
    return lockDrawer(tx, cashier, DrawerLock::PutIn);
}

Money cashInDrawer(Transaction &tx, ShiftId shift)
{
    return Money(tx.scalar(kCash, {{"shift", shift}}).toLongLong());
}

std::optional<Error> drawerRefusal(const std::optional<Drawer> &drawer)
{
    if (!drawer)
        return Error::rejected(u"noOpenShift"_s);
    if (drawer->status != ShiftStatus::Open)
        return Error::rejected(u"shiftCounted"_s);
    return std::nullopt;
}

QList<Statement> drawerStatements()
{
    return {kShare, kExclude, kOpen, kAutoOpen, kCash};
}

} // namespace hms::server::billing
