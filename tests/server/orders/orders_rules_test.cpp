// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/orders_rules.h"

#include <QJsonArray>
#include <catch2/catch.hpp>

#include <random>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::server::orders;

namespace {

QList<qint64> shares(qint64 whole, const QList<qint64> &weights)
{
    QList<Money> money;
    for (const qint64 weight : weights)
        money.append(Money(weight));
    QList<qint64> out;
    for (const Money share : shareOut(Money(whole), money))
        out.append(share.minor);
    return out;
}

OrderableTest alone(TestTypeId test, std::optional<qint64> price = 100)
{
    return {.asked = test,
            .askedIsActive = true,
            .isPanel = false,
            .askedPrice = {},
            .test = test,
            .lab = LabId::make(),
            .isActive = true,
            .price = price ? std::optional(Money(*price)) : std::nullopt,
            .isOpen = false};
}

OrderableTest member(TestTypeId panel, TestTypeId test, std::optional<qint64> panelPrice,
                     std::optional<qint64> price = 100)
{
    OrderableTest out = alone(test, price);
    out.asked = panel;
    out.isPanel = true;
    out.askedPrice = panelPrice ? std::optional(Money(*panelPrice)) : std::nullopt;
    return out;
}

QStringList named(const Error &error)
{
    QStringList out;
    for (const QJsonValue id : error.data["testTypeIds"_L1].toArray())
        out.append(id.toString());
    return out;
}

} // namespace

TEST_CASE("a panel's price is shared in proportion and to the last paisa", "[orders][unit]")
{
    CHECK(shares(70'000, {30'000, 30'000, 30'000}) == QList<qint64>{23'334, 23'333, 23'333});
    CHECK(shares(100, {10, 20, 70}) == QList<qint64>{10, 20, 70});
    CHECK(shares(10, {1, 1, 4}) == QList<qint64>{2, 2, 6}); // 1.67, 1.67, 6.67: the first of equals.
    CHECK(shares(5, {0, 0}) == QList<qint64>{3, 2});        // Nothing to go by: equal parts.
    CHECK(shares(7, {0, 3}) == QList<qint64>{0, 7});
    CHECK(shares(0, {3, 4}) == QList<qint64>{0, 0});
    CHECK(shares(Money::kMax, {Money::kMax, Money::kMax, Money::kMax - 1}).first() == 333'333'333'333'334);
}

TEST_CASE("shares of any price add up to it, and none is a unit off its part", "[orders][unit]")
{
    std::mt19937_64 dice(7);
    for (int round = 0; round < 2'000; ++round) {
        const auto whole = qint64(dice() % 1'000'000);
        QList<qint64> weights;
        qint64 sum = 0;
        for (auto n = 1 + dice() % 9; n > 0; --n) {
            weights.append(qint64(dice() % 5'000));
            sum += weights.last();
        }
        if (sum == 0)
            continue;
        const QList<qint64> parts = shares(whole, weights);
        qint64 given = 0;
        for (qsizetype i = 0; i < parts.size(); ++i) {
            given += parts.at(i);
            CHECK(std::abs(parts.at(i) * sum - whole * weights.at(i)) < sum);
        }
        CHECK(given == whole);
    }
}

TEST_CASE("a test in a panel is ordered once and paid once", "[orders][unit]")
{
    const auto panel = TestTypeId::make(), other = TestTypeId::make();
    const auto a = TestTypeId::make(), b = TestTypeId::make(), c = TestTypeId::make();
    // Alone first, and once more in a second panel without a price of its own.
    const auto orders = newOrders({alone(a), member(panel, a, 90), member(panel, b, 90), member(other, b, {}),
                                   member(other, c, {}, 70)},
                                  false);
    REQUIRE(orders);
    REQUIRE(orders->size() == 3);
    CHECK(orders->at(0).test == a);
    CHECK(orders->at(0).panel == panel);
    CHECK(orders->at(0).price == Money(45));
    CHECK(orders->at(1).test == b);
    CHECK(orders->at(1).bundle == orders->at(0).bundle);
    CHECK(orders->at(0).bundle.has_value());
    CHECK(orders->at(2).test == c);
    CHECK(orders->at(2).panel == other);
    CHECK(orders->at(2).price == Money(70));
    CHECK_FALSE(orders->at(2).bundle);
}

TEST_CASE("what cannot be ordered is named", "[orders][unit]")
{
    const auto panel = TestTypeId::make(), test = TestTypeId::make(), good = TestTypeId::make();
    OrderableTest inactive = alone(test);
    inactive.isActive = false;
    const auto refused = newOrders({alone(good), inactive}, false);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().reason() == u"testInactive");
    CHECK(named(refused.error()) == QStringList{test.toText()});

    OrderableTest sleeping = member(panel, test, 90);
    sleeping.isActive = false;
    const auto rest = newOrders({sleeping, member(panel, good, 90)}, false);
    REQUIRE(rest);
    CHECK(rest->size() == 1); // An inactive member is left out, its part of the price is not.
    CHECK(rest->first().price == Money(90));
    CHECK(newOrders({sleeping}, false).error().reason() == u"testInactive");

    CHECK(newOrders({alone(test, {})}, false).error().reason() == u"priceMissing");
    CHECK(newOrders({member(panel, test, {}, {})}, false).error().reason() == u"priceMissing");
    CHECK(newOrders({member(panel, test, 90, {})}, false)); // The panel's own price is enough.
    CHECK(newOrders({alone(test, 0)}, false));              // Free is a price.

    OrderableTest open = alone(test);
    open.isOpen = true;
    const auto again = newOrders({open, alone(good)}, false);
    REQUIRE_FALSE(again);
    CHECK(again.error().reason() == u"alreadyOrdered");
    CHECK(named(again.error()) == QStringList{test.toText()});
    CHECK(newOrders({open, alone(good)}, true)->size() == 2);
}
