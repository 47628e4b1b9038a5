// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/orders_handlers.h"

#include "server/billing/bills_store.h"
#include "server/dispatch/current_record.h"
#include "server/orders/order_bill.h"
#include "server/orders/orders_store.h"
#include "server/visits/visits_rules.h"
#include "server/worklist/worklist_changes.h"
#include "server/worklist/worklist_store.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace hms::server::orders {

namespace {

/// Who has a queue of their own orders for it only; the front desk orders for every visit.
bool mayOrderFor(const Caller &caller, DoctorId doctor)
{
    return !caller.may(Permission::QueueOwn) || visits::mayServe(caller, doctor);
}

Error rejectedFor(const QString &reason, const QList<TestOrderId> &orders)
{
    QJsonArray ids;
    for (const TestOrderId order : orders)
        ids.append(order.toText());
    Error error = Error::rejected(reason, u"testOrderIds"_s);
    error.data.insert(u"testOrderIds"_s, ids);
    return error;
}

} // namespace

Result<RawJson> create(Context &ctx, const CreateTestOrders &request)
{
    const auto visit = visits::lockVisit(ctx.tx, ctx.now, request.visitId);
    if (!visit)
        return Error::notFound(u"visit"_s);
    if (!mayOrderFor(ctx.caller, visit->doctor))
        return Error::forbidden(enumText(Permission::QueueAny));
    if (visit->status == VisitStatus::Cancelled)
        return Error::rejected(u"transition"_s, u"visitId"_s);
    const auto tests = orderableTests(ctx.tx, visit->id, request.testTypeIds);
    if (!tests)
        return Error::notFound(u"testType"_s);
    const auto orders = newOrders(*tests, request.repeat.value_or(false));
    if (!orders)
        return orders.error();

    insertOrders(ctx.tx, ctx.now, ctx.caller.user, *visit, request, *orders);
    QList<TestOrderId> ids;
    for (const NewOrder &order : *orders)
        ids.append(order.id);
    if (request.priority.value_or(Priority::Routine) != Priority::Routine && urgentGoFirst(ctx.tx))
        if (const auto bill = billOrders(ctx, readStates(ctx.tx, visit->id, ids)); !bill)
            return bill.error();
    return readOrders(ctx.tx, ids);
}

Result<RawJson> list(Context &ctx, const ListTestOrders &request)
{
    if (request.visitId.has_value() == request.patientId.has_value())
        return Error::invalid(u"visitId"_s, u"exactlyOne"_s);
    return listOrders(ctx.tx, request);
}

Result<RawJson> bill(Context &ctx, const BillTestOrders &request)
{
    const auto tests = lockTestsOf(ctx.tx, request.testOrderIds);
    if (!tests)
        return tests.error();
    QList<OrderState> wanted;
    for (const OrderState &order : tests->orders) {
        if (!request.testOrderIds.contains(order.id))
            continue;
        if (order.status != TestOrderStatus::Ordered)
            return Error::rejected(u"transition"_s);
        wanted.append(order);
    }
    if (const auto missing = missingOfBundles(*tests, request.testOrderIds); !missing.isEmpty())
        return rejectedFor(u"wholePanel"_s, missing);
    const auto bill = billOrders(ctx, wanted);
    if (!bill)
        return bill.error();
    return *billing::billJson(ctx.tx, *bill);
}

Result<RawJson> cancel(Context &ctx, const CancelTestOrder &request)
{
    const QString reason = request.reason.trimmed();
    if (reason.isEmpty())
        return Error::invalid(u"reason"_s, u"tooShort"_s);
    const auto tests = lockTestsOf(ctx.tx, {request.testOrderId});
    if (!tests)
        return tests.error();
    const OrderState &order = tests->order(request.testOrderId);
    if (request.rowVersion && *request.rowVersion != order.rowVersion)
        return conflictWith(readOrder(ctx.tx, order.id));
    if (!canStep(order.status, TestOrderStatus::Cancelled))
        return Error::rejected(u"transition"_s);
    if (order.bill && !isPaidBack(ctx.tx, *order.bill))
        return Error::rejected(u"onBill"_s);
    cancelOrder(ctx.tx, order.id, reason);
    return worklist::publish(ctx, {order.id}).first();
}

Result<RawJson> worklist(Context &ctx, const GetWorklist &request)
{
    const auto rows = worklist::readWorklist(ctx.tx, request, ctx.now);
    if (!rows)
        return Error::notFound(request.after ? u"testOrder"_s : u"lab"_s);
    return *rows;
}

} // namespace hms::server::orders
