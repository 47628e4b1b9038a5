// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/billing/bills_handlers.h"

#include "server/access/second_person.h"
#include "server/billing/bill_topics.h"
#include "server/billing/bills_rules.h"
#include "server/billing/drawer_store.h"
#include "server/billing/refunds_store.h"
#include "server/worklist/billed_tests.h"
#include "server/worklist/worklist_changes.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace hms::server::billing {

namespace {

Error conflictWith(Context &ctx, BillId bill)
{
    const auto current = billJson(ctx.tx, bill);
    return Error::conflict({{u"current"_s, QJsonDocument::fromJson(current->bytes).object()}});
}

} // namespace

Result<RawJson> getBill(Context &ctx, const GetBill &request)
{
    if (request.id.has_value() == request.billNumber.has_value())
        return Error::invalid(u"id"_s, u"exactlyOne"_s);
    auto bill = request.id ? billJson(ctx.tx, *request.id) : billJson(ctx.tx, *request.billNumber);
    if (!bill)
        return Error::notFound(u"bill"_s);
    return *bill;
}

Result<RawJson> outstanding(Context &ctx, const ListOutstandingBills &request)
{
    return outstandingJson(ctx.tx, request);
}

Result<RawJson> createBill(Context &ctx, const CreateBill &request)
{
    const BillTarget target = findTarget(ctx.tx, request);
    const bool ofVisit = request.billableType == u"visit";
    if (!target.isKnownType)
        return Error::rejected(u"unknownType"_s, u"billableType"_s);
    if (!target.patientExists)
        return Error::notFound(u"patient"_s);
    if ((request.visitId || ofVisit) && !target.visitExists)
        return Error::notFound(u"visit"_s);
    if (ofVisit && target.visitBill)
        return conflictWith(ctx, *target.visitBill);
    auto items = pricedItems(request.items, priceList(ctx.tx, request.items));
    if (!items)
        return items.error();
    const auto total = totalOf(*items);
    if (!total)
        return Error::invalid(u"items"_s, u"range"_s);

    const NewBill bill{BillId::make(), request, *items, *total, ctx.caller.user};
    insertBill(ctx.tx, bill, ctx.now);
    publishBill(ctx, bill.id);
    return *billJson(ctx.tx, bill.id);
}

Result<RawJson> discountBill(Context &ctx, const DiscountBill &request)
{
    if (request.amount.has_value() == request.percent.has_value())
        return Error::invalid(u"amount"_s, u"exactlyOne"_s);
    std::optional<UserId> approvedBy;
    if (request.approver) {
        const auto approver =
            access::verifyApprover(ctx, *request.approver, Permission::BillsApproveDiscount);
        if (!approver)
            return approver.error();
        approvedBy = *approver;
    }
    const auto bill = lockBill(ctx.tx, request.billId, ctx.now);
    if (!bill)
        return Error::notFound(u"bill"_s);
    if (request.rowVersion && *request.rowVersion != bill->rowVersion)
        return conflictWith(ctx, bill->id);
    const Money amount = discountAmount(*bill, request);
    if (const auto refused = discountRefusal(*bill, amount))
        return *refused;
    if (!approvedBy && amount > discountLimit(*bill, ctx.caller.discountLimitPercent)) {
        Error error = Error::rejected(u"approvalNeeded"_s, u"approver"_s);
        error.data.insert(u"limitPercent"_s, ctx.caller.discountLimitPercent);
        return error;
    }
    setDiscount(ctx.tx, bill->id, {amount, request.reason, ctx.caller.user, approvedBy}, ctx.now);
    publishBill(ctx, bill->id);
    return *billJson(ctx.tx, bill->id);
}

namespace {

/// Gives back what was paid, method by method, out of the drawer that took it.
std::optional<Error> payEverythingBack(Context &ctx, const LockedBill &bill, const QString &reason)
{
    const auto drawer = lockDrawer(ctx.tx, ctx.caller.user, DrawerLock::TakeOut);
    if (!drawer || drawer->status != ShiftStatus::Open || !areAllPaymentsIn(ctx.tx, bill.id, drawer->shift))
        return Error::rejected(u"outsideShift"_s);
    for (const MethodAmount &part : amountsToPayBack(ctx.tx, bill)) {
        if (part.method == PaymentMethod::Cash && part.amount > cashInDrawer(ctx.tx, drawer->shift))
            return Error::rejected(u"drawerShort"_s);
        insertVoidRefund(ctx.tx, {bill.id, part.amount, part.method, reason, ctx.caller.user, ctx.operation},
                         drawer->shift, ctx.now);
    }
    return std::nullopt;
}

} // namespace

Result<RawJson> voidBill(Context &ctx, const VoidBill &request)
{
    const auto bill = lockBill(ctx.tx, request.billId, ctx.now);
    if (!bill)
        return Error::notFound(u"bill"_s);
    if (bill->status == BillStatus::Void)
        return Error::rejected(u"billVoid"_s);
    if (openRefunds(ctx.tx, bill->id) > Money())
        return Error::rejected(u"refundPending"_s);
    const auto tests = worklist::takeOffBill(ctx.tx, bill->id, request.reason);
    if (!tests)
        return tests.error();
    const Money paidBack = bill->paid - bill->refunded;
    if (bill->paid > Money())
        if (const auto refused = payEverythingBack(ctx, *bill, request.reason))
            return *refused;

    markVoid(ctx.tx, bill->id, request.reason, paidBack, ctx.caller.user, ctx.now);
    publishBill(ctx, bill->id);
    worklist::publish(ctx, *tests);
    return *billJson(ctx.tx, bill->id);
}

} // namespace hms::server::billing
