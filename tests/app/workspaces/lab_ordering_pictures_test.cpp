// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspaces/catalogue_workspace.h"
#include "tests/app/catalogue/catalogue_builders.h"
#include "tests/app/orders/order_builders.h"
#include "tests/app/workspaces/clinic_desk.h"
#include "tests/app/workspaces/pictures.h"

#include <QListWidget>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

namespace {

TestType named(const QString &code, const LabWords &name, qint64 price)
{
    TestType test = aTest(code, name.en, price);
    test.name = name;
    return test;
}

QList<TestType> someTests()
{
    const TestType cbc =
        named(u"CBC"_s, {u"Complete blood count"_s, u"সম্পূর্ণ রক্ত পরীক্ষা"_s, u"تعداد الدم الكامل"_s}, 40'000);
    const TestType alt =
        named(u"ALT"_s, {u"Alanine aminotransferase"_s, u"এএলটি"_s, u"ناقلة أمين الألانين"_s}, 30'000);
    const TestType ast =
        named(u"AST"_s, {u"Aspartate aminotransferase"_s, u"এএসটি"_s, u"ناقلة أمين الأسبارتات"_s}, 30'000);
    TestType culture =
        named(u"UCS"_s, {u"Urine culture and sensitivity"_s, u"প্রস্রাবের কালচার"_s, u"مزرعة البول"_s}, 80'000);
    culture.turnaroundMinutes = 3 * 24 * 60;
    culture.specimen = Specimen::Urine;
    culture.container = Container::SterileCup;
    TestType unpriced = named(u"VITD"_s, {u"Vitamin D (25-OH)"_s, u"ভিটামিন ডি"_s, u"فيتامين د"_s}, 0);
    unpriced.price.reset();
    unpriced.chargedPrice.reset();
    unpriced.templateVersion.reset();
    TestType liver = aTestPanel(u"LFT"_s, u"Liver function tests"_s, 50'000, {alt, ast});
    liver.name = {u"Liver function tests"_s, u"লিভারের পরীক্ষা"_s, u"وظائف الكبد"_s};
    return {cbc, alt, ast, culture, unpriced, liver};
}

QList<TestOrder> someOrders(VisitId visit)
{
    const QList<TestType> tests = someTests();
    QList<TestOrder> out{anOrder(tests[0], visit, TestOrderStatus::Collected),
                         anOrder(tests[1], visit, TestOrderStatus::Ordered),
                         anOrder(tests[2], visit, TestOrderStatus::Ordered),
                         anOrder(tests[3], visit, TestOrderStatus::Rejected),
                         anOrder(tests[0], visit, TestOrderStatus::Released)};
    out[0].priority = Priority::Stat;
    out[0].sampleNumber = u"S-2026-000117"_s;
    out[0].dueAt = QDateTime(QDate(2026, 11, 22), QTime(6, 10), Qt::UTC);
    out[1].panelName = out[2].panelName = tests[5].name;
    out[3].rejectReason = u"The cup had leaked"_s;
    out[3].priority = Priority::Urgent;
    return out;
}

} // namespace

TEST_CASE("no text of ordering and the catalogue is cut, in any look", "[orders][catalogue][ui]")
{
    const auto [theme, scale, language] =
        GENERATE(std::tuple(ThemeName::Light, 100, u"en"_s), std::tuple(ThemeName::Dark, 100, u"en"_s),
                 std::tuple(ThemeName::Light, 150, u"en"_s), std::tuple(ThemeName::Light, 100, u"bn"_s),
                 std::tuple(ThemeName::Light, 100, u"ar"_s));
    const Look look(theme, scale, language);
    const QString suffix = u"-%1-%2-%3"_s.arg(int(theme)).arg(scale).arg(language);
    {
        OrderDesk desk(OrderList::Payable::Yes);
        desk.window.setProperty("surface", u"card"_s);
        desk.window.resize(scale == 100 ? 900 : 1300, 700);
        desk.open(desk.visit, someOrders(desk.visit));
        desk.find(u"lft"_s, {someTests()[5]});
        desk.press(Qt::Key_Return);
        desk.find(u"vit"_s, {someTests()[3]});
        desk.press(Qt::Key_Return);
        desk.press(Qt::Key_2, Qt::ControlModifier);
        desk.field<QPushButton>("tickAll")->click();
        keepPicture(desk.window, u"orders"_s + suffix);
        checkNothingCut(desk.window);
        desk.find(u"a"_s, someTests());
        keepPicture(desk.window, u"orders-search"_s + suffix);
    }
    ClinicDesk desk(CatalogueWorkspace::factory(), {Permission::LabView, Permission::LabConfigure});
    desk.window->resize(scale == 100 ? QSize(1366, 768) : QSize(1920, 1080));
    desk.api.answer<ListTestTypes>(someTests());
    desk.api.answer<ListLabs>(someLabs());
    keepPicture(*desk.window, u"catalogue"_s + suffix);
    checkNothingCut(desk.workspace());
    desk.press(Qt::Key_F8);
    keepPicture(*desk.window, u"catalogue-test"_s + suffix);
    checkNothingCut(desk.workspace());
    desk.press(Qt::Key_Escape);
    desk.part<QWidget>("testTypes")->findChild<QTableView *>()->selectRow(0);
    desk.press(Qt::Key_F7);
    desk.api.answer<GetTestTemplate>(aVersion(someTests()[0], aForm()));
    desk.part<QListWidget>("formFields")->setCurrentRow(1);
    CheckTestTemplate::Response wrong;
    wrong.problems = {{u"/properties/hb/x-lab/ranges/0/low"_s, u"decimals"_s, {}}};
    desk.api.answer<CheckTestTemplate>(wrong);
    keepPicture(*desk.window, u"designer"_s + suffix);
}
