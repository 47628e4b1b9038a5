// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pharmacy/dispensing_handlers.h"

#include "server/billing/bill_topics.h"
#include "server/billing/bills_rules.h"
#include "server/medicines/stock_store.h"
#include "server/notifications/notifications_store.h"
#include "server/pharmacy/dispensing_store.h"
#include "server/pharmacy/with_bill.h"
#include "server/prescriptions/prescription_changes.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hms::server::pharmacy {

namespace {

using prescriptions::ItemState;
using prescriptions::LockedPrescription;

/// Locked, with something left to give. Errors: NOT_FOUND (prescription), REJECTED (transition).
Result<LockedPrescription> lockOpen(Context &ctx, PrescriptionId id)
{
    const auto prescription = prescriptions::lockPrescription(ctx.tx, id);
    if (!prescription)
        return Error::notFound(u"prescription"_s);
    if (prescription->status != PrescriptionStatus::Waiting &&
        prescription->status != PrescriptionStatus::Partial)
        return Error::rejected(u"transition"_s);
    return *prescription;
}

QList<UsableBatch> lockBatchesFor(Context &ctx, PrescriptionId prescription, const QList<Wanted> &wanted)
{
    QList<MedicineId> medicines;
    for (const Wanted &line : wanted)
        medicines.append(line.medicine);
    return lockUsableBatches(ctx.tx, ctx.now, prescription, medicines);
}

int remainingOf(const QList<ItemState> &states)
{
    int remaining = 0;
    for (const ItemState &state : states)
        remaining += state.remaining();
    return remaining;
}

int quantityOf(const QList<Pick> &picks)
{
    int given = 0;
    for (const Pick &pick : picks)
        given += pick.quantity;
    return given;
}

/// All that is wanted, or REJECTED (stockShort).
Result<QList<Pick>> pickAll(const QList<Wanted> &wanted, QList<UsableBatch> batches)
{
    QList<Pick> all;
    for (const Wanted &line : wanted) {
        const QList<Pick> picks = pickBatches(line, batches);
        const int available = quantityOf(picks);
        if (available < line.quantity) {
            Error error = Error::rejected(u"stockShort"_s, u"items"_s);
            error.data.insert(u"itemId"_s, line.item.toText());
            error.data.insert(u"available"_s, available);
            return error;
        }
        all += picks;
    }
    return all;
}

void giveOut(Context &ctx, const LockedPrescription &prescription, const QList<Pick> &picks, BillId bill)
{
    QList<medicines::NewMovement> movements;
    for (const Pick &pick : picks)
        movements.append(
            {pick.batch.id, StockMovementKind::Dispensed, -pick.quantity, pick.reason, pick.item, bill});
    medicines::moveStock(ctx.tx, ctx.now, ctx.caller.user, movements);
    release(ctx.tx, ctx.now, prescription.id);
}

/// The doctor hears of each substitute.
void tellDoctor(Context &ctx, const LockedPrescription &prescription, const QList<ItemState> &states,
                const QList<Pick> &picks)
{
    if (!prescription.doctorUser)
        return;
    QSet<MedicineId> told; // A substitute may come out of two batches.
    for (const Pick &pick : picks) {
        const auto state = std::ranges::find(states, pick.item, &ItemState::id);
        if (pick.batch.medicine == state->medicine || told.contains(pick.batch.medicine))
            continue;
        told.insert(pick.batch.medicine);
        notifications::notify(ctx, *prescription.doctorUser, u"prescription.substituted"_s,
                              {{u"prescriptionId"_s, prescription.id.toText()},
                               {u"medicineName"_s, pick.batch.medicineName},
                               {u"reason"_s, pick.reason.value_or(QString())}});
    }
}

} // namespace

Result<RawJson> call(Context &ctx, const CallPrescription &request)
{
    const auto prescription = lockOpen(ctx, request.prescriptionId);
    if (!prescription)
        return prescription.error();
    setCalled(ctx.tx, ctx.now, prescription->id);
    return prescriptions::publish(ctx, prescription->id);
}

Result<ReservePrescription::Response> reserve(Context &ctx, const ReservePrescription &request)
{
    const auto prescription = lockOpen(ctx, request.prescriptionId);
    if (!prescription)
        return prescription.error();
    QList<Wanted> wanted;
    for (const ItemState &state : prescriptions::itemStates(ctx.tx, prescription->id))
        if (state.remaining() > 0)
            wanted.append({state.id, state.medicine, state.remaining(), {}, {}});
    QList<UsableBatch> batches = lockBatchesFor(ctx, prescription->id, wanted);
    QList<Pick> picks;
    for (const Wanted &line : wanted)
        picks += pickBatches(line, batches);

    const QDateTime until = ctx.now.addSecs(60 * qint64(reservationMinutes(ctx.tx)));
    reserve(ctx.tx, ctx.now, prescription->id, picks, until);
    ReservePrescription::Response cart{prescription->id, until, {}};
    for (const Pick &pick : picks)
        cart.lines.append({pick.item, pick.batch.id, pick.batch.number, pick.batch.expiry, pick.quantity,
                           pick.batch.unitPrice});
    return cart;
}

Result<Empty> release(Context &ctx, const ReleasePrescription &request)
{
    release(ctx.tx, ctx.now, request.prescriptionId);
    return Empty{};
}

Result<RawJson> dispense(Context &ctx, const DispensePrescription &request)
{
    const auto prescription = lockOpen(ctx, request.prescriptionId);
    if (!prescription)
        return prescription.error();
    const QList<ItemState> states = prescriptions::itemStates(ctx.tx, prescription->id);
    const auto wanted = wantedLines(request.items, states);
    if (!wanted)
        return wanted.error();
    const auto picks = pickAll(*wanted, lockBatchesFor(ctx, prescription->id, *wanted));
    if (!picks)
        return picks.error();
    const auto lines = billLines(*picks);
    if (!lines)
        return lines.error();
    const auto total = billing::totalOf(*lines);
    if (!total)
        return Error::invalid(u"items"_s, u"range"_s);

    const BillId bill = BillId::make();
    billing::insertBill(
        ctx.tx,
        {bill,
         {prescription->patient, prescription->visit.value, u"medicine"_s, prescription->id.value, {}},
         *lines,
         *total,
         ctx.caller.user},
        ctx.now);
    giveOut(ctx, *prescription, *picks, bill);
    setStatus(ctx.tx, prescription->id,
              remainingOf(states) == quantityOf(*picks) ? PrescriptionStatus::Dispensed
                                                        : PrescriptionStatus::Partial);
    tellDoctor(ctx, *prescription, states, *picks);
    billing::publishBill(ctx, bill);
    return withBill(prescriptions::publish(ctx, prescription->id), *billing::billJson(ctx.tx, bill));
}

} // namespace hms::server::pharmacy
