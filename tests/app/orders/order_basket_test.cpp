// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/drafts.h"
#include "tests/app/orders/order_builders.h"

#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

namespace {

const TestType kAlt = aTest(u"ALT"_s, u"Alanine aminotransferase"_s, 30'000);
const TestType kAst = aTest(u"AST"_s, u"Aspartate aminotransferase"_s, 30'000);
const TestType kGlucose = aTest(u"GLU"_s, u"Glucose"_s, 15'050);
const TestType kLiver = aTestPanel(u"LFT"_s, u"Liver function tests"_s, 50'000, {kAlt, kAst});

QList<TestOrder> membersOf(VisitId visit)
{
    QList<TestOrder> out{anOrder(kAlt, visit), anOrder(kAst, visit)};
    for (TestOrder &order : out) {
        order.panelId = kLiver.id;
        order.panelName = kLiver.name;
    }
    return out;
}

} // namespace

TEST_CASE("a chosen panel is ordered with Enter and Ctrl+Enter", "[orders][ui]")
{
    OrderDesk desk;
    desk.open(desk.visit);

    desk.find(u"lft"_s, {kLiver, kAlt});
    desk.press(Qt::Key_Return);
    CHECK(desk.texts("chosenTest") == QStringList{u"Liver function tests"_s});
    desk.press(Qt::Key_Return, Qt::ControlModifier);

    CHECK(desk.keys == 2); // F7 before them makes three: the doctor's desk counts it.
    const auto sent = desk.api.last<CreateTestOrders>();
    CHECK(sent.visitId == desk.visit);
    CHECK(sent.testTypeIds == QList{kLiver.id});
    CHECK(sent.priority == Priority::Routine);
    CHECK_FALSE(sent.repeat);
    REQUIRE(desk.api.answer<CreateTestOrders>(membersOf(desk.visit)));
    CHECK(desk.texts("chosenTest").isEmpty());
    CHECK(desk.texts("orderName").size() == 2);
    CHECK(desk.texts("orderDetails").first().contains(u"Liver function tests"));
    CHECK(desk.focused() == desk.field("testSearch")); // Ready for the next one.
    CHECK(desk.done.size() == 1);
}

TEST_CASE("one key makes an order urgent or STAT", "[orders][ui]")
{
    OrderDesk desk;
    desk.open(desk.visit);
    desk.find(u"glu"_s, {kGlucose});
    desk.press(Qt::Key_Return);
    const auto [key, priority] =
        GENERATE(std::pair(Qt::Key_2, Priority::Urgent), std::pair(Qt::Key_3, Priority::Stat),
                 std::pair(Qt::Key_1, Priority::Routine));

    desk.press(key, Qt::ControlModifier);
    desk.press(Qt::Key_Return, Qt::ControlModifier);

    CHECK(desk.keys == 3);
    CHECK(desk.api.last<CreateTestOrders>().priority == priority);
    CHECK(desk.field("testSearch")->text().isEmpty()); // The key typed nothing.
}

TEST_CASE("the sum is that of the server's prices, and a missing price is no zero", "[orders][ui]")
{
    OrderDesk desk;
    desk.open(desk.visit);
    desk.find(u"lft"_s, {kLiver});
    desk.press(Qt::Key_Return);
    desk.find(u"glu"_s, {kGlucose});
    desk.press(Qt::Key_Return);
    CHECK(desk.texts("orderSum").first().contains(u"650.50"));

    TestType unpriced = aTest(u"NEW"_s, u"New test"_s, 0);
    unpriced.chargedPrice.reset();
    desk.find(u"new"_s, {unpriced});
    desk.press(Qt::Key_Return);

    CHECK_FALSE(desk.texts("orderSum").first().contains(u"650.50"));
}

TEST_CASE("a test that is open is ordered again only on purpose", "[orders][ui]")
{
    OrderDesk desk;
    desk.open(desk.visit, {anOrder(kGlucose, desk.visit, TestOrderStatus::Collected)});
    desk.find(u"glu"_s, {kGlucose});
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.api.refuse<CreateTestOrders>(
        refusal(u"alreadyOrdered"_s, u"testTypeIds"_s, {kGlucose.id.toText()})));
    REQUIRE(desk.texts("repeatQuestion").size() == 1);
    CHECK(desk.texts("repeatQuestion").first().contains(u"Glucose"));
    CHECK(desk.focused() == desk.field<QPushButton>("orderAgain"));

    SECTION("Enter orders it again")
    {
        desk.press(Qt::Key_Return);
        REQUIRE(desk.api.count(CreateTestOrders::kMethod) == 2);
        CHECK(desk.api.last<CreateTestOrders>().repeat == true);
    }
    SECTION("Escape leaves it out")
    {
        desk.press(Qt::Key_Escape);
        CHECK(desk.api.count(CreateTestOrders::kMethod) == 1);
        CHECK(desk.texts("chosenTest").isEmpty());
        CHECK(desk.focused() == desk.field("testSearch"));
    }
    CHECK_FALSE(desk.field<QPushButton>("orderAgain"));
}

TEST_CASE("the usual tests of a person stand first in the empty field", "[orders][ui]")
{
    QTemporaryDir folder;
    const SealKey key = *SealKey::ofFile(folder.filePath(u"key"_s));
    Drafts drafts(folder.filePath(u"drafts"_s), key, UserId::make());
    for (int visits = 0; visits < 2; ++visits) {
        OrderDesk desk(OrderList::Payable::No, &drafts);
        desk.catalogue = {kAlt, kAst, kGlucose};
        desk.open(desk.visit);
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Return);
        const bool first = visits == 0;
        CHECK(desk.texts("chosenTest").value(0) == (first ? kAlt : kGlucose).name.en);
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        desk.api.answer<CreateTestOrders>({anOrder(kGlucose, desk.visit)}); // The server says what it was.
    }
}

TEST_CASE("what was chosen and not ordered is there again", "[orders][ui]")
{
    QTemporaryDir folder;
    const SealKey key = *SealKey::ofFile(folder.filePath(u"key"_s));
    Drafts drafts(folder.filePath(u"drafts"_s), key, UserId::make());
    const VisitId visit = VisitId::make();
    {
        OrderDesk desk(OrderList::Payable::No, &drafts);
        desk.open(visit);
        desk.find(u"glu"_s, {kGlucose});
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_3, Qt::ControlModifier);
        CHECK(desk.panel->isHalfWritten());
    }
    OrderDesk desk(OrderList::Payable::No, &drafts);
    desk.open(visit);
    CHECK(desk.texts("chosenTest") == QStringList{u"Glucose"_s});
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.api.last<CreateTestOrders>().priority == Priority::Stat);

    desk.api.answer<CreateTestOrders>({anOrder(kGlucose, visit)});
    CHECK_FALSE(drafts.restored(u"tests-"_s + visit.toText()));
}

TEST_CASE("an answer for the patient before changes nothing here", "[orders][ui]")
{
    OrderDesk desk;
    const VisitId before = desk.visit;
    desk.open(before);
    desk.find(u"glu"_s, {kGlucose});
    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    desk.field<QPushButton>("orderTests")->click(); // A second press changes nothing.
    CHECK(desk.api.count(CreateTestOrders::kMethod) == 1);
    desk.api.check(CreateTestOrders::kMethod);
    CHECK(desk.field<QPushButton>("orderTests")->text().contains(u"hecking"));

    desk.open(VisitId::make());
    desk.find(u"alt"_s, {kAlt});
    desk.press(Qt::Key_Return);
    desk.api.answer<CreateTestOrders>({anOrder(kGlucose, before)});

    CHECK(desk.texts("chosenTest") == QStringList{kAlt.name.en});
    CHECK(desk.texts("orderName").isEmpty());
}

TEST_CASE("Enter before the answer takes the only hit or the exact code, never one of several",
          "[orders][ui]")
{
    OrderDesk desk;
    desk.open(desk.visit);
    auto *search = desk.field("testSearch");
    QTest::keyClicks(search, u"alt"_s);
    QTest::keyClick(search, Qt::Key_Return);

    SECTION("the exact code")
    {
        desk.api.answer<ListTestTypes>({kAlt, kAst});
        CHECK(desk.texts("chosenTest") == QStringList{kAlt.name.en});
    }
    SECTION("several")
    {
        desk.api.answer<ListTestTypes>({kAst, kGlucose});
        CHECK(desk.texts("chosenTest").isEmpty());
    }
    SECTION("of a text that is no longer there")
    {
        QTest::keyClicks(search, u"x"_s);
        desk.api.answer<ListTestTypes>({kAlt});
        CHECK(desk.texts("chosenTest").isEmpty());
    }
}

TEST_CASE("who may not order finds the button greyed and its key dead", "[orders][ui]")
{
    OrderDesk desk;
    desk.gate.setPermissions({u"lab.view"_s});
    desk.open(desk.visit);
    desk.find(u"glu"_s, {kGlucose});
    desk.press(Qt::Key_Return);

    desk.press(Qt::Key_Return, Qt::ControlModifier);

    CHECK_FALSE(desk.field<QPushButton>("orderTests")->isEnabled());
    CHECK(desk.api.count(CreateTestOrders::kMethod) == 0);
}
