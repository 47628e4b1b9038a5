// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pharmacy/dispensing_rules.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::server::pharmacy;

namespace {

UsableBatch batch(MedicineId medicine, int available, qint64 price = 100)
{
    return {StockBatchId::make(), u"A"_s, {}, medicine, u"Napa"_s, Money(price), available};
}

} // namespace

TEST_CASE("what is wanted is taken from the batches in their order", "[pharmacy][unit]")
{
    const MedicineId napa = MedicineId::make(), zinc = MedicineId::make();
    const PrescriptionItemId item = PrescriptionItemId::make();
    QList<UsableBatch> batches{batch(napa, 4), batch(zinc, 9), batch(napa, 10)};
    const StockBatchId last = batches.last().id;

    SECTION("the first one first, and the next for the rest")
    {
        const auto picks = pickBatches({item, napa, 6, {}, {}}, batches);
        REQUIRE(picks.size() == 2);
        CHECK(picks.first().quantity == 4);
        CHECK(picks.last().quantity == 2);
        CHECK(pickBatches({item, napa, 9, {}, {}}, batches).first().quantity == 8); // What is left.
        CHECK(pickBatches({item, napa, 1, {}, {}}, batches).isEmpty());
        CHECK(batches.at(1).available == 9);
    }
    SECTION("a chosen batch alone")
    {
        const auto picks = pickBatches({item, napa, 12, last, {}}, batches);
        REQUIRE(picks.size() == 1);
        CHECK(picks.first().quantity == 10);
        CHECK(pickBatches({item, zinc, 1, last, {}}, batches).isEmpty()); // Of another medicine.
    }
}

TEST_CASE("one medicine is one line of the bill", "[pharmacy][unit]")
{
    const MedicineId napa = MedicineId::make(), zinc = MedicineId::make();
    const auto pick = [](const UsableBatch &from, int quantity) {
        return Pick{PrescriptionItemId::make(), from, quantity, {}};
    };
    const auto lines =
        billLines({pick(batch(napa, 9), 3), pick(batch(zinc, 9, 250), 2), pick(batch(napa, 9), 4)});
    REQUIRE(lines);
    REQUIRE(lines->size() == 2);
    CHECK(lines->first().quantity == 7);
    CHECK(lines->first().total == Money(700));
    CHECK(lines->last().total == Money(500));

    UsableBatch unpriced = batch(napa, 9);
    unpriced.unitPrice.reset();
    CHECK(billLines({pick(unpriced, 1)}).error() == Error::rejected(u"priceMissing"_s, u"items"_s));
    CHECK(billLines({pick(batch(napa, 9, Money::kMax), 2)}).error() ==
          Error::invalid(u"items"_s, u"range"_s));
}

TEST_CASE("a line is given up to what is left of it, a substitute with its reason", "[pharmacy][unit]")
{
    const MedicineId napa = MedicineId::make(), ace = MedicineId::make();
    const PrescriptionItemId item = PrescriptionItemId::make();
    const QList<server::prescriptions::ItemState> states{{item, napa, 10, 4}};

    const auto whole = wantedLines({{item, 6, {}, {}, {}}}, states);
    REQUIRE(whole);
    CHECK(whole->first().medicine == napa);
    const auto above = wantedLines({{item, 4, {}, {}, {}}, {item, 3, {}, {}, {}}}, states);
    REQUIRE_FALSE(above);
    CHECK(above.error().reason() == u"aboveRemaining");
    CHECK(above.error().field() == u"items.1.quantity");
    CHECK(above.error().data[u"remaining"] == 6);
    CHECK(wantedLines({{PrescriptionItemId::make(), 1, {}, {}, {}}}, states).error() ==
          Error::notFound(u"item"_s));
    CHECK(wantedLines({{item, 1, {}, ace, u" "_s}}, states).error() ==
          Error::rejected(u"substituteReason"_s, u"items.0.reason"_s));
    CHECK(wantedLines({{item, 1, {}, ace, u"out of stock"_s}}, states)->first().medicine == ace);
    CHECK(wantedLines({{item, 1, {}, napa, {}}}, states)); // No substitute at all.
}
