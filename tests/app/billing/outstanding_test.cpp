// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/billing/bill_finder.h"
#include "app/billing/bill_models.h"
#include "app/billing/open_bill.h"
#include "app/billing/outstanding_feed.h"
#include "app/billing/outstanding_list.h"
#include "shared/visits/visits_protocol.h"
#include "tests/app/billing/bill_builders.h"
#include "tests/support/fake_api.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

namespace {

QStringList numbers(OutstandingModel &model)
{
    QStringList out;
    for (const BillSummary &bill : model.rows())
        out.append(bill.billNumber);
    return out;
}

} // namespace

TEST_CASE("today's unpaid bills stand longest waiting first, older days behind them", "[billing][ui]")
{
    OutstandingModel model;
    model.setToday(kToday);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Bill old = aBill(3, Money(100), 60 * 24 * 9);
    old.billingDate = kToday.addDays(-9);

    model.merge({old, aBill(1, Money(100), 5), aBill(2, Money(100), 40)});

    CHECK(numbers(model) == QStringList{u"B-2026-0002"_s, u"B-2026-0001"_s, u"B-2026-0003"_s});
}

TEST_CASE("bill tables obey the rules of models", "[billing][ui]")
{
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    Bill bill = aBill(1);
    bill.payments = {aPayment(bill, Money(100))};
    bill.refunds = {aRefund(1)};
    BillItemModel items;
    PaymentModel payments;
    RefundModel refunds(RefundModel::Scope::AllBills);
    BillEventModel history;
    const QAbstractItemModelTester a(&items, Mode::Fatal);
    const QAbstractItemModelTester b(&payments, Mode::Fatal);
    const QAbstractItemModelTester c(&refunds, Mode::Fatal);
    const QAbstractItemModelTester d(&history, Mode::Fatal);

    items.setRows(bill.items);
    payments.setRows(bill.payments);
    refunds.merge(bill.refunds);
    history.setRows(bill.history);

    CHECK(items.rowCount() + payments.rowCount() + refunds.rowCount() + history.rowCount() == 4);
}

TEST_CASE("a push adds, changes and removes bills of the list", "[billing][ui]")
{
    FakeApi api;
    OutstandingFeed feed(api, kToday);
    QAbstractItemModelTester tester(feed.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Bill first = aBill(1, Money(50'000), 20);
    const Bill second = aBill(2, Money(50'000), 10);
    api.pushSnapshot(kCashierTopic, aSnapshot({first, second}), 1);

    api.pushChange(aBillChange(2, {aBill(3, Money(100), 1), paid(first, Money(20'000))}, {second.id}));

    CHECK(numbers(*feed.model()) == QStringList{u"B-2026-0001"_s, u"B-2026-0003"_s});
    CHECK(feed.find(first.id)->dueAmount == Money(30'000));
    CHECK(feed.findVisit(*first.visitId)->id == first.id);
    CHECK_FALSE(feed.findVisit(*second.visitId));
}

TEST_CASE("what is typed filters at once and brings older bills after a pause", "[billing][ui]")
{
    FakeApi api;
    OutstandingFeed feed(api, kToday);
    OutstandingList list(feed);
    list.show();
    api.pushSnapshot(kCashierTopic, aSnapshot({aBill(1)}), 1);
    auto *filter = list.findChild<QLineEdit *>(u"filter"_s);

    QTest::keyClicks(filter, u"Patient 7"_s);
    REQUIRE(QTest::qWaitFor([&] { return api.count(ListOutstandingBills::kMethod) == 1; }, 5000));
    CHECK(api.last<ListOutstandingBills>().text == u"Patient 7"_s);
    Bill old = aBill(7);
    old.billingDate = kToday.addDays(-3);
    api.answer<ListOutstandingBills>({old});

    CHECK(numbers(*feed.model()) == QStringList{u"B-2026-0001"_s, u"B-2026-0007"_s});
    filter->clear();
    CHECK(QTest::qWaitFor([&] { return feed.model()->rowCount() == 1; }, 5000));
}

TEST_CASE("an answer for the bill before changes nothing", "[billing][ui]")
{
    FakeApi api;
    OpenBill open(api);
    const Bill first = aBill(1);
    const Bill second = aBill(2);
    open.open(first.id);
    open.open(second.id);

    api.answer<GetBill>(first); // Late.
    CHECK_FALSE(open.bill());
    api.answer<GetBill>(second);
    CHECK(open.bill()->id == second.id);
    open.show(paid(first, Money(100)));
    CHECK(open.bill()->id == second.id);
}

TEST_CASE("the open bill is read again when the push tells a newer version", "[billing][ui]")
{
    FakeApi api;
    OutstandingFeed feed(api, kToday);
    OpenBill open(api);
    QObject::connect(&feed, &OutstandingFeed::billChanged, &open, &OpenBill::onNews);
    QObject::connect(&feed, &OutstandingFeed::billGone, &open, &OpenBill::onGone);
    const Bill bill = aBill(1);
    open.open(bill.id);
    api.answer<GetBill>(bill);
    REQUIRE(api.count(GetBill::kMethod) == 1);

    api.pushChange(aBillChange(2, {bill}));
    CHECK(api.count(GetBill::kMethod) == 1); // The same version.
    api.pushChange(aBillChange(3, {paid(bill, Money(100))}));
    CHECK(api.count(GetBill::kMethod) == 2);
    api.answer<GetBill>(paid(bill, Money(100)));
    CHECK(open.bill()->paidAmount == Money(100));
    api.pushChange(aBillChange(4, {}, {bill.id}));
    CHECK(api.count(GetBill::kMethod) == 3); // Paid elsewhere: it left the list.
}

TEST_CASE("a scanned token finds its bill, live or through the server", "[billing][ui]")
{
    FakeApi api;
    OutstandingFeed feed(api, kToday);
    BillFinder finder(api, feed);
    QSignalSpy found(&finder, &BillFinder::found);
    QSignalSpy missed(&finder, &BillFinder::missed);
    const Bill live = aBill(1);
    const Bill old = aBill(2);
    api.pushSnapshot(kCashierTopic, aSnapshot({live}), 1);

    CHECK(finder.find({ScanCode::Kind::Visit, live.visitId->toText()}));
    REQUIRE(found.size() == 1);
    CHECK(api.sent().isEmpty()); // Nobody was asked.

    CHECK(finder.find({ScanCode::Kind::Visit, old.visitId->toText()}));
    Visit visit;
    visit.id = VisitId(*old.visitId);
    visit.patientId = old.patientId;
    visit.doctorId = DoctorId::make();
    visit.patientNumber = old.patientNumber;
    visit.visitDate = kToday;
    visit.createdAt = QDateTime::currentDateTimeUtc();
    api.answer<GetVisit>(visit);
    CHECK(api.last<ListOutstandingBills>().text == old.patientNumber);
    api.answer<ListOutstandingBills>({aBill(9), old});
    REQUIRE(found.size() == 2);
    CHECK(found.last().first().value<BillId>() == old.id);

    CHECK(finder.find({ScanCode::Kind::Visit, old.visitId->toText()}));
    api.answer<GetVisit>(visit);
    api.answer<ListOutstandingBills>({});
    CHECK(missed.size() == 1);
    CHECK_FALSE(finder.find({ScanCode::Kind::Patient, u"P-2026-0001"_s}));
    CHECK_FALSE(finder.find({ScanCode::Kind::Visit, u"damaged"_s}));
}
