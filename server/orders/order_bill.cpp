// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/order_bill.h"

#include "server/billing/bill_topics.h"
#include "server/billing/bills_rules.h"
#include "server/orders/orders_store.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace hms::server::orders {

Result<BillId> billOrders(Context &ctx, const QList<OrderState> &orders)
{
    QList<BillItem> items;
    QList<TestOrderId> ids;
    for (const OrderState &order : orders) {
        ids.append(order.id);
        items.append({.id = BillItemId::make(),
                      .itemableType = u"test"_s,
                      .itemableId = order.id.value,
                      .itemName = order.testName,
                      .quantity = 1,
                      .unitPrice = order.price,
                      .total = order.price});
    }
    const auto total = billing::totalOf(items);
    if (!total)
        return Error::invalid(u"testOrderIds"_s, u"range"_s);

    const BillId bill = BillId::make();
    const OrderState &first = orders.first();
    billing::insertBill(ctx.tx,
                        {bill,
                         {first.patient, first.visit.value, u"test"_s, first.visit.value, {}},
                         items,
                         *total,
                         ctx.caller.user},
                        ctx.now);
    setBilled(ctx.tx, bill, ids);
    billing::publishBill(ctx, bill);
    return bill;
}

QList<TestOrderId> missingOfBundles(const VisitTests &tests, const QList<TestOrderId> &asked)
{
    QSet<Ulid> bundles;
    for (const OrderState &order : tests.orders)
        if (order.bundle && asked.contains(order.id))
            bundles.insert(*order.bundle);
    QList<TestOrderId> missing;
    for (const OrderState &order : tests.orders)
        if (order.status == TestOrderStatus::Ordered && order.bundle && bundles.contains(*order.bundle) &&
            !asked.contains(order.id))
            missing.append(order.id);
    return missing;
}

} // namespace hms::server::orders
