// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pharmacy/dispensing_rules.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hms::server::pharmacy {

namespace {

QString fieldOf(qsizetype item, const QString &member)
{
    return u"items.%1.%2"_s.arg(item).arg(member);
}

Error aboveRemaining(qsizetype item, int remaining)
{
    Error error = Error::rejected(u"aboveRemaining"_s, fieldOf(item, u"quantity"_s));
    error.data.insert(u"remaining"_s, remaining);
    return error;
}

} // namespace

Result<QList<Wanted>> wantedLines(const QList<DispensePrescription::Item> &items,
                                  const QList<prescriptions::ItemState> &states)
{
    QList<Wanted> out;
    QHash<PrescriptionItemId, int> sums; // A line may be given out of several chosen batches.
    for (qsizetype i = 0; i < items.size(); ++i) {
        const DispensePrescription::Item &item = items.at(i);
        const auto state = std::ranges::find(states, item.itemId, &prescriptions::ItemState::id);
        if (state == states.end())
            return Error::notFound(u"item"_s);
        const int sum = sums[item.itemId] += item.quantity;
        if (sum > state->remaining())
            return aboveRemaining(i, state->remaining());
        const MedicineId medicine = item.substituteId.value_or(state->medicine);
        if (medicine != state->medicine && item.reason.value_or(QString()).trimmed().isEmpty())
            return Error::rejected(u"substituteReason"_s, fieldOf(i, u"reason"_s));
        out.append({item.itemId, medicine, item.quantity, item.batchId, item.reason});
    }
    return out;
}

QList<Pick> pickBatches(const Wanted &wanted, QList<UsableBatch> &batches)
{
    QList<Pick> picks;
    int missing = wanted.quantity;
    for (UsableBatch &batch : batches) {
        const bool suits = batch.medicine == wanted.medicine && (!wanted.batch || *wanted.batch == batch.id);
        const int taken = suits ? std::min(missing, batch.available) : 0;
        if (taken == 0)
            continue;
        picks.append({wanted.item, batch, taken, wanted.reason});
        batch.available -= taken;
        missing -= taken;
    }
    return picks;
}

Result<QList<BillItem>> billLines(const QList<Pick> &picks)
{
    QList<BillItem> lines;
    for (const Pick &pick : picks) {
        if (!pick.batch.unitPrice)
            return Error::rejected(u"priceMissing"_s, u"items"_s);
        auto line = std::ranges::find(lines, pick.batch.medicine.value, &BillItem::itemableId);
        if (line == lines.end()) {
            lines.append({.id = BillItemId::make(),
                          .itemableType = u"medicine"_s,
                          .itemableId = pick.batch.medicine.value,
                          .itemName = pick.batch.medicineName,
                          .quantity = 0,
                          .unitPrice = *pick.batch.unitPrice,
                          .total = {}});
            line = lines.end() - 1;
        }
        line->quantity += pick.quantity;
        const auto total = line->unitPrice.times(line->quantity);
        if (!total)
            return Error::invalid(u"items"_s, u"range"_s);
        line->total = *total;
    }
    return lines;
}

} // namespace hms::server::pharmacy
