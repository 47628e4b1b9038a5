// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/money_edit.h"
#include "shared/settings/settings_protocol.h"
#include "tests/app/pharmacy/pharmacy_desk.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

namespace {

/// One patient at the counter, with two medicines.
struct Counter : PharmacyDesk {
    explicit Counter(const QStringList &rights = pharmacistRights())
        : PharmacyDesk(u"pharmacy"_s, rights)
    {
        list({entry});
    }

    PharmacyEntry entry = anOpenPrescription(7);
    Prescription prescription =
        aPrescription(entry, {aLine(u"Napa 500 mg"_s), aLine(u"Losectil 20 mg"_s, 14)});
};

QStringList withMoney()
{
    return pharmacistRights() + QStringList{u"payments.process"_s, u"shifts.operate"_s};
}

} // namespace

TEST_CASE("a whole prescription is given out as written after 2 keys", "[pharmacy][ui]")
{
    Counter desk;
    desk.keys = 0;
    const auto cart = aCart(desk.prescription);

    desk.open(desk.prescription, cart); // Enter.
    desk.press(Qt::Key_Return);

    CHECK(desk.keys == 2);
    const auto sent = desk.api.last<DispensePrescription>();
    REQUIRE(sent.items.size() == 2);
    CHECK(sent.prescriptionId == desk.prescription.id);
    CHECK(sent.items[0].quantity == 10);
    CHECK(sent.items[1].quantity == 14);
    CHECK(sent.items[0].batchId == cart.lines[0].batchId);
    CHECK_FALSE(sent.items[0].substituteId);
}

TEST_CASE("called and given out is F9, Enter", "[pharmacy][ui]")
{
    Counter desk;
    desk.keys = 0;

    desk.press(Qt::Key_F9);
    Prescription called = desk.prescription;
    called.calledAt = QDateTime::currentDateTimeUtc();
    called.rowVersion = 2;
    desk.api.answer<CallPrescription>(called);
    REQUIRE(desk.api.last<GetPrescription>().id == called.id);
    desk.api.answer<GetPrescription>(called);
    desk.api.answer<ReservePrescription>(aCart(called));
    desk.press(Qt::Key_Return);

    CHECK(desk.keys == 2);
    CHECK(desk.api.count(DispensePrescription::kMethod) == 1);
}

TEST_CASE("a scanned token opens what is left of its visit", "[pharmacy][ui]")
{
    Counter desk;
    Prescription done = desk.prescription;
    done.id = PrescriptionId::make();
    done.status = PrescriptionStatus::Dispensed;

    REQUIRE(desk.workspace->takeScan({ScanCode::Kind::Visit, desk.entry.visitId.toText()}));
    CHECK(desk.api.last<ListPrescriptions>().visitId == desk.entry.visitId);
    desk.api.answer<ListPrescriptions>({done, desk.prescription});

    CHECK(desk.api.last<GetPrescription>().id == desk.prescription.id);
    desk.api.answer<GetPrescription>(desk.prescription);
    CHECK(desk.find<QComboBox>("otherPrescriptions")->isVisible());
    CHECK(desk.find<QComboBox>("otherPrescriptions")->count() == 2);
}

TEST_CASE("a prescription's own paper opens it and no other", "[pharmacy][ui]")
{
    Counter desk;
    const QString ids = desk.prescription.id.toText() + u'/' + desk.entry.visitId.toText();
    const int lists = desk.api.count(ListPrescriptions::kMethod);

    REQUIRE(desk.workspace->takeScan({ScanCode::Kind::Prescription, ids}));

    CHECK(desk.api.last<GetPrescription>().id == desk.prescription.id);
    CHECK(desk.api.count(ListPrescriptions::kMethod) == lists);
    desk.api.answer<GetPrescription>(desk.prescription);
    CHECK_FALSE(desk.find<QComboBox>("otherPrescriptions")->isVisible());
    CHECK_FALSE(desk.workspace->takeScan({ScanCode::Kind::Prescription, u"damaged"_s}));
}

TEST_CASE("a scanned bill leads to its prescription", "[pharmacy][ui]")
{
    Counter desk;
    Bill bill = aBill(3);
    bill.visitId = desk.entry.visitId.value;

    REQUIRE(desk.workspace->takeScan({ScanCode::Kind::Bill, bill.billNumber}));
    desk.api.answer<GetBill>(bill);

    CHECK(desk.api.last<ListPrescriptions>().visitId == desk.entry.visitId);
}

TEST_CASE("the line says how it is taken, what was given and what lies on the shelf", "[pharmacy][ui]")
{
    Counter desk;
    desk.prescription.items[0].dispensedQuantity = 4;
    desk.prescription.items[0].notes = u"after food"_s;
    const MedicineId medicine = desk.prescription.items[0].medicineId;

    desk.open(desk.prescription);
    desk.answerShelves({aBatch(medicine, u"OLD1"_s, -1, 30), aBatch(medicine, u"B2601A"_s, 9, 60)});

    CHECK(desk.find("how-1")->text().contains(u"one in the morning and one at night"));
    CHECK(desk.find("how-1")->text().contains(u"after food"));
    CHECK(desk.find<QLineEdit>("giveNow-1")->text() == u"6");
    CHECK(desk.find("shelf-1")->text().contains(u"B2601A"));
    CHECK(desk.find("shelf-1")->text().contains(u"OLD1 expired"));
    CHECK(desk.find("patientFacts")->text().contains(u"36"));
}

TEST_CASE("what the patient does not bear and what the doctor set aside stand in words", "[pharmacy][ui]")
{
    Counter desk;
    desk.prescription.items[0].warningOverride = u"Taken before without harm"_s;
    desk.open(desk.prescription);
    CHECK_FALSE(desk.find("allergies")->isVisible());
    Patient patient = aPatientOfThirtySix();
    Condition allergy;
    allergy.id = ConditionId::make();
    allergy.patientId = patient.id;
    allergy.kind = ConditionKind::ClassAllergy;
    allergy.name = u"Penicillins"_s;
    allergy.severity = Severity::Severe;
    allergy.recordedAt = QDateTime::currentDateTimeUtc();
    patient.allergies = {allergy};

    desk.api.answer<GetPatient>(patient);

    CHECK(desk.find("allergies")->isVisible());
    CHECK(desk.find("allergies")->text().contains(u"Penicillins"));
    CHECK(desk.find("aside-1")->text().contains(u"Taken before without harm"));
    CHECK_FALSE(desk.find("aside-2")->isVisible());
}

TEST_CASE("less than the rest can be given, more cannot", "[pharmacy][ui]")
{
    Counter desk;
    desk.open(desk.prescription);

    desk.find<QLineEdit>("giveNow-1")->setFocus();
    desk.find<QLineEdit>("giveNow-1")->clear();
    desk.type(u"11"_s);
    desk.press(Qt::Key_Return); // To the next line...
    desk.press(Qt::Key_Return); // ... and to the button.
    desk.press(Qt::Key_Return);
    CHECK(desk.api.count(DispensePrescription::kMethod) == 0);
    CHECK(desk.find("problem-1")->isVisible());
    REQUIRE(desk.find<QLineEdit>("giveNow-1")->hasFocus());

    desk.find<QLineEdit>("giveNow-1")->clear();
    desk.type(u"3"_s);
    desk.press(Qt::Key_F8);
    REQUIRE(desk.api.count(DispensePrescription::kMethod) == 1);
    CHECK(desk.api.last<DispensePrescription>().items[0].quantity == 3);
}

TEST_CASE("what is not in stock is proposed as nothing and marked", "[pharmacy][ui]")
{
    Counter desk;
    auto cart = aCart(desk.prescription);
    cart.lines.removeFirst();
    cart.lines[0].quantity = 5;

    desk.open(desk.prescription, cart);
    CHECK(desk.find<QLineEdit>("giveNow-1")->text() == u"0");
    CHECK(desk.find<QLineEdit>("giveNow-2")->text() == u"5");
    desk.press(Qt::Key_Return);

    const auto sent = desk.api.last<DispensePrescription>();
    REQUIRE(sent.items.size() == 1);
    CHECK(sent.items[0].itemId == desk.prescription.items[1].id);
    CHECK(sent.items[0].quantity == 5);
}

TEST_CASE("a line out of two batches is booked as it stands on the screen", "[pharmacy][ui]")
{
    Counter desk;
    auto cart = aCart(desk.prescription);
    cart.lines[0].quantity = 6;
    cart.lines.insert(1, cart.lines[0]);
    cart.lines[1].batchId = StockBatchId::make();
    cart.lines[1].quantity = 4;
    desk.open(desk.prescription, cart);

    desk.find<QLineEdit>("giveNow-1")->setFocus();
    desk.find<QLineEdit>("giveNow-1")->clear();
    desk.type(u"8"_s);
    desk.press(Qt::Key_F8);

    const auto sent = desk.api.last<DispensePrescription>();
    REQUIRE(sent.items.size() == 3);
    CHECK(sent.items[0].quantity == 6);
    CHECK(sent.items[0].batchId == cart.lines[0].batchId);
    CHECK(sent.items[1].quantity == 2);
    CHECK(sent.items[1].batchId == cart.lines[1].batchId);
}

TEST_CASE("one batch can be chosen", "[pharmacy][ui]")
{
    Counter desk;
    desk.open(desk.prescription);
    const MedicineId medicine = desk.prescription.items[0].medicineId;
    const StockBatch later = aBatch(medicine, u"LATER"_s, 20, 100);
    desk.answerShelves({aBatch(medicine, u"OLD1"_s, -1, 30), aBatch(medicine, u"B2601A"_s, 9, 60), later});
    auto *choice = desk.find<QComboBox>("batch-1");
    REQUIRE(choice->isVisible());
    CHECK(choice->count() == 3); // Earliest first, and two that have not expired.

    choice->setFocus();
    desk.press(Qt::Key_End);
    desk.press(Qt::Key_F8);

    CHECK(desk.api.last<DispensePrescription>().items[0].batchId == later.id);
}

TEST_CASE("a substitute needs its reason and is sent with it", "[pharmacy][ui]")
{
    Counter desk;
    auto cart = aCart(desk.prescription);
    cart.lines.removeFirst();
    desk.open(desk.prescription, cart);
    const Medicine ace = aMedicine(u"Ace"_s, u"Paracetamol"_s);

    desk.press(Qt::Key_F7); // For the line that lacks something.
    desk.type(u"ace"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.api.count(SearchMedicines::kMethod) == 1; }, 2000));
    Medicine same = aMedicine(u"Napa"_s, u"Paracetamol"_s);
    same.id = desk.prescription.items[0].medicineId;
    desk.api.answer<SearchMedicines>({same, ace}); // The prescribed one is not offered.
    desk.press(Qt::Key_Return);
    CHECK(desk.find("substitute")->text().contains(u"Ace 500 mg"));
    desk.press(Qt::Key_F8);
    CHECK(desk.api.count(DispensePrescription::kMethod) == 0);
    REQUIRE(desk.find<QLineEdit>("substituteReason")->hasFocus());
    desk.type(u"Napa is out of stock"_s);
    desk.press(Qt::Key_F8);

    const auto sent = desk.api.last<DispensePrescription>();
    REQUIRE(sent.items.size() == 2);
    CHECK(sent.items[0].substituteId == ace.id);
    CHECK(sent.items[0].reason == u"Napa is out of stock"_s);
    CHECK(sent.items[0].quantity == 10);
}

TEST_CASE("as long as the outcome is not known nothing is given again", "[pharmacy][ui]")
{
    Counter desk;
    desk.open(desk.prescription);
    desk.press(Qt::Key_Return);
    CHECK_FALSE(desk.button("give")->isEnabled());

    desk.press(Qt::Key_Return);
    desk.press(Qt::Key_F8);
    CHECK(desk.api.count(DispensePrescription::kMethod) == 1);
    desk.api.check(DispensePrescription::kMethod);
    CHECK(desk.button("give")->text() == u"Checking...");
    desk.press(Qt::Key_F8);
    CHECK(desk.api.count(DispensePrescription::kMethod) == 1);
}

TEST_CASE("another desk was faster: the line says what is left, and the cart is picked anew",
          "[pharmacy][ui]")
{
    Counter desk;
    desk.open(desk.prescription);
    desk.press(Qt::Key_Return);
    Error error = Error::rejected(u"stockShort"_s, u"items"_s);
    error.data.insert(u"itemId"_s, desk.prescription.items[1].id.toText());
    error.data.insert(u"available"_s, 2);

    desk.api.refuse<DispensePrescription>(error);

    CHECK(desk.find("problem-2")->text().contains(u'2'));
    CHECK(desk.api.count(ReservePrescription::kMethod) == 2);
    CHECK(desk.api.count(GetPrescription::kMethod) == 2);
}

TEST_CASE("leaving a prescription gives its medicines free", "[pharmacy][ui]")
{
    Counter desk;
    const PharmacyEntry other = anOpenPrescription(8, 5);
    desk.list({desk.entry, other});
    desk.open(desk.prescription);

    SECTION("by Escape")
    {
        desk.press(Qt::Key_Escape);
        CHECK(qobject_cast<QTableView *>(QApplication::focusWidget()));
    }
    SECTION("for another one")
    {
        desk.find<QWidget>("prescriptions")->setFocus();
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Return);
        CHECK(desk.api.last<GetPrescription>().id == other.prescriptionId);
    }
    SECTION("with the screen")
    {
        desk.workspace.reset();
    }

    CHECK(desk.api.last<ReleasePrescription>().prescriptionId == desk.prescription.id);
}

TEST_CASE("a cart that is kept after the desk has left it is given free again", "[pharmacy][ui]")
{
    Counter desk;
    desk.press(Qt::Key_Return);
    desk.api.answer<GetPrescription>(desk.prescription);
    desk.press(Qt::Key_Escape);
    REQUIRE(desk.api.count(ReleasePrescription::kMethod) == 1);

    desk.api.answer<ReservePrescription>(aCart(desk.prescription));

    CHECK(desk.api.count(ReleasePrescription::kMethod) == 2);
}

TEST_CASE("when the time of a cart is over nothing is given before it is kept again", "[pharmacy][ui]")
{
    Counter desk;
    desk.open(desk.prescription, aCart(desk.prescription, 0));
    REQUIRE(QTest::qWaitFor([&] { return desk.button("keepAgain")->isVisible(); }, 2000));
    CHECK_FALSE(desk.button("give")->isEnabled());
    CHECK(desk.find("cart")->text().contains(u"over"));

    desk.button("keepAgain")->setFocus();
    desk.press(Qt::Key_Return);
    REQUIRE(desk.api.count(ReservePrescription::kMethod) == 2);
    desk.api.answer<ReservePrescription>(aCart(desk.prescription));

    CHECK(desk.button("give")->isEnabled());
    CHECK_FALSE(desk.button("keepAgain")->isVisible());
}

TEST_CASE("a cart that is renewed leaves the keyboard where it was", "[pharmacy][ui]")
{
    Counter desk;
    desk.open(desk.prescription);
    REQUIRE(desk.button("give")->hasFocus());
    PharmacyEntry again = desk.entry;
    again.calledAt = QDateTime::currentDateTimeUtc();
    again.rowVersion = 2;
    Prescription called = desk.prescription;
    called.rowVersion = 2;

    desk.api.pushChange(aPharmacyChange(2, {again}));
    desk.api.answer<GetPrescription>(called);
    REQUIRE(desk.api.count(ReservePrescription::kMethod) == 2);
    desk.press(Qt::Key_Return); // Too early: nothing is given on old picks.
    CHECK(desk.api.count(DispensePrescription::kMethod) == 0);
    desk.api.answer<ReservePrescription>(aCart(called));

    CHECK(desk.button("give")->hasFocus());
}

TEST_CASE("the doctor cancels the open prescription: nothing can be given any more", "[pharmacy][ui]")
{
    Counter desk;
    desk.open(desk.prescription);
    Prescription cancelled = desk.prescription;
    cancelled.status = PrescriptionStatus::Cancelled;
    cancelled.cancelReason = u"Wrong patient"_s;
    cancelled.rowVersion = 2;

    desk.api.pushChange(aPharmacyChange(2, {}, {cancelled.id}));
    desk.api.answer<GetPrescription>(cancelled);

    CHECK_FALSE(desk.button("give")->isVisible());
    CHECK(desk.find("doctorsNote")->text().contains(u"Wrong patient"));
    CHECK(desk.api.last<ReleasePrescription>().prescriptionId == cancelled.id);
}

TEST_CASE("an answer for a prescription that is no longer on the desk changes nothing", "[pharmacy][ui]")
{
    Counter desk;
    const PharmacyEntry other = anOpenPrescription(8, 5);
    desk.list({desk.entry, other});
    desk.press(Qt::Key_Return);
    desk.find<QWidget>("prescriptions")->setFocus();
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Return);

    desk.api.answer<GetPrescription>(desk.prescription); // The first one's.
    CHECK(desk.api.count(ReservePrescription::kMethod) == 0);
    desk.api.answer<GetPrescription>(aPrescription(other, {aLine(u"Zif"_s)}));

    CHECK(desk.find("patientName")->text() == other.patientName);
    CHECK(desk.api.last<ReservePrescription>().prescriptionId == other.prescriptionId);
}

TEST_CASE("a pharmacist sees what is due and that the cashier takes it, and it turns to paid by push",
          "[pharmacy][ui]")
{
    Counter desk;
    desk.list({desk.entry, anOpenPrescription(8, 5)});
    const auto cart = aCart(desk.prescription);
    desk.open(desk.prescription, cart);
    desk.press(Qt::Key_Return);
    const auto answer = given(desk.prescription, cart);

    desk.api.answer<DispensePrescription>(answer);

    CHECK(desk.find("due")->text() == u"28.80");
    CHECK(desk.find<QWidget>("payNotice")->isVisible());
    CHECK_FALSE(desk.button("take")->isVisible());
    REQUIRE(desk.button("nextPatient")->hasFocus());
    desk.api.answer<GetBill>(*answer.bill);
    const Bill settled = paid(*answer.bill, answer.bill->dueAmount);
    desk.api.pushChange(aBillChange(2, {}, {settled.id}));
    // Never seen by the desk as outstanding, it is read again all the same.
    REQUIRE(desk.api.last<GetBill>().id == settled.id);
    desk.api.answer<GetBill>(settled);
    CHECK(desk.find("due")->text() == u"0.00");

    desk.press(Qt::Key_Return); // Next patient.
    CHECK(qobject_cast<QTableView *>(QApplication::focusWidget()));
    CHECK(desk.api.count(ReleasePrescription::kMethod) == 0); // Nothing was kept any more.
}

TEST_CASE("who may take money takes it at the counter", "[pharmacy][ui]")
{
    Counter desk(withMoney());
    Setting off;
    off.key = u"cashier.autoOpenShift"_s;
    off.value = false;
    desk.api.answer(GetSetting::kMethod, toJson(off)); // The denominations: any answer.
    desk.api.answer(GetSetting::kMethod, toJson(off));
    const bool shiftOpen = GENERATE(true, false);
    desk.api.answer<CurrentShift>(shiftOpen ? std::optional(aShift()) : std::nullopt);
    const auto cart = aCart(desk.prescription);
    desk.open(desk.prescription, cart);
    desk.press(Qt::Key_Return);
    const auto answer = given(desk.prescription, cart);
    desk.api.answer<DispensePrescription>(answer);

    CHECK(desk.button("take")->isVisible() == shiftOpen);
    if (!shiftOpen) {
        desk.press(Qt::Key_F11);
        CHECK(desk.find<MoneyEdit>("openingFloat")->hasFocus());
        return;
    }
    desk.press(Qt::Key_Return);
    REQUIRE(desk.api.last<TakePayment>().amount == answer.bill->dueAmount);
    desk.api.answer<TakePayment>(taken(*answer.bill, answer.bill->dueAmount));
    CHECK(desk.find("due")->text() == u"0.00");
    CHECK(desk.api.count(MakePrint::kMethod) == 1);
    CHECK(desk.button("nextPatient")->hasFocus());
}

TEST_CASE("what was typed for a patient is there after a crash", "[pharmacy][ui]")
{
    Counter desk;
    desk.open(desk.prescription);
    desk.find<QLineEdit>("giveNow-1")->setFocus();
    desk.find<QLineEdit>("giveNow-1")->clear();
    desk.type(u"4"_s);

    desk.reopen();
    desk.list({desk.entry});
    desk.open(desk.prescription);

    CHECK(desk.find<QLineEdit>("giveNow-1")->text() == u"4");
    CHECK(desk.find<QLineEdit>("giveNow-2")->text() == u"14");
}

TEST_CASE("without the permission nothing is called", "[pharmacy][ui]")
{
    QStringList rights = pharmacistRights();
    Counter desk;
    rights.removeAll(u"prescriptions.dispense"_s);

    desk.gate.setPermissions(rights);

    CHECK_FALSE(desk.button("callNext")->isEnabled());
    desk.press(Qt::Key_F9);
    CHECK(desk.api.count(CallPrescription::kMethod) == 0);
}
