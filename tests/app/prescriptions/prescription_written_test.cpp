// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/prescriptions/prescription_builders.h"

#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

namespace {

Prescription aPrescription(VisitId visit, PrescriptionStatus status = PrescriptionStatus::Waiting)
{
    CreatePrescription sent;
    sent.visitId = visit;
    sent.items = {{MedicineId::make(), somePresets().first().id, 5, {}, u"after meals"_s}};
    Prescription out = written(sent, u"Asha Rahman"_s);
    out.status = status;
    return out;
}

} // namespace

TEST_CASE("a written prescription shows what the pharmacy did and who set what aside", "[prescriptions][ui]")
{
    PrescriptionDesk desk;
    Prescription partly = aPrescription(desk.visit, PrescriptionStatus::Partial);
    PrescriptionItem &item = partly.items.first();
    item.dispensedQuantity = 6;
    GivenMedicine given;
    given.batchId = StockBatchId::make();
    given.billId = BillId::make();
    given.expiry = QDate(2027, 1, 1);
    given.at = partly.createdAt;
    given.medicineId = MedicineId::make();
    given.medicineName = u"Ace 500 mg"_s;
    given.quantity = 6;
    given.reason = u"Napa is out"_s;
    item.given = {given};
    SetAsideWarning warning;
    warning.kind = WarningKind::ClassAllergy;
    warning.about = u"Penicillins"_s;
    warning.reason = u"tolerated"_s;
    warning.by = u"Dr. Karim"_s;
    warning.at = partly.createdAt;
    item.overrides = {warning};
    desk.ofVisit = {partly};

    desk.open(desk.visit);

    CHECK(desk.texts("writtenQuantity") == QStringList{u"6 of 10 given"_s});
    const QStringList notes = desk.texts("writtenNote");
    REQUIRE(notes.size() == 2);
    CHECK(notes.first() == u"Ace 500 mg given instead of it: Napa is out");
    CHECK(notes.last().contains(u"Penicillins"));
    CHECK(notes.last().contains(u"tolerated"));
    CHECK_FALSE(desk.field<QPushButton>("cancelPrescription")); // Something was given.
    CHECK(desk.field("medicineSearch"));
}

TEST_CASE("a prescription of which nothing is given is cancelled with a reason", "[prescriptions][ui]")
{
    PrescriptionDesk desk;
    const Prescription waiting = aPrescription(desk.visit);
    desk.ofVisit = {waiting};
    desk.open(desk.visit);
    desk.field<QPushButton>("cancelPrescription")->click();
    CHECK_FALSE(desk.field<QPushButton>("confirmCancel")->isEnabled());
    QTest::keyClicks(desk.field("cancelReason"), u"wrong patient"_s);
    QTest::keyClick(desk.field("cancelReason"), Qt::Key_Return);
    QTest::keyClick(desk.field("cancelReason"), Qt::Key_Return);

    REQUIRE(desk.api.count(CancelPrescription::kMethod) == 1);
    CHECK(desk.api.last<CancelPrescription>().reason == u"wrong patient");
    CHECK(desk.api.last<CancelPrescription>().rowVersion == 1);
    desk.api.check(CancelPrescription::kMethod);
    CHECK(desk.field<QPushButton>("confirmCancel")->text().contains(u"Checking"));

    SECTION("done")
    {
        Prescription cancelled = waiting;
        cancelled.status = PrescriptionStatus::Cancelled;
        cancelled.cancelReason = u"wrong patient"_s;
        desk.api.answer<CancelPrescription>(cancelled);
        CHECK_FALSE(desk.field<QPushButton>("cancelPrescription"));
        CHECK(desk.done.size() == 1);
    }
    SECTION("but the pharmacy was faster")
    {
        Prescription given = waiting;
        given.status = PrescriptionStatus::Dispensed;
        given.items.first().dispensedQuantity = 10;
        desk.api.refuse<CancelPrescription>(Error::conflict({{u"current"_s, encode(given)}}));
        CHECK(desk.texts("writtenQuantity") == QStringList{u"10 of 10 given"_s});
        CHECK(desk.said.size() == 1);
    }
    SECTION("or gave it in that moment: it is asked anew")
    {
        const int before = desk.api.count(ListPrescriptions::kMethod);
        desk.api.refuse<CancelPrescription>(Error::rejected(u"alreadyDispensed"_s));
        CHECK(desk.api.count(ListPrescriptions::kMethod) == before + 1);
        CHECK(desk.said.size() == 1);
    }
    SECTION("while another patient is here")
    {
        desk.ofVisit = {};
        desk.open(VisitId::make());
        desk.api.answer<CancelPrescription>(waiting);
        CHECK_FALSE(desk.field<QWidget>("writtenPrescription"));
    }
}

TEST_CASE("an old visit is shown without an editor", "[prescriptions][ui]")
{
    PrescriptionDesk desk;
    desk.ofVisit = {aPrescription(desk.visit)};
    desk.open(desk.visit, true);
    CHECK(desk.field<QWidget>("writtenPrescription"));
    CHECK_FALSE(desk.field<QPushButton>("cancelPrescription"));
    CHECK_FALSE(desk.field("medicineSearch"));

    desk.ofVisit = {};
    desk.open(VisitId::make(), true);
    CHECK(desk.texts("noPrescription").size() == 1);

    desk.panel->clear();
    CHECK(desk.texts("noPrescription").isEmpty());
    CHECK_FALSE(desk.field<QWidget>("writtenPrescription"));
}

TEST_CASE("a list of another visit that comes late is not shown", "[prescriptions][ui]")
{
    PrescriptionDesk desk;
    desk.panel->open(desk.visit, desk.patient, true);
    const VisitId other = VisitId::make();
    desk.panel->open(other, desk.patient, true);

    desk.api.answer<ListPrescriptions>({aPrescription(desk.visit)}); // The older question.
    CHECK_FALSE(desk.field<QWidget>("writtenPrescription"));
    desk.api.answer<ListPrescriptions>({aPrescription(other)});
    CHECK(desk.field<QWidget>("writtenPrescription"));
}
