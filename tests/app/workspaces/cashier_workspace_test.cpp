// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/billing/discount_sheet.h"
#include "app/billing/paper_line.h"
#include "app/billing/receipt_check.h"
#include "app/shell/scan_filter.h"
#include "app/ui/format.h"
#include "app/ui/labels.h"
#include "app/ui/message_bar.h"
#include "app/ui/money_edit.h"
#include "app/ui/theme.h"
#include "app/workspaces/cashier_workspace.h"
#include "shared/settings/settings_protocol.h"
#include "tests/app/billing/bill_builders.h"
#include "tests/support/fake_api.h"

#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

namespace {

const QList<QString> kRights{u"bills.view"_s,       u"bills.discount"_s,  u"bills.void"_s,
                             u"payments.process"_s, u"refunds.request"_s, u"refunds.payOut"_s,
                             u"shifts.operate"_s,   u"prints.make"_s};

/// The cashier's screen as the shell shows it, with its keys and a scanner, over a fake server.
struct CashierDesk {
    explicit CashierDesk(const std::optional<Shift> &shift = aShift())
        : settings(folder.filePath(u"desk.ini"_s))
        , session(api)
    {
        session.login(u"cashier"_s, u"x"_s, &session, [](const auto &) {});
        SessionOpened opened;
        opened.token = u"t"_s;
        opened.expiresAt = QDateTime::currentDateTimeUtc().addSecs(3600);
        opened.user.id = UserId::make();
        opened.user.name = u"Asha"_s;
        opened.user.permissions = kRights;
        opened.server.businessDate = kToday;
        api.answer<Login>(opened);
        gate.setPermissions(kRights);
        const Desk desk{api, session, settings, navigation, gate, nullptr};
        workspace.reset(CashierWorkspace::factory().make(desk));
        for (const WorkspaceKey &key : workspace->keys())
            QObject::connect(new QShortcut(key.key, workspace.get()), &QShortcut::activated, workspace.get(),
                             key.run);
        Setting off;
        off.key = u"cashier.autoOpenShift"_s;
        off.value = false;
        Setting notes = off;
        notes.key = u"cashier.denominations"_s;
        notes.value = QJsonArray{100'000, 50'000, 10'000, 5'000, 2'000, 1'000};
        api.answer<GetSetting>(notes);
        api.answer<GetSetting>(off);
        api.answer<CurrentShift>(shift);
        workspace->resize(1230, 690);
        workspace->show();
        workspace->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(workspace.get()));
        workspace->activate();
    }

    /// A key as a person presses it, counted.
    void press(Qt::Key key)
    {
        ++keys;
        QTest::keyClick(QApplication::focusWidget(), key);
    }
    /// The scanner's burst ends in Enter: one key.
    void scan(const ScanCode &code)
    {
        ++keys;
        REQUIRE(workspace->takeScan(code));
    }
    void open(const Bill &bill)
    {
        workspace->openBill(bill.id);
        api.answer<GetBill>(bill);
    }
    template <class W = QLabel>
    W *find(const char *name) const
    {
        return workspace->findChild<W *>(QString::fromLatin1(name));
    }

    QTemporaryDir folder;
    FakeApi api;
    Settings settings;
    Session session;
    Navigation navigation;
    PermissionGate gate;
    std::unique_ptr<Workspace> workspace;
    int keys = 0;
};

} // namespace

TEST_CASE("a scanned token is paid in full and its receipt is printing after 2 keys",
          "[cashier][workspaces][ui]")
{
    CashierDesk desk;
    const Bill bill = aBill(1);
    desk.api.pushSnapshot(kCashierTopic, aSnapshot({bill}), 1);
    desk.keys = 0;

    desk.scan({ScanCode::Kind::Visit, bill.visitId->toText()});
    desk.api.answer<GetBill>(bill);
    desk.press(Qt::Key_Return);

    const auto response = taken(bill, Money(50'000));
    desk.api.answer<TakePayment>(response);
    CHECK(desk.keys == 2);
    CHECK(desk.api.last<TakePayment>().amount == Money(50'000));
    REQUIRE(desk.api.count(MakePrint::kMethod) == 1);
    CHECK(desk.api.last<MakePrint>().documentType == DocumentType::Receipt);
    CHECK(desk.api.last<MakePrint>().documentId == response.payment.id.value);
}

TEST_CASE("a scanned bill is paid in full after 2 keys", "[cashier][workspaces][ui]")
{
    CashierDesk desk;
    const Bill bill = aBill(1);
    desk.keys = 0;

    desk.scan({ScanCode::Kind::Bill, bill.billNumber});
    CHECK(desk.api.last<GetBill>().billNumber == bill.billNumber);
    desk.api.answer<GetBill>(bill);
    desk.press(Qt::Key_Return);

    desk.api.answer<TakePayment>(taken(bill, Money(50'000)));
    CHECK(desk.keys == 2);
    CHECK(desk.api.count(MakePrint::kMethod) == 1);
}

TEST_CASE("with change to give it is 3 keys", "[cashier][workspaces][ui]")
{
    CashierDesk desk;
    const Bill bill = aBill(1);
    desk.api.pushSnapshot(kCashierTopic, aSnapshot({bill}), 1);
    desk.keys = 0;

    desk.scan({ScanCode::Kind::Visit, bill.visitId->toText()});
    desk.api.answer<GetBill>(bill);
    QTest::keyClicks(QApplication::focusWidget(), u"1000"_s);
    desk.press(Qt::Key_Return);
    CHECK(desk.find("change")->text() == u"500.00");
    desk.press(Qt::Key_Return);

    desk.api.answer<TakePayment>(taken(bill, Money(50'000), Money(100'000)));
    CHECK(desk.keys == 3);
    CHECK(desk.api.last<TakePayment>().tendered == Money(100'000));
    CHECK(desk.api.count(MakePrint::kMethod) == 1);
}

TEST_CASE("picked from the list it is Enter, Enter, and the focus is back for the next patient",
          "[cashier][workspaces][ui]")
{
    CashierDesk desk;
    const Bill first = aBill(1, Money(50'000), 20);
    const Bill second = aBill(2, Money(30'000), 10);
    desk.api.pushSnapshot(kCashierTopic, aSnapshot({first, second}), 1);
    desk.workspace->activate();

    desk.press(Qt::Key_Return);
    REQUIRE(desk.api.last<GetBill>().id == first.id);
    desk.api.answer<GetBill>(first);
    desk.press(Qt::Key_Return);
    desk.api.answer<TakePayment>(taken(first, Money(50'000)));

    CHECK(qobject_cast<QTableView *>(QApplication::focusWidget()));
    desk.press(Qt::Key_Return);
    CHECK(desk.api.last<GetBill>().id == second.id);
    CHECK(desk.api.count(TakePayment::kMethod) == 1);
}

TEST_CASE("a scanned receipt says what it is worth and opens its bill only to look at",
          "[cashier][workspaces][ui]")
{
    const auto state =
        GENERATE(ReceiptState::Valid, ReceiptState::Void, ReceiptState::Refunded, ReceiptState::Altered);
    CashierDesk desk;
    const Bill bill = aBill(1);
    VerifyReceipt::Response answer;
    answer.state = state;
    answer.payment = aPayment(bill, Money(20'000));

    desk.scan({ScanCode::Kind::Receipt, u"R-2026-0001/K7QD-2M9X"_s});
    CHECK(desk.api.last<VerifyReceipt>().receiptNumber == u"R-2026-0001");
    CHECK(desk.api.last<VerifyReceipt>().code == u"K7QD-2M9X"_s);
    desk.api.answer<VerifyReceipt>(answer);
    desk.api.answer<GetBill>(bill);

    auto *check = desk.workspace->findChild<ReceiptCheck *>();
    CHECK(check->isVisible());
    CHECK(check->accessibleName().startsWith(label(state)));
    CHECK(desk.find("patient")->text() == bill.patientName);
    CHECK_FALSE(qobject_cast<MoneyEdit *>(QApplication::focusWidget()));
}

TEST_CASE("without a shift bills open for reading and one key leads to opening one",
          "[cashier][workspaces][ui]")
{
    CashierDesk desk(std::nullopt);
    desk.open(aBill(1));
    CHECK(desk.find("due")->text() == u"500.00");
    CHECK_FALSE(desk.find<QPushButton>("take")->isVisible());

    QTest::keyClick(desk.workspace.get(), Qt::Key_F11);
    REQUIRE(desk.find<MoneyEdit>("openingFloat")->hasFocus());
    QTest::keyClicks(QApplication::focusWidget(), u"1000"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    desk.api.answer<OpenShift>(aShift());

    CHECK(desk.find<QPushButton>("take")->isVisible());
}

TEST_CASE("the first payment opens the shift where the hospital allows it", "[cashier][workspaces][ui]")
{
    CashierDesk desk(std::nullopt);
    QTest::keyClick(desk.workspace.get(), Qt::Key_F5);
    Setting on;
    on.key = u"cashier.autoOpenShift"_s;
    on.value = true;
    desk.api.answer<GetSetting>(on);
    desk.api.answer<CurrentShift>(std::nullopt);

    desk.open(aBill(1));

    CHECK(desk.find<QPushButton>("take")->isVisible());
}

TEST_CASE("F10 shows the bill, once more prints it", "[cashier][workspaces][ui]")
{
    CashierDesk desk;
    const Bill bill = aBill(1);
    desk.open(bill);

    QTest::keyClick(desk.workspace.get(), Qt::Key_F10);

    const auto request = desk.api.last<MakePrint>();
    CHECK(request.documentType == DocumentType::Bill);
    CHECK(request.documentId == bill.id.value);
    CHECK(request.printer == u"screen");
}

TEST_CASE("a sheet belongs to its bill: another bill on the desk closes it", "[cashier][workspaces][ui]")
{
    CashierDesk desk;
    desk.open(aBill(1));
    desk.find<QPushButton>("discountButton")->click();
    auto *submit = desk.workspace->findChild<DiscountSheet *>()->findChild<QPushButton *>(u"submit"_s);
    CHECK(submit->isVisible());

    desk.open(aBill(2));

    CHECK_FALSE(submit->isVisible());
    CHECK(desk.find<QPushButton>("take")->isVisible());
}

TEST_CASE("closing the shift prints its Z report", "[cashier][workspaces][ui]")
{
    const Shift counted = countedShift(aShift(), Money(345'600), Money());
    CashierDesk desk(counted);
    QTest::keyClick(desk.workspace.get(), Qt::Key_F11);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    desk.api.answer<CloseShift>(aReport(counted));

    CHECK(desk.api.last<MakePrint>().documentType == DocumentType::ZReport);
    CHECK(desk.api.last<MakePrint>().documentId == counted.id.value);
}

TEST_CASE("a payment recovered after a crash is announced and its receipt printed",
          "[cashier][workspaces][ui]")
{
    CashierDesk desk;
    QSignalSpy said(desk.workspace.get(), &Workspace::said);
    Outcome outcome;
    outcome.operationId = OperationId::make();
    outcome.method = QString(TakePayment::kMethod);
    const auto response = taken(aBill(7), Money(50'000));
    outcome.result = toJson(response);

    emit desk.api.recovered(outcome);

    REQUIRE(said.size() == 1);
    CHECK(said.first()[1].toString().contains(u"R-2026-0007"));
    CHECK(desk.api.last<MakePrint>().documentId == response.payment.id.value);
}

namespace {

void keepPicture(QWidget &widget, const QString &name)
{
    QApplication::processEvents();
    const QString folder = qEnvironmentVariable("HMS_PICTURES");
    if (!folder.isEmpty())
        widget.grab().save(QDir(folder).filePath(name + u".png"_s));
}

void checkNothingCut(const QWidget &page)
{
    for (const QLabel *text : page.findChildren<QLabel *>()) {
        INFO(text->text().toStdString());
        if (text->isVisible() && !text->wordWrap() && !text->text().isEmpty())
            CHECK(text->width() >= text->minimumSizeHint().width());
    }
}

} // namespace

TEST_CASE("no text of the cashier's desk is cut, in any theme, size and direction",
          "[cashier][workspaces][ui]")
{
    Appearance appearance;
    const auto [theme, scale, language, size] =
        GENERATE(std::tuple(ThemeName::Light, 100, u"en"_s, QSize(1206, 660)),
                 std::tuple(ThemeName::Dark, 100, u"en"_s, QSize(1760, 970)),
                 std::tuple(ThemeName::Light, 150, u"en"_s, QSize(1760, 970)),
                 std::tuple(ThemeName::Light, 100, u"ar"_s, QSize(1206, 660)));
    appearance.setChoice(theme);
    appearance.setScale(scale);
    setFormat(Format(language, Figures::Latin, u"BDT"_s));
    QGuiApplication::setLayoutDirection(format().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const QString suffix = u"-%1-%2-%3"_s.arg(int(theme)).arg(scale).arg(language);
    {
        CashierDesk desk;
        desk.workspace->resize(size);
        Bill bill = aBill(12, Money(185'000), 34);
        bill.patientName = u"Ayesha Siddiqua Rahman"_s;
        bill.discountAmount = Money(15'000);
        bill.discountReason = u"Staff family"_s;
        bill.paidAmount = Money(50'000);
        bill.dueAmount = Money(120'000);
        bill.status = BillStatus::Partial;
        bill.items.append(bill.items.first());
        bill.items.last().itemName = u"Hospital fee"_s;
        bill.payments = {aPayment(bill, Money(50'000))};
        QList<BillSummary> rows{bill};
        for (int i = 1; i < 8; ++i)
            rows.append(aBill(i, Money(i * 25'000), 40 - i * 5));
        desk.api.pushSnapshot(kCashierTopic, aSnapshot(rows), 1);
        keepPicture(*desk.workspace, u"cashier-empty"_s + suffix);
        desk.open(bill);
        desk.find<MoneyEdit>("tendered")->setText(u"1500"_s);
        keepPicture(*desk.workspace, u"cashier-bill"_s + suffix);
        checkNothingCut(*desk.workspace);
        desk.find<QPushButton>("take")->click();
        desk.api.answer<TakePayment>(taken(bill, Money(120'000), Money(150'000)));
        keepPicture(*desk.workspace, u"cashier-paid"_s + suffix);
        checkNothingCut(*desk.workspace);
        desk.find<QPushButton>("discountButton")->click();
        keepPicture(*desk.workspace, u"cashier-discount"_s + suffix);
        QTest::keyClick(desk.workspace.get(), Qt::Key_F11);
        desk.workspace->findChild<QLineEdit *>(u"count-100000"_s)->setText(u"3"_s);
        keepPicture(*desk.workspace, u"cashier-count"_s + suffix);
        checkNothingCut(*desk.workspace);
        desk.find<QPushButton>("lockCount")->click();
        desk.api.answer<CountShift>(countedShift(aShift(), Money(345'600), Money(-1'200)));
        keepPicture(*desk.workspace, u"cashier-close"_s + suffix);
        checkNothingCut(*desk.workspace);
        QTest::keyClick(desk.workspace.get(), Qt::Key_F8);
        desk.api.answer<ListRefunds>({aRefund(1), aRefund(2, RefundStatus::Approved)});
        keepPicture(*desk.workspace, u"cashier-refunds"_s + suffix);
        checkNothingCut(*desk.workspace);
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    setFormat(Format());
}
