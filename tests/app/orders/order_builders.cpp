// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/orders/order_builders.h"

#include <QApplication>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace hms::test {

TestType aTest(const QString &code, const QString &name, qint64 price)
{
    TestType test;
    test.id = TestTypeId::make();
    test.code = code;
    test.name.en = name;
    test.labId = LabId::make();
    test.labName = {u"Chemistry"_s, u"রসায়ন"_s, u"الكيمياء"_s};
    test.price = test.chargedPrice = Money(price);
    test.labelColour = u"#f1c40f"_s;
    test.turnaroundMinutes = 120;
    test.urgentTurnaroundMinutes = 45;
    test.templateVersion = 1;
    test.rowVersion = 3;
    return test;
}

TestType aTestPanel(const QString &code, const QString &name, qint64 price, const QList<TestType> &members)
{
    TestType panel = aTest(code, name, price);
    panel.isPanel = true;
    panel.templateVersion.reset();
    for (const TestType &member : members)
        panel.members.append({member.id, member.code, member.name, member.isActive});
    return panel;
}

TestOrder anOrder(const TestType &test, VisitId visit, TestOrderStatus status)
{
    TestOrder order;
    order.id = TestOrderId::make();
    order.visitId = visit;
    order.patientId = PatientId::make();
    order.patientNumber = u"P-2026-0007"_s;
    order.patientName = u"Rahima Khatun"_s;
    order.doctorId = DoctorId::make();
    order.doctorName = u"Dr. Karim"_s;
    order.labId = test.labId;
    order.labName = test.labName;
    order.testTypeId = test.id;
    order.testCode = test.code;
    order.testName = test.name;
    order.status = status;
    order.price = test.chargedPrice.value_or(Money());
    order.orderedBy = u"Dr. Karim"_s;
    order.orderedAt = QDateTime(QDate(2026, 11, 22), QTime(4, 10), Qt::UTC);
    order.labelColour = test.labelColour;
    order.rowVersion = 1;
    return order;
}

Error refusal(const QString &reason, const QString &member, const QStringList &ids)
{
    return {ErrorCode::Rejected, {{u"reason"_s, reason}, {member, QJsonArray::fromStringList(ids)}}};
}

OrderDesk::OrderDesk(app::OrderList::Payable payable, app::Drafts *drafts)
{
    gate.setPermissions({u"tests.order"_s, u"lab.view"_s});
    panel = new app::OrderPanel(api, gate, drafts, payable);
    panel->setUser(UserId::make());
    auto *page = new QWidget;
    page->setProperty("surface", u"clear"_s);
    auto *column = new QVBoxLayout(page);
    column->addWidget(panel);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    auto *layout = new QVBoxLayout(&window);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
    QObject::connect(panel, &app::OrderPanel::said, panel,
                     [this](app::Tone, const QString &text) { said.append(text); });
    QObject::connect(panel, &app::OrderPanel::done, panel,
                     [this](const QString &text, const std::function<void()> &) { done.append(text); });
    QObject::connect(panel, &app::OrderPanel::billed, panel,
                     [this](const Bill &bill) { billed.append(bill); });
    window.resize(900, 700);
    window.show();
    QApplication::setActiveWindow(&window); // Now, not in a later turn: keys need it.
}

void OrderDesk::open(VisitId opened, const QList<TestOrder> &ordered, bool readOnly)
{
    visit = opened;
    panel->open(opened, readOnly);
    api.answer<ListTestTypes>(catalogue);
    REQUIRE(api.answer<ListTestOrders>(ordered));
    panel->startOrdering();
}

void OrderDesk::find(const QString &typed, const QList<TestType> &hits)
{
    QTest::keyClicks(field("testSearch"), typed);
    REQUIRE(QTest::qWaitFor([&] { return api.answer<ListTestTypes>(hits); }, 5'000));
}

void OrderDesk::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++keys;
    REQUIRE(focused());
    QTest::keyClick(focused(), key, modifiers);
}

QStringList OrderDesk::texts(const char *name) const
{
    QCoreApplication::processEvents();
    QStringList out;
    for (const QLabel *label : panel->findChildren<QLabel *>(QString::fromLatin1(name)))
        if (label->isVisible())
            out.append(label->text());
    return out;
}

} // namespace hms::test
