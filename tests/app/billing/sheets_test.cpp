// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/billing/approver_fields.h"
#include "app/billing/discount_sheet.h"
#include "app/billing/refund_sheet.h"
#include "app/billing/reprint_sheet.h"
#include "app/billing/void_sheet.h"
#include "app/ui/form.h"
#include "app/ui/labels.h"
#include "app/ui/message_bar.h"
#include "app/ui/segmented.h"
#include "tests/app/billing/bill_builders.h"
#include "tests/support/fake_api.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

namespace {

QLineEdit *edit(const QWidget &in, const char *name)
{
    return in.findChild<QLineEdit *>(QString::fromLatin1(name));
}

QPushButton *submit(const QWidget &in)
{
    return in.findChild<QPushButton *>(u"submit"_s);
}

} // namespace

TEST_CASE("a discount is given as an amount or a percentage, with its reason", "[billing][ui]")
{
    FakeApi api;
    DiscountSheet sheet(api);
    QSignalSpy finished(&sheet, &BillSheet::finished);
    const Bill bill = aBill(1);
    sheet.begin(bill);
    sheet.show();

    submit(sheet)->click();
    CHECK(api.count(DiscountBill::kMethod) == 0); // Nothing typed.
    sheet.findChild<Segmented *>()->setValue(1);
    edit(sheet, "amount")->setText(u"101"_s);
    edit(sheet, "reason")->setText(u"Staff"_s);
    submit(sheet)->click();
    CHECK(api.count(DiscountBill::kMethod) == 0); // More than all of it.
    edit(sheet, "amount")->setText(u"10"_s);
    QTest::keyClick(edit(sheet, "reason"), Qt::Key_Return);

    REQUIRE(api.count(DiscountBill::kMethod) == 1);
    const auto request = api.last<DiscountBill>();
    CHECK(request.percent == 10);
    CHECK_FALSE(request.amount);
    CHECK(request.reason == u"Staff"_s);
    CHECK(request.rowVersion == bill.rowVersion);
    submit(sheet)->click(); // A second press.
    CHECK(api.count(DiscountBill::kMethod) == 1);
    sheet.cancel(); // Cannot be left now.
    CHECK(sheet.isBusy());
    api.answer<DiscountBill>(bill);
    CHECK(finished.size() == 1);
}

TEST_CASE("above the limit a second person signs on the same sheet", "[billing][ui]")
{
    FakeApi api;
    DiscountSheet sheet(api);
    QSignalSpy finished(&sheet, &BillSheet::finished);
    const Bill bill = aBill(1);
    sheet.begin(bill);
    sheet.show();
    auto *approver = sheet.findChild<ApproverFields *>();
    CHECK_FALSE(approver->isVisible());
    edit(sheet, "amount")->setText(u"400"_s);
    edit(sheet, "reason")->setText(u"Poor patient"_s);
    submit(sheet)->click();
    Error needed = Error::rejected(u"approvalNeeded"_s);
    needed.data.insert(u"limitPercent"_s, 20);

    api.refuse<DiscountBill>(needed);
    CHECK(approver->isVisible());
    CHECK(edit(sheet, "amount")->text() == u"400"); // What was typed is kept.
    submit(sheet)->click();
    CHECK(api.count(DiscountBill::kMethod) == 1); // Nobody signed yet.

    edit(sheet, "username")->setText(u"manager"_s);
    edit(sheet, "password")->setText(u"wrong"_s);
    submit(sheet)->click();
    CHECK(api.last<DiscountBill>().approver->username == u"manager");
    api.refuse<DiscountBill>({ErrorCode::Unauthenticated, {}});
    CHECK(edit(sheet, "password")->text().isEmpty());
    CHECK_FALSE(approver->findChild<Form *>()->errorOf(u"password"_s).isEmpty());

    edit(sheet, "password")->setText(u"right-one"_s);
    QTest::keyClick(edit(sheet, "password"), Qt::Key_Return);
    REQUIRE(api.count(DiscountBill::kMethod) == 3);
    CHECK(api.last<DiscountBill>().amount == Money(40'000));
    api.answer<DiscountBill>(bill);
    CHECK(finished.size() == 1);
    CHECK(edit(sheet, "password")->text().isEmpty()); // Forgotten at once.
}

TEST_CASE("a bill is made void only with a reason, and a refusal stays on the sheet", "[billing][ui]")
{
    FakeApi api;
    VoidSheet sheet(api);
    QSignalSpy finished(&sheet, &BillSheet::finished);
    QSignalSpy cancelled(&sheet, &BillSheet::cancelled);
    const Bill bill = aBill(1);
    sheet.begin(bill);
    sheet.show();

    submit(sheet)->click();
    CHECK(api.count(VoidBill::kMethod) == 0);
    edit(sheet, "reason")->setText(u"Wrong patient"_s);
    submit(sheet)->click();
    api.refuse<VoidBill>(Error::rejected(u"outsideShift"_s));
    CHECK(sheet.findChild<MessageBar *>()->text() == message(Error::rejected(u"outsideShift"_s)));
    CHECK(edit(sheet, "reason")->text() == u"Wrong patient");
    CHECK(finished.isEmpty());

    QTest::keyClick(edit(sheet, "reason"), Qt::Key_Escape);
    CHECK(cancelled.size() == 1);
}

TEST_CASE("money back is asked for with amount, method and reason", "[billing][ui]")
{
    FakeApi api;
    RefundSheet sheet(api);
    QSignalSpy finished(&sheet, &BillSheet::finished);
    const Bill bill = paid(aBill(1), Money(50'000));
    sheet.begin(bill);
    sheet.show();
    edit(sheet, "amount")->setText(u"200"_s);
    edit(sheet, "reason")->setText(u"Doctor left early"_s);

    submit(sheet)->click();

    const auto request = api.last<RequestRefund>();
    CHECK(request.billId == bill.id);
    CHECK(request.amount == Money(20'000));
    CHECK(request.method == PaymentMethod::Cash);
    Error above = Error::rejected(u"aboveRefundable"_s, u"amount"_s);
    above.data.insert(u"refundable"_s, 10'000);
    api.refuse<RequestRefund>(above);
    CHECK(sheet.findChild<Form *>()->errorOf(u"amount"_s).contains(u"100.00"));
    submit(sheet)->click();
    api.answer<RequestRefund>(aRefund(1));
    CHECK(finished.size() == 1);
}

TEST_CASE("a receipt is printed again only with a reason", "[billing][ui]")
{
    ReprintSheet sheet;
    QSignalSpy wish(&sheet, &ReprintSheet::reprintRequested);
    Bill bill = aBill(1);
    bill.payments = {aPayment(bill, Money(20'000)), aPayment(bill, Money(30'000))};
    sheet.begin(bill);
    sheet.show();

    submit(sheet)->click();
    CHECK(wish.isEmpty());
    edit(sheet, "reason")->setText(u"Patient lost it"_s);
    submit(sheet)->click();

    REQUIRE(wish.size() == 1);
    CHECK(wish.first()[0].value<PaymentId>() == bill.payments.last().id);
    CHECK(wish.first()[1].toString() == u"Patient lost it");
}
