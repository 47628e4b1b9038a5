// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/medicines/stock_alerts.h"
#include "shared/notifications/notifications_protocol.h"
#include "tests/server/medicines/pharmacy_bench.h"

#include <atomic>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {

const QDateTime kMorning = dhaka(u"2026-11-22T09:00"_s);
const QDate kSoon(2026, 12, 31);
const QDate kLater(2027, 6, 30);

AdjustStock adjustment(StockBatchId batch, int quantity)
{
    return {batch, quantity, u"broken"_s};
}

} // namespace

TEST_CASE("a delivery is a batch, and the same batch again adds to it", "[stock][db]")
{
    TestServer server;
    server.setNow(kMorning);
    const MedicineId napa = addMedicine(server, u"Paracetamol"_s);
    const StockBatch first = receive(server, napa, u" A-1 "_s, kLater, 30);
    CHECK(first.batch == u"A-1");
    CHECK(first.medicineName == u"Paracetamol 500 mg");
    CHECK(first.onHand == 30);
    CHECK(first.cost == Money(90));
    CHECK(receive(server, napa, u"A-1"_s, kLater, 12).id == first.id);
    CHECK(onHand(server, first.id) == 42);
    receive(server, napa, u"A-2"_s, kSoon, 5);

    const auto found = server.call(SearchMedicines{u"para"_s, {}});
    REQUIRE(found);
    CHECK(found->first().onHand == 47);
    CHECK(found->first().earliestExpiry == kSoon);
    const auto ledger = server.call(ListStockMovements{napa, {}, 2});
    REQUIRE(ledger);
    REQUIRE(ledger->size() == 2);
    CHECK(ledger->at(1).onHandAfter == 42);
    CHECK(ledger->at(1).by == u"pharmacist");
    CHECK(server.call(ListStockMovements{napa, ledger->last().id, {}})->size() == 1);
    const auto batches = server.callAs(server.as(u"doctor"_s), ListStockBatches{napa, {}});
    REQUIRE(batches);
    CHECK(batches->first().batch == u"A-2"); // It expires first.

    CHECK(server.call(ReceiveStock{napa, u"A-1"_s, kSoon, 1, {}}).error() ==
          Error::rejected(u"batchExpiryDiffers"_s, u"expiry"_s));
    CHECK(server.call(ReceiveStock{napa, u"A-3"_s, QDate(2026, 11, 21), 1, {}}).error() ==
          Error::rejected(u"batchExpired"_s, u"expiry"_s));
    CHECK(server.call(ReceiveStock{MedicineId::make(), u"A-3"_s, kSoon, 1, {}}).error() ==
          Error::notFound(u"medicine"_s));
    CHECK(server.call(ReceiveStock{napa, u" "_s, kSoon, 1, {}}).error() ==
          Error::invalid(u"batch"_s, u"tooShort"_s));
    CHECK(server.callAs(server.as(u"doctor"_s), ReceiveStock{napa, u"A-3"_s, kSoon, 1, {}}).error() ==
          Error::forbidden(u"stock.manage"_s));
    checkStockInvariants(server);
}

TEST_CASE("stock is adjusted with a reason and never below nothing", "[stock][db]")
{
    TestServer server;
    server.setNow(kMorning);
    const StockBatch batch = receive(server, addMedicine(server, u"Paracetamol"_s), u"A-1"_s, kLater, 10);
    const auto less = server.call(adjustment(batch.id, -4));
    REQUIRE(less);
    CHECK(less->onHand == 6);
    const auto ledger = server.call(ListStockMovements{batch.medicineId, {}, {}});
    REQUIRE(ledger);
    CHECK(ledger->first().kind == StockMovementKind::Adjusted);
    CHECK(ledger->first().quantity == -4);
    CHECK(ledger->first().reason == u"broken");

    const auto tooMuch = server.call(adjustment(batch.id, -7));
    REQUIRE_FALSE(tooMuch);
    CHECK(tooMuch.error().reason() == u"stockShort");
    CHECK(tooMuch.error().data[u"onHand"] == 6);
    CHECK(server.call(adjustment(batch.id, 0)).error() == Error::invalid(u"quantity"_s, u"range"_s));
    CHECK(server.call(adjustment(StockBatchId::make(), 1)).error() == Error::notFound(u"batch"_s));
    CHECK(server.call(AdjustStock{batch.id, 1, u" "_s}).error() ==
          Error::invalid(u"reason"_s, u"tooShort"_s));
    CHECK(server.callAs(server.as(u"doctor"_s), adjustment(batch.id, 1)).error() ==
          Error::forbidden(u"stock.manage"_s));
    CHECK_THROWS(server.exec(u"UPDATE stock_movements SET quantity = 1"_s));
    CHECK_THROWS(server.exec(u"UPDATE stock_batches SET on_hand = -1"_s));
    checkStockInvariants(server);
}

TEST_CASE("a stock take writes the differences down", "[stock][db]")
{
    TestServer server;
    server.setNow(kMorning);
    const MedicineId napa = addMedicine(server, u"Paracetamol"_s);
    const auto more = receive(server, napa, u"A-1"_s, kSoon, 10).id;
    const auto less = receive(server, napa, u"A-2"_s, kLater, 10).id;
    const auto same = receive(server, napa, u"A-3"_s, kLater, 10).id;

    const auto counted = server.call(CountStock{{{more, 12}, {less, 0}, {same, 10}}, u"end of month"_s});
    REQUIRE(counted);
    REQUIRE(counted->size() == 3);
    CHECK(counted->first().onHand == 12);
    CHECK(onHand(server, less) == 0);
    CHECK(server.count(u"stock_movements WHERE kind = 'COUNTED'"_s) == 2);
    CHECK(server.call(ListStockBatches{napa, {}})->size() == 2);
    CHECK(server.call(ListStockBatches{napa, true})->size() == 3);

    CHECK(server.call(CountStock{{{more, 1}, {more, 2}}, u"x"_s}).error() ==
          Error::invalid(u"counts"_s, u"duplicate"_s));
    CHECK(server.call(CountStock{{{StockBatchId::make(), 1}}, u"x"_s}).error() ==
          Error::notFound(u"batch"_s));
    CHECK(server.call(CountStock{{{more, 1}}, u" "_s}).error() == Error::invalid(u"reason"_s, u"tooShort"_s));
    CHECK(server.callAs(server.as(u"doctor"_s), CountStock{{{more, 1}}, u"x"_s}).error() ==
          Error::forbidden(u"stock.manage"_s));
    checkStockInvariants(server);
}

TEST_CASE("what is low, what expires and what has expired is listed", "[stock][db]")
{
    TestServer server;
    server.setNow(kMorning);
    const MedicineId napa = addMedicine(server, u"Paracetamol"_s, 200, 20);
    const MedicineId zinc = addMedicine(server, u"Zinc"_s, 200, 5);
    receive(server, napa, u"A-1"_s, kLater, 20);
    receive(server, zinc, u"Z-1"_s, kLater, 6);
    receive(server, zinc, u"Z-2"_s, kSoon, 30);

    const auto low = server.call(ListReorder{});
    REQUIRE(low);
    REQUIRE(low->size() == 1);
    CHECK(low->first().id == napa);
    const auto soon = server.call(ListNearExpiry{});
    REQUIRE(soon);
    REQUIRE(soon->size() == 1);
    CHECK(soon->first().batch == u"Z-2");
    CHECK(server.call(ListNearExpiry{1})->isEmpty());

    server.setNow(dhaka(u"2027-01-01T09:00"_s)); // Z-2 has expired: it is named, but no longer stock.
    CHECK(server.call(ListNearExpiry{1})->first().batch == u"Z-2");
    CHECK(server.call(SearchMedicines{u"zinc"_s, {}})->first().onHand == 6);
    CHECK(server.callAs(server.as(u"cashier"_s), ListReorder{}).error() ==
          Error::forbidden(u"medicines.view"_s));
    CHECK(server.callAs(server.as(u"cashier"_s), ListNearExpiry{}).error() ==
          Error::forbidden(u"medicines.view"_s));
}

TEST_CASE("who keeps the stock is told once that it is low or expires", "[stock][db]")
{
    TestServer server;
    server.setNow(kMorning);
    const auto pharmacist = server.as(u"pharmacist"_s);
    const MedicineId napa = addMedicine(server, u"Paracetamol"_s, 200, 20);
    const StockBatch batch = receive(server, napa, u"A-1"_s, kLater, 30);
    const auto told = [&] {
        server::medicines::tellOfStock(server.connection(), kMorning);
        QStringList kinds;
        const auto list = server.callAs(pharmacist, ListNotifications{});
        REQUIRE(list);
        for (const Notification &n : *list)
            kinds.append(n.kind + u' ' + n.data[u"medicineName"].toString());
        return kinds;
    };
    const QString low = u"stock.low Paracetamol 500 mg"_s;
    CHECK(told().isEmpty());

    REQUIRE(server.call(adjustment(batch.id, -10)));
    CHECK(told() == QStringList{low});
    CHECK(server.count(u"topics WHERE topic = 'user:%1'"_s.arg(pharmacist->user.toText())) == 1);
    CHECK(told() == QStringList{low}); // Once.
    REQUIRE(server.call(adjustment(batch.id, 1)));
    CHECK(told() == QStringList{low});
    REQUIRE(server.call(adjustment(batch.id, -1)));
    CHECK(told() == QStringList{low, low}); // Low once more.

    receive(server, napa, u"A-2"_s, kSoon, 30);
    CHECK(told() == QStringList{u"stock.expiring Paracetamol 500 mg"_s, low, low});
    CHECK(server.callAs(server.as(u"doctor"_s), ListNotifications{})->isEmpty());
}

TEST_CASE("fifty desks that take from one batch take no more than it has", "[stock][db][race]")
{
    TestServer server;
    const StockBatch batch =
        receive(server, addMedicine(server, u"Paracetamol"_s), u"A-1"_s, QDate(2999, 1, 1), 20);
    const auto admin = server.admin();
    std::atomic<int> taken = 0, refused = 0;
    server.race(50, [&](int, hms::server::WorkerConnection &connection) {
        const auto answer = server.callOn(connection, admin, adjustment(batch.id, -1));
        ++(answer ? taken : refused);
    });
    CHECK(taken == 20);
    CHECK(refused == 30);
    CHECK(onHand(server, batch.id) == 0);
    checkStockInvariants(server);
}
