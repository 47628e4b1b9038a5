// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/billing/payment_panel.h"
#include "app/billing/payment_steps.h"
#include "app/printing/print_service.h"
#include "app/ui/form.h"
#include "app/ui/labels.h"
#include "app/ui/message_bar.h"
#include "app/ui/money_edit.h"
#include "app/ui/segmented.h"
#include "tests/app/billing/bill_builders.h"
#include "tests/support/fake_api.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

namespace {

/// A cashier with an open shift and a bill of 500.00 on the desk.
struct Till {
    explicit Till(const Bill &first = aBill(1))
        : bill(first)
    {
        gate.setPermissions({u"payments.process"_s});
        panel = std::make_unique<PaymentPanel>(api, open, gate);
        panel->setShiftOpen(true);
        panel->show();
        panel->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(panel.get()));
        put(bill);
    }
    void put(const Bill &next)
    {
        open.open(next.id);
        api.answer<GetBill>(next);
    }
    template <class W>
    W *find(const char *name) const
    {
        return panel->findChild<W *>(QString::fromLatin1(name));
    }
    QPushButton *take() const { return find<QPushButton>("take"); }
    PaymentSteps *steps() const { return panel->findChild<PaymentSteps *>(); }
    int payments() const { return api.count(TakePayment::kMethod); }

    Bill bill;
    FakeApi api;
    PermissionGate gate;
    OpenBill open{api};
    std::unique_ptr<PaymentPanel> panel;
};

} // namespace

TEST_CASE("the due amount stands ready and one Enter takes it in exact cash", "[billing][ui]")
{
    Till till;
    QSignalSpy paidSpy(till.panel.get(), &PaymentPanel::paid);

    REQUIRE(till.panel->start());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    REQUIRE(till.payments() == 1);
    const auto request = till.api.last<TakePayment>();
    CHECK(request.billId == till.bill.id);
    CHECK(request.amount == Money(50'000));
    CHECK(request.method == PaymentMethod::Cash);
    CHECK_FALSE(request.tendered);
    till.api.answer<TakePayment>(taken(till.bill, Money(50'000)));
    CHECK(paidSpy.size() == 1);
    CHECK(till.steps()->state(PaymentStep::Recorded) == StepState::Done);
    CHECK(till.steps()->text(PaymentStep::Recorded).contains(u"R-2026-0001"));
}

TEST_CASE("a second press, an Enter held down and a second click are one payment", "[billing][ui]")
{
    Till till;
    till.panel->start();
    QWidget *field = QApplication::focusWidget();

    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(field, Qt::Key_Return);
    till.take()->click();
    till.panel->take();
    QKeyEvent repeated(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
    QApplication::sendEvent(field, &repeated);

    CHECK(till.payments() == 1);
    CHECK_FALSE(till.take()->isEnabled());
}

TEST_CASE("while the outcome is unknown the bill cannot be paid again, another one can", "[billing][ui]")
{
    Till till;
    till.panel->take();
    REQUIRE(till.api.check(TakePayment::kMethod));
    CHECK(till.steps()->state(PaymentStep::Recorded) == StepState::Busy);
    CHECK(till.steps()->text(PaymentStep::Recorded).contains(u"checking"));

    const Bill other = aBill(2, Money(30'000));
    till.put(other);
    CHECK(till.take()->isEnabled());
    till.put(till.bill);
    CHECK_FALSE(till.take()->isEnabled());
    till.panel->take();
    CHECK(till.payments() == 1);

    till.api.answer<TakePayment>(taken(till.bill, Money(50'000)));
    CHECK(till.steps()->state(PaymentStep::Recorded) == StepState::Done);
}

TEST_CASE("the outcome of a payment is told although another bill is on the desk by then", "[billing][ui]")
{
    Till till;
    QSignalSpy paidSpy(till.panel.get(), &PaymentPanel::paid);
    QSignalSpy said(till.panel.get(), &PaymentPanel::said);
    till.panel->take();
    const Bill other = aBill(2, Money(30'000));
    till.put(other);
    till.find<MoneyEdit>("tendered")->setText(u"400"_s);

    till.api.answer<TakePayment>(taken(till.bill, Money(50'000)));

    CHECK(paidSpy.size() == 1); // Its receipt prints all the same.
    REQUIRE(said.size() == 1);
    CHECK(said.first()[1].toString().contains(u"R-2026-0001"));
    CHECK(till.open.bill()->id == other.id);
    CHECK(till.find<MoneyEdit>("amount")->value() == Money(30'000));
    CHECK(till.find<MoneyEdit>("tendered")->text() == u"400"); // Untouched.
    CHECK(till.take()->isEnabled());
}

TEST_CASE("change is what was handed over less the amount, and is never negative", "[billing][ui]")
{
    const auto [handed, shown] = GENERATE(table<const char *, const char *>(
        {{"500", "0.00"}, {"500.5", "0.50"}, {"1000", "500.00"}, {"100000.01", "99,500.01"}}));
    Till till;
    till.find<MoneyEdit>("tendered")->setFocus();
    QTest::keyClicks(till.find<MoneyEdit>("tendered"), QString::fromLatin1(handed));

    CHECK(till.find<QLabel>("change")->text() == QString::fromLatin1(shown));
    till.find<MoneyEdit>("tendered")->setText(u"499.99"_s);
    CHECK(till.find<QLabel>("change")->text() == u"0.00");
}

TEST_CASE("change is shown before the money is taken: Enter, look, Enter", "[billing][ui]")
{
    Till till;
    till.panel->start();
    QTest::keyClicks(QApplication::focusWidget(), u"1000"_s);

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(till.payments() == 0);
    CHECK(QApplication::focusWidget() == till.take());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    REQUIRE(till.payments() == 1);
    CHECK(till.api.last<TakePayment>().tendered == Money(100'000));
    till.api.answer<TakePayment>(taken(till.bill, Money(50'000), Money(100'000)));
    CHECK(till.find<QLabel>("change")->isVisible());
    CHECK(till.find<QLabel>("change")->text() == u"500.00"); // To give back, from the server.
}

TEST_CASE("an amount that cannot be is refused on the desk", "[billing][ui]")
{
    const auto [amount, handed, field] =
        GENERATE(table<const char *, const char *, const char *>({{"", "", "amount"},
                                                                  {"0", "", "amount"},
                                                                  {"500.01", "", "amount"},
                                                                  {"500", "499", "tendered"},
                                                                  {"500", "x9", "tendered"}}));
    Till till;
    till.find<MoneyEdit>("amount")->setText(QString::fromLatin1(amount));
    till.find<MoneyEdit>("tendered")->setText(QString::fromLatin1(handed));

    till.panel->take();

    CHECK(till.payments() == 0);
    CHECK_FALSE(till.panel->findChild<Form *>()->errorOf(QString::fromLatin1(field)).isEmpty());
}

TEST_CASE("part of the due can be paid, by card with its slip number", "[billing][ui]")
{
    Till till;
    till.find<MoneyEdit>("amount")->setFocus();
    QTest::keyClicks(till.find<MoneyEdit>("amount"), u"c"_s); // The next one with that letter.
    CHECK(till.panel->findChild<Segmented *>()->valueAs<PaymentMethod>() == PaymentMethod::Card);
    CHECK_FALSE(till.find<MoneyEdit>("tendered")->isEnabled());
    till.find<MoneyEdit>("amount")->setText(u"200"_s);
    till.find<QLineEdit>("reference")->setText(u" 7781 "_s);

    till.panel->take();

    const auto request = till.api.last<TakePayment>();
    CHECK(request.method == PaymentMethod::Card);
    CHECK(request.amount == Money(20'000));
    CHECK(request.reference == u"7781"_s);
    till.api.answer<TakePayment>(taken(till.bill, Money(20'000)));
    CHECK(till.find<MoneyEdit>("amount")->value() == Money(30'000)); // The rest stands ready.
}

TEST_CASE("a refusal says why, reads the bill again and lets the cashier go on", "[billing][ui]")
{
    Till till;
    till.panel->take();

    till.api.refuse<TakePayment>(Error::rejected(u"alreadyPaid"_s));

    CHECK(till.panel->findChild<MessageBar *>()->text() == message(Error::rejected(u"alreadyPaid"_s)));
    CHECK(till.api.count(GetBill::kMethod) == 2);
    till.api.answer<GetBill>(paid(till.bill, Money(50'000)));
    CHECK_FALSE(till.take()->isVisible());
    CHECK_FALSE(till.panel->start());
}

TEST_CASE("without an open shift bills are read only", "[billing][ui]")
{
    Till till;
    till.panel->setShiftOpen(false);
    QSignalSpy wish(till.panel.get(), &PaymentPanel::shiftRequested);

    till.panel->take();
    CHECK(till.payments() == 0);
    CHECK_FALSE(till.take()->isVisible());
    CHECK_FALSE(till.panel->start());
}

TEST_CASE("without the permission no key takes money", "[billing][ui]")
{
    Till till;
    till.gate.setPermissions({});

    till.panel->start();
    QTest::keyClick(till.find<MoneyEdit>("tendered"), Qt::Key_Return);

    CHECK(till.payments() == 0);
}

TEST_CASE("the third step follows the receipt and nothing else", "[billing][ui]")
{
    Till till;
    till.panel->take();
    const auto response = taken(till.bill, Money(50'000));
    till.api.answer<TakePayment>(response);
    PrintProgress progress;
    progress.documentType = DocumentType::Receipt;
    progress.documentId = Ulid::make();
    progress.stage = PrintStage::Printed;

    till.panel->onPrint(progress);
    CHECK(till.steps()->state(PaymentStep::Printed) == StepState::Waiting); // Another receipt.
    progress.documentId = response.payment.id.value;
    progress.stage = PrintStage::Failed;
    till.panel->onPrint(progress);
    CHECK(till.steps()->state(PaymentStep::Printed) == StepState::Problem);
    progress.stage = PrintStage::Printed;
    till.panel->onPrint(progress);
    CHECK(till.steps()->state(PaymentStep::Printed) == StepState::Done);
}
