// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/orders_rules.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace hms::server::orders {

namespace {

/// Nothing, or the refusal that names the tests.
std::optional<Error> refuse(const QString &reason, const QSet<TestTypeId> &tests)
{
    if (tests.isEmpty())
        return std::nullopt;
    QStringList ids;
    for (const TestTypeId &test : tests)
        ids.append(test.toText());
    ids.sort();
    Error error = Error::rejected(reason, u"testTypeIds"_s);
    error.data.insert(u"testTypeIds"_s, QJsonArray::fromStringList(ids));
    return error;
}

/// What cannot be ordered any more: the test itself, or a panel without an active member.
QSet<TestTypeId> inactiveOf(const QList<OrderableTest> &tests)
{
    QSet<TestTypeId> asked, orderable;
    for (const OrderableTest &test : tests) {
        asked.insert(test.asked);
        if (test.askedIsActive && test.isActive)
            orderable.insert(test.asked);
    }
    return asked - orderable;
}

/// Each test once, panels first: a panel's price covers its members, so they are not paid a second time.
QList<OrderableTest> eachOnce(const QList<OrderableTest> &tests)
{
    QList<OrderableTest> out;
    QSet<TestTypeId> taken;
    for (const bool ofPanel : {true, false}) {
        for (const OrderableTest &test : tests) {
            if (test.isPanel != ofPanel || !test.isActive || taken.contains(test.test))
                continue;
            taken.insert(test.test);
            out.append(test);
        }
    }
    return out;
}

/// Of a panel that has its own price: the members share it and stay together.
void sharePanelPrices(const QList<OrderableTest> &wanted, QList<NewOrder> &orders)
{
    for (qsizetype first = 0; first < wanted.size(); ++first) {
        const OrderableTest &head = wanted.at(first);
        if (!head.isPanel || !head.askedPrice || orders.at(first).bundle)
            continue;
        qsizetype end = first; // A panel's members stand side by side.
        QList<Money> weights;
        while (end < wanted.size() && wanted.at(end).asked == head.asked)
            weights.append(wanted.at(end++).price.value_or(Money()));
        const QList<Money> shares = shareOut(*head.askedPrice, weights);
        const Ulid bundle = Ulid::make();
        for (qsizetype i = first; i < end; ++i) {
            orders[i].bundle = bundle;
            orders[i].price = shares.at(i - first);
        }
    }
}

} // namespace

Result<QList<NewOrder>> newOrders(const QList<OrderableTest> &tests, bool repeat)
{
    if (const auto refused = refuse(u"testInactive"_s, inactiveOf(tests)))
        return *refused;
    const QList<OrderableTest> wanted = eachOnce(tests);
    QList<NewOrder> orders;
    QSet<TestTypeId> unpriced, open;
    for (const OrderableTest &test : wanted) {
        const bool sharesPrice = test.isPanel && test.askedPrice;
        if (!sharesPrice && !test.price)
            unpriced.insert(test.test);
        if (test.isOpen)
            open.insert(test.test);
        orders.append({TestOrderId::make(), test.test, test.lab,
                       test.isPanel ? std::optional(test.asked) : std::nullopt, std::nullopt,
                       test.price.value_or(Money())});
    }
    if (const auto refused = refuse(u"priceMissing"_s, unpriced))
        return *refused;
    if (const auto refused = refuse(u"alreadyOrdered"_s, repeat ? QSet<TestTypeId>() : open))
        return *refused;
    sharePanelPrices(wanted, orders);
    return orders;
}

QList<Money> shareOut(Money whole, const QList<Money> &weights)
{
    // Prices reach 10^15, so their products need 128 bits.
    __extension__ using Wide = __int128;
    Wide sum = 0;
    for (const Money weight : weights)
        sum += weight.minor;
    const bool equal = sum == 0;
    if (equal)
        sum = weights.size();

    QList<Money> shares;
    QList<Wide> rests;
    Money given;
    for (const Money weight : weights) {
        const Wide part = Wide(whole.minor) * (equal ? 1 : weight.minor);
        shares.append(Money(qint64(part / sum)));
        rests.append(part % sum);
        given += shares.last();
    }
    QList<qsizetype> places(weights.size());
    std::iota(places.begin(), places.end(), qsizetype(0));
    std::ranges::stable_sort(places,
                             [&rests](qsizetype a, qsizetype b) { return rests.at(a) > rests.at(b); });
    for (qsizetype i = 0; i < (whole - given).minor; ++i)
        shares[places.at(i)] += Money(1);
    return shares;
}

} // namespace hms::server::orders
