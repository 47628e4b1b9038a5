// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pharmacy/returns_handlers.h"

#include "server/billing/bill_topics.h"
#include "server/billing/refund_request.h"
#include "server/medicines/stock_store.h"
#include "server/pharmacy/dispensing_store.h"
#include "server/pharmacy/returns_store.h"
#include "server/pharmacy/with_bill.h"
#include "server/prescriptions/prescription_changes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hms::server::pharmacy {

namespace {

/// What the returned medicines cost; `given` loses them. Errors: REJECTED (aboveDispensed).
Result<Money> takeFrom(QList<GivenLine> &given, const QList<ReturnDispensed::Item> &items)
{
    Money value;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const ReturnDispensed::Item &item = items.at(i);
        const auto line = std::ranges::find_if(
            given, [&item](const GivenLine &g) { return g.item == item.itemId && g.batch == item.batchId; });
        const int dispensed = line == given.end() ? 0 : line->quantity;
        if (item.quantity > dispensed) {
            Error error = Error::rejected(u"aboveDispensed"_s, u"items.%1.quantity"_s.arg(i));
            error.data.insert(u"dispensed"_s, dispensed);
            return error;
        }
        line->quantity -= item.quantity;
        value += *line->unitPrice.times(item.quantity); // Part of a total that the bill could hold.
    }
    return value;
}

/// Asks the paid money back, or voids a bill of which nothing is paid. Errors: REJECTED (billVoid,
/// returnWhole).
std::optional<Error> undoBilling(Context &ctx, const billing::LockedBill &bill, Money value, bool isWhole,
                                 const QString &reason)
{
    switch (bill.status) {
    case BillStatus::Void: return Error::rejected(u"billVoid"_s);
    case BillStatus::Paid:
        if (const Money back = std::min(value, billing::refundableOf(ctx.tx, bill)); back > Money())
            billing::askRefund(ctx, bill, back, PaymentMethod::Cash, reason);
        return std::nullopt;
    case BillStatus::Pending:
        if (!isWhole)
            return Error::rejected(u"returnWhole"_s);
        billing::markVoid(ctx.tx, bill.id, reason, Money(), ctx.caller.user, ctx.now);
        return std::nullopt;
    case BillStatus::Partial: return Error::rejected(u"returnWhole"_s);
    }
    Q_UNREACHABLE();
}

void putBack(Context &ctx, const ReturnDispensed &request, const QString &reason)
{
    QList<medicines::NewMovement> movements;
    for (const ReturnDispensed::Item &item : request.items)
        movements.append(
            {item.batchId, StockMovementKind::Returned, item.quantity, reason, item.itemId, request.billId});
    medicines::moveStock(ctx.tx, ctx.now, ctx.caller.user, movements);
    const auto states = prescriptions::itemStates(ctx.tx, request.prescriptionId);
    const bool none = std::ranges::all_of(states, [](const auto &state) { return state.dispensed == 0; });
    setStatus(ctx.tx, request.prescriptionId,
              none ? PrescriptionStatus::Waiting : PrescriptionStatus::Partial);
}

} // namespace

Result<RawJson> takeBack(Context &ctx, const ReturnDispensed &request)
{
    const QString reason = request.reason.trimmed();
    if (reason.isEmpty())
        return Error::invalid(u"reason"_s, u"tooShort"_s);
    if (!prescriptions::lockPrescription(ctx.tx, request.prescriptionId))
        return Error::notFound(u"prescription"_s);
    const auto bill = billing::lockBill(ctx.tx, request.billId, ctx.now);
    QList<GivenLine> given = givenLines(ctx.tx, request.prescriptionId, request.billId);
    if (!bill || given.isEmpty())
        return Error::notFound(u"bill"_s);
    const auto value = takeFrom(given, request.items);
    if (!value)
        return value.error();
    const bool isWhole = std::ranges::all_of(given, [](const GivenLine &line) { return line.quantity == 0; });
    if (const auto refused = undoBilling(ctx, *bill, *value, isWhole, reason))
        return *refused;

    putBack(ctx, request, reason);
    billing::publishBill(ctx, bill->id);
    return withBill(prescriptions::publish(ctx, request.prescriptionId),
                    *billing::billJson(ctx.tx, bill->id));
}

} // namespace hms::server::pharmacy
