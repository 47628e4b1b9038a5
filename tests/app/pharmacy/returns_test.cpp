// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pharmacy/given_model.h"
#include "app/ui/form.h"
#include "tests/app/pharmacy/pharmacy_desk.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

namespace {

/// A prescription that was given in full, found again by its token.
struct ReturnDesk : PharmacyDesk {
    explicit ReturnDesk(BillStatus status)
    {
        answer.bill->status = status;
        list({});
        REQUIRE(workspace->takeScan({ScanCode::Kind::Visit, entry.visitId.toText()}));
        api.answer<ListPrescriptions>({answer});
        api.answer<GetPrescription>(answer);
        api.answer<GetBill>(*answer.bill);
        button("takeBackGiven")->click();
        api.answer<GetBill>(*answer.bill);
    }
    [[nodiscard]] QLineEdit *quantity(int line) const
    {
        return find<QLineEdit>(("comesBack-" + QByteArray::number(line)).constData());
    }

    PharmacyEntry entry = anOpenPrescription(7);
    Prescription prescription =
        aPrescription(entry, {aLine(u"Napa 500 mg"_s), aLine(u"Losectil 20 mg"_s, 14)});
    DispensePrescription::Response answer = given(prescription, aCart(prescription));
};

} // namespace

TEST_CASE("a part of a paid bill comes back with a reason, and its price is asked back", "[pharmacy][ui]")
{
    ReturnDesk desk(BillStatus::Paid);
    REQUIRE(desk.quantity(1)->hasFocus());
    desk.quantity(1)->setText(u"4"_s);
    desk.quantity(2)->setText(u"0"_s);
    desk.button("submitReturn")->click();
    CHECK(desk.api.count(ReturnDispensed::kMethod) == 0); // Without a reason.
    desk.type(u"Allergic rash"_s);

    desk.press(Qt::Key_Return);

    const auto sent = desk.api.last<ReturnDispensed>();
    REQUIRE(sent.items.size() == 1);
    CHECK(sent.billId == desk.answer.bill->id);
    CHECK(sent.items[0].batchId == desk.answer.items[0].given[0].batchId);
    CHECK(sent.items[0].quantity == 4);
    CHECK(sent.reason == u"Allergic rash");
    desk.press(Qt::Key_Return);
    CHECK(desk.api.count(ReturnDispensed::kMethod) == 1);
    desk.api.answer<ReturnDispensed>(desk.answer);
    CHECK(desk.said.last().contains(u"approval"));
}

TEST_CASE("more than was given cannot come back", "[pharmacy][ui]")
{
    ReturnDesk desk(BillStatus::Paid);
    desk.quantity(1)->setText(u"11"_s);
    desk.find<QLineEdit>("reason")->setText(u"Left over"_s);

    desk.button("submitReturn")->click();

    CHECK(desk.api.count(ReturnDispensed::kMethod) == 0);
    CHECK(desk.quantity(1)->hasFocus());
}

TEST_CASE("an unpaid bill comes back whole, one paid in part not at all", "[pharmacy][ui]")
{
    const auto [status, mayReturn] = GENERATE(table<BillStatus, bool>(
        {{BillStatus::Pending, true}, {BillStatus::Partial, false}, {BillStatus::Void, false}}));
    ReturnDesk desk(status);

    CHECK_FALSE(desk.quantity(1)->isEnabled());
    CHECK(desk.button("submitReturn")->isEnabled() == mayReturn);
    CHECK_FALSE(desk.find("returnAdvice")->text().isEmpty());
}

TEST_CASE("what came back is no longer counted as given", "[pharmacy][ui]")
{
    const PharmacyEntry entry = anOpenPrescription(7);
    const Prescription prescription = aPrescription(entry, {aLine(u"Napa 500 mg"_s)});
    auto answer = given(prescription, aCart(prescription));
    GivenMedicine back = answer.items[0].given[0];
    back.quantity = -4;
    answer.items[0].given.append(back);
    CHECK(givenOn(answer, answer.bill->id).first().quantity == 6);

    back.quantity = -6;
    answer.items[0].given.append(back);
    CHECK(givenOn(answer, answer.bill->id).isEmpty());
    CHECK(billsOf(answer).isEmpty());
}
