// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/billing/bills_rules.h"

using namespace Qt::StringLiterals;

namespace hms::server::billing {

namespace {

constexpr int kBasisPoints = 100; // Of one percent.

QString fieldOf(qsizetype item, const QString &member)
{
    return u"items.%1.%2"_s.arg(item).arg(member);
}

} // namespace

Result<QList<BillItem>> pricedItems(const QList<CreateBill::Item> &items,
                                    const QList<CatalogueLine> &catalogue)
{
    QList<BillItem> out;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const CreateBill::Item &item = items.at(i);
        const CatalogueLine &line = catalogue.at(i);
        if (!line.isKnownType)
            return Error::rejected(u"unknownType"_s, fieldOf(i, u"itemableType"_s));
        if (!line.name)
            return Error::notFound(u"item"_s);
        if (!line.price)
            return Error::rejected(u"priceMissing"_s, fieldOf(i, u"itemableId"_s));
        const auto total = line.price->times(item.quantity);
        if (!total)
            return Error::invalid(fieldOf(i, u"quantity"_s), u"range"_s);
        out.append({.id = BillItemId::make(),
                    .itemableType = item.itemableType,
                    .itemableId = item.itemableId,
                    .itemName = *line.name,
                    .quantity = item.quantity,
                    .unitPrice = *line.price,
                    .total = *total});
    }
    return out;
}

std::optional<Money> totalOf(const QList<BillItem> &items)
{
    Money total;
    for (const BillItem &item : items) {
        total += item.total;
        if (total.minor > Money::kMax)
            return std::nullopt;
    }
    return total;
}

Money discountAmount(const LockedBill &bill, const DiscountBill &request)
{
    return request.amount ? *request.amount : bill.total.share(*request.percent * kBasisPoints);
}

Money discountLimit(const LockedBill &bill, int limitPercent)
{
    return bill.total.share(limitPercent * kBasisPoints);
}

std::optional<Error> discountRefusal(const LockedBill &bill, Money amount)
{
    if (bill.status == BillStatus::Void)
        return Error::rejected(u"billVoid"_s);
    if (amount > bill.total)
        return Error::rejected(u"aboveTotal"_s, u"amount"_s);
    if (bill.total - amount < bill.paid)
        return Error::rejected(u"belowPaid"_s, u"amount"_s);
    return std::nullopt;
}

} // namespace hms::server::billing
