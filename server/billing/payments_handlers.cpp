// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/billing/payments_handlers.h"

#include "server/billing/bill_topics.h"
#include "server/billing/payments_store.h"
#include "server/billing/receipt_code.h"

using namespace Qt::StringLiterals;

namespace hms::server::billing {

namespace {

std::optional<Error> tenderedRefusal(const TakePayment &request)
{
    if (!request.tendered)
        return std::nullopt;
    if (request.method != PaymentMethod::Cash)
        return Error::invalid(u"tendered"_s, u"cashOnly"_s);
    if (*request.tendered < request.amount)
        return Error::rejected(u"tenderedShort"_s, u"tendered"_s);
    return std::nullopt;
}

std::optional<Error> billRefusal(const LockedBill &bill, Money amount)
{
    if (bill.status == BillStatus::Void)
        return Error::rejected(u"billVoid"_s);
    if (bill.due == Money())
        return Error::rejected(u"alreadyPaid"_s);
    if (amount > bill.due) {
        Error error = Error::rejected(u"aboveDue"_s, u"amount"_s);
        error.data.insert(u"due"_s, bill.due.minor);
        return error;
    }
    return std::nullopt;
}

} // namespace

Result<RawJson> takePayment(Context &ctx, const TakePayment &request)
{
    if (const auto refused = tenderedRefusal(request))
        return *refused;
    auto till = lockTill(ctx.tx, request.billId, ctx.caller.user, ctx.now);
    if (!till)
        return Error::notFound(u"bill"_s);
    if (const auto refused = billRefusal(till->bill, request.amount))
        return *refused;
    if (!till->drawer)
        till->drawer = autoOpenDrawer(ctx.tx, ctx.caller.user, ctx.now);
    if (const auto refused = drawerRefusal(till->drawer))
        return *refused;

    const NewReceipt receipt = nextReceipt(ctx.tx, ctx.now);
    const NewPayment payment{
        .id = PaymentId::make(),
        .till = *till,
        .receipt = receipt,
        .verificationCode = receiptCode(
            receipt.key, {receipt.number, request.amount, receipt.businessDate, till->bill.billNumber}),
        .request = request,
        .by = ctx.caller.user,
        .operation = ctx.operation,
    };
    insertPayment(ctx.tx, payment);
    publishBill(ctx, request.billId);
    return paymentAnswer(ctx.tx, payment.id);
}

namespace {

ReceiptState stateOf(const ReceiptRecord &record, const VerifyReceipt &request)
{
    // The record is checked against its own code as well: a row edited behind the server's back shows here.
    const QString right = receiptCode(record.key, {request.receiptNumber.trimmed().toUpper(), record.amount,
                                                   record.businessDate, record.billNumber});
    if (record.verificationCode != right || (request.code && !isSameCode(*request.code, right)))
        return ReceiptState::Altered;
    if (record.isVoid)
        return ReceiptState::Void;
    return record.isRefunded ? ReceiptState::Refunded : ReceiptState::Valid;
}

} // namespace

Result<RawJson> verifyReceipt(Context &ctx, const VerifyReceipt &request)
{
    const auto record = findReceipt(ctx.tx, request.receiptNumber);
    return receiptAnswer(ctx.tx, record ? stateOf(*record, request) : ReceiptState::Unknown,
                         request.receiptNumber);
}

} // namespace hms::server::billing
