// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/order_feed.h"
#include "app/ui/badge.h"
#include "tests/app/billing/bill_builders.h"
#include "tests/app/orders/order_builders.h"

#include <QCheckBox>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

namespace {

const TestType kAlt = aTest(u"ALT"_s, u"Alanine aminotransferase"_s, 30'000);
const TestType kGlucose = aTest(u"GLU"_s, u"Glucose"_s, 15'050);

TopicChange aRow(const TestOrder &order, qint64 revision)
{
    TopicChange change;
    change.topic = u"lab:"_s + order.labId.toText();
    change.revision = revision;
    change.upserts = {encode(order)};
    return change;
}

QStringList states(const OrderDesk &desk)
{
    QCoreApplication::processEvents();
    QStringList out;
    for (const StatusBadge *badge : desk.panel->findChildren<StatusBadge *>(u"orderStatus"_s))
        out.append(badge->look().word);
    return out;
}

} // namespace

TEST_CASE("the state of an ordered test is live", "[orders][ui]")
{
    OrderDesk desk;
    TestOrder order = anOrder(kGlucose, desk.visit);
    desk.open(desk.visit, {order});
    REQUIRE(states(desk) == QStringList{u"Ordered, not billed"_s});

    order.status = TestOrderStatus::Billed;
    order.billNumber = u"B-2026-0042"_s;
    ++order.rowVersion;
    desk.api.pushChange(aRow(order, 1));
    CHECK(states(desk) == QStringList{u"To be paid"_s});
    CHECK(desk.texts("orderDetails").first().contains(u"B-2026-0042"));

    order.status = TestOrderStatus::Rejected;
    order.rejectReason = u"haemolysed"_s;
    ++order.rowVersion;
    desk.api.pushChange(aRow(order, 2));
    CHECK(states(desk) == QStringList{u"New sample needed"_s});
    CHECK(desk.texts("orderDetails").first().contains(u"haemolysed"));

    TestOrder older = order;
    older.status = TestOrderStatus::Ordered;
    older.rowVersion = 1;
    TestOrder others = anOrder(kAlt, VisitId::make());
    others.labId = order.labId;
    TopicChange late = aRow(older, 3);
    late.upserts.append(encode(others));
    desk.api.pushChange(late);
    CHECK(states(desk) == QStringList{u"New sample needed"_s}); // Neither an older word nor another visit.
}

TEST_CASE("news for the user make the list ask again, once", "[orders][ui]")
{
    OrderDesk desk;
    TestOrder order = anOrder(kGlucose, desk.visit, TestOrderStatus::Collected);
    desk.open(desk.visit, {order});
    const QStringList topics = desk.api.followed().filter(u"user:"_s);
    REQUIRE(topics.size() == 1);
    const int before = desk.api.count(ListTestOrders::kMethod);

    for (qint64 revision = 1; revision <= 3; ++revision) {
        TopicChange change;
        change.topic = topics.first();
        change.revision = revision;
        desk.api.pushChange(change);
    }
    REQUIRE(QTest::qWaitFor([&] { return desk.api.count(ListTestOrders::kMethod) > before; }, 5'000));
    order.status = TestOrderStatus::Released;
    desk.api.answer<ListTestOrders>({order});

    CHECK(desk.api.count(ListTestOrders::kMethod) == before + 1);
    CHECK(states(desk) == QStringList{u"Released"_s});
}

TEST_CASE("the patient chooses what to pay, and that becomes the bill", "[orders][ui]")
{
    OrderDesk desk(OrderList::Payable::Yes);
    const TestOrder alt = anOrder(kAlt, desk.visit);
    const TestOrder glucose = anOrder(kGlucose, desk.visit);
    const TestOrder done = anOrder(kAlt, desk.visit, TestOrderStatus::Released);
    desk.open(desk.visit, {glucose, alt, done});
    CHECK_FALSE(desk.field<QPushButton>("billTests")->isEnabled());
    CHECK_FALSE(desk.field<QCheckBox>("payTick", 2)->isEnabled());

    desk.panel->startPaying();
    desk.press(Qt::Key_Space);
    CHECK(desk.texts("tickedSum").first().contains(u"150.50"));
    desk.field<QPushButton>("billTests")->click();
    CHECK(desk.api.last<BillTestOrders>().testOrderIds == QList{glucose.id});
    CHECK_FALSE(desk.field<QPushButton>("billTests")->isEnabled()); // Under way.

    SECTION("the bill opens")
    {
        desk.api.answer<BillTestOrders>(aBill(7, Money(15'050)));
        REQUIRE(desk.billed.size() == 1);
        CHECK(desk.billed.first().totalAmount == Money(15'050));
    }
    SECTION("a panel with a price of its own goes as a whole")
    {
        desk.api.refuse<BillTestOrders>(
            refusal(u"wholePanel"_s, u"testOrderIds"_s, {alt.id.toText(), glucose.id.toText()}));
        CHECK(desk.texts("tickedSum").first().contains(u"450.50"));
        CHECK(desk.focused() == desk.field<QPushButton>("billTests"));
        desk.press(Qt::Key_Space);
        CHECK(desk.api.last<BillTestOrders>().testOrderIds.size() == 2);
    }
    SECTION("somebody billed it first")
    {
        desk.api.refuse<BillTestOrders>(Error::rejected(u"transition"_s));
        CHECK(desk.billed.isEmpty());
        TestOrder billed = glucose;
        billed.status = TestOrderStatus::Billed;
        ++billed.rowVersion;
        REQUIRE(desk.api.answer<ListTestOrders>({billed, alt, done}));
        CHECK_FALSE(desk.field<QPushButton>("billTests")->isEnabled());
    }
    SECTION("another visit is open by then")
    {
        desk.open(VisitId::make());
        desk.api.answer<BillTestOrders>(aBill(7, Money(15'050)));
        CHECK(desk.billed.isEmpty());
    }
}

TEST_CASE("all that can be paid is ticked at once", "[orders][ui]")
{
    OrderDesk desk(OrderList::Payable::Yes);
    desk.open(desk.visit, {anOrder(kGlucose, desk.visit), anOrder(kAlt, desk.visit),
                           anOrder(kAlt, desk.visit, TestOrderStatus::Cancelled)});
    desk.field<QPushButton>("tickAll")->click();
    CHECK(desk.texts("tickedSum").first().contains(u"450.50"));
    desk.field<QPushButton>("tickAll")->click();
    CHECK_FALSE(desk.field<QPushButton>("billTests")->isEnabled());
}

TEST_CASE("a tick survives a push about another test", "[orders][ui]")
{
    OrderDesk desk(OrderList::Payable::Yes);
    const TestOrder glucose = anOrder(kGlucose, desk.visit);
    TestOrder alt = anOrder(kAlt, desk.visit);
    desk.open(desk.visit, {glucose, alt});
    desk.panel->startPaying();
    desk.press(Qt::Key_Space);
    const QWidget *focus = desk.focused();

    alt.status = TestOrderStatus::Cancelled;
    ++alt.rowVersion;
    desk.api.pushChange(aRow(alt, 1));

    CHECK(desk.texts("tickedSum").first().contains(u"150.50"));
    CHECK(desk.focused() == focus);
}

TEST_CASE("an order is cancelled with a reason, in place", "[orders][ui]")
{
    OrderDesk desk;
    TestOrder order = anOrder(kGlucose, desk.visit);
    desk.open(desk.visit, {order});
    desk.field<QPushButton>("cancelOrder")->click();
    REQUIRE(desk.focused() == desk.field("actReason"));

    SECTION("with one")
    {
        QTest::keyClicks(desk.focused(), u"ordered by mistake"_s);
        desk.press(Qt::Key_Return);
        const auto sent = desk.api.last<CancelTestOrder>();
        CHECK(sent.testOrderId == order.id);
        CHECK(sent.reason == u"ordered by mistake");
        CHECK(sent.rowVersion == order.rowVersion);
        order.status = TestOrderStatus::Cancelled;
        order.cancelReason = sent.reason;
        ++order.rowVersion;
        desk.api.answer<CancelTestOrder>(order);
        CHECK(states(desk) == QStringList{u"Cancelled"_s});
        CHECK(desk.texts("orderDetails").first().contains(u"ordered by mistake"));
        CHECK_FALSE(desk.field<QPushButton>("cancelOrder"));
    }
    SECTION("not without")
    {
        desk.press(Qt::Key_Return);
        CHECK(desk.api.count(CancelTestOrder::kMethod) == 0);
        desk.press(Qt::Key_Escape);
        CHECK_FALSE(desk.field("actReason"));
    }
    SECTION("the sample was taken meanwhile")
    {
        QTest::keyClicks(desk.focused(), u"mistake"_s);
        desk.press(Qt::Key_Return);
        TestOrder current = order;
        current.status = TestOrderStatus::Collected;
        current.rowVersion = 5;
        desk.api.refuse<CancelTestOrder>(Error::conflict({{u"current"_s, toJson(current)}}));
        CHECK(states(desk) == QStringList{u"Collected"_s});
        CHECK_FALSE(desk.field<QPushButton>("cancelOrder"));
    }
}

TEST_CASE("an old visit is read and nothing is ordered or cancelled", "[orders][ui]")
{
    OrderDesk desk;
    desk.open(desk.visit, {anOrder(kGlucose, desk.visit)}, true);
    CHECK(desk.texts("orderName").size() == 1);
    CHECK_FALSE(desk.field("testSearch"));
    CHECK_FALSE(desk.field<QPushButton>("cancelOrder"));
}

TEST_CASE("a visit without tests says so", "[orders][ui]")
{
    OrderDesk desk;
    desk.open(desk.visit);
    CHECK(desk.texts("noOrders").size() == 1);
}

TEST_CASE("who may not read the catalogue chooses nothing and can still bill what is ordered", "[orders][ui]")
{
    OrderDesk desk(OrderList::Payable::Yes);
    desk.gate.setPermissions({u"tests.order"_s});
    desk.open(desk.visit, {anOrder(kGlucose, desk.visit)});
    CHECK_FALSE(desk.field("testSearch"));
    CHECK(desk.api.count(ListTestTypes::kMethod) == 0);
    desk.field<QPushButton>("tickAll")->click();
    CHECK(desk.field<QPushButton>("billTests")->isEnabled());
}

TEST_CASE("who has nothing to do with tests asks for none", "[orders][ui]")
{
    OrderDesk desk;
    desk.gate.setPermissions({});
    desk.panel->open(desk.visit, false);
    CHECK(desk.api.count(ListTestOrders::kMethod) == 0);
    CHECK(desk.api.count(ListTestTypes::kMethod) == 0);
}
