// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/prescriptions/prescription_builders.h"

#include <QComboBox>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

namespace {

const Medicine kNapa = aMedicine(u"Paracetamol"_s, u"Napa"_s, u"500 mg"_s, 2'400);

PrescriptionSet aSet(const QString &name)
{
    PrescriptionSet set;
    set.id = PrescriptionSetId::make();
    set.name = name;
    set.rowVersion = 3;
    PrescriptionSet::Item item;
    static_cast<PrescriptionLine &>(item) = {kNapa.id, somePresets().first().id, 5, {}, {}};
    item.medicineName = u"Napa 500 mg"_s;
    item.instruction = u"1+0+1"_s;
    set.items = {item};
    return set;
}

} // namespace

TEST_CASE("the lines are kept as a set, and a name that is taken is asked about", "[prescriptions][ui]")
{
    PrescriptionDesk desk;
    desk.open(desk.visit);
    CHECK_FALSE(desk.field<QPushButton>("keepSet")->isEnabled());
    desk.write(kNapa, u"5"_s);
    desk.field<QPushButton>("keepSet")->click();
    CHECK(desk.field("setName")->text() == u"Napa 500 mg"); // One line: a favourite.
    QTest::keyClicks(desk.field("setName"), u"Fever"_s);
    QTest::keyClick(desk.field("setName"), Qt::Key_Return);
    QTest::keyClick(desk.field("setName"), Qt::Key_Return);

    REQUIRE(desk.api.count(SavePrescriptionSet::kMethod) == 1);
    CHECK(desk.api.last<SavePrescriptionSet>().name == u"Fever");
    CHECK(desk.api.last<SavePrescriptionSet>().items.first().durationDays == 5);
    const PrescriptionSet current = aSet(u"Fever"_s);
    desk.api.refuse<SavePrescriptionSet>(Error::conflict({{u"current"_s, encode(current)}}));
    QTest::keyClick(desk.field<QPushButton>("saveSet"), Qt::Key_Return);

    const auto again = desk.api.last<SavePrescriptionSet>();
    CHECK(again.id == current.id);
    CHECK(again.rowVersion == 3);
    desk.api.answer<SavePrescriptionSet>(current);
    CHECK_FALSE(desk.field("setName"));
    CHECK(desk.done.size() == 1);
    QTest::keyClick(desk.field("medicineSearch"), Qt::Key_Down); // It is offered at once.
    QTest::keyClick(desk.field("medicineSearch"), Qt::Key_Return);
    CHECK(desk.line(1));
}

TEST_CASE("a set is removed by a key and comes back by undo", "[prescriptions][ui]")
{
    PrescriptionDesk desk;
    desk.sets = {aSet(u"Cold"_s), aSet(u"Fever"_s)};
    desk.open(desk.visit);
    auto *search = desk.field("medicineSearch");
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Delete, Qt::ControlModifier);

    CHECK(desk.api.last<RemovePrescriptionSet>().id == desk.sets.last().id);
    desk.api.answer<RemovePrescriptionSet>({});
    REQUIRE(desk.undo);
    desk.undo();
    CHECK(desk.api.last<SavePrescriptionSet>().name == u"Fever");
    CHECK_FALSE(desk.api.last<SavePrescriptionSet>().id);
}

TEST_CASE("the last prescription is repeated with its quantities until its days are other ones",
          "[prescriptions][ui]")
{
    PrescriptionDesk desk;
    CreatePrescription before;
    before.visitId = VisitId::make();
    before.items = {{kNapa.id, somePresets().first().id, 7, 1, u"after meals"_s}};
    Prescription cancelled = written(before, u"Asha"_s);
    cancelled.status = PrescriptionStatus::Cancelled;
    desk.ofPatient = {cancelled, written(before, u"Asha"_s)};
    desk.ofPatient.last().items.first().quantity = 1; // One tube.
    desk.open(desk.visit);

    desk.field<QPushButton>("repeatLast")->click();
    desk.check();
    const auto line = desk.api.last<CheckPrescription>().items.first();
    CHECK(line.quantity == 1);
    CHECK(line.durationDays == 7);
    CHECK(line.notes == u"after meals");

    desk.field("days")->setText(u"3"_s);
    desk.check();
    CHECK_FALSE(desk.api.last<CheckPrescription>().items.first().quantity);
}

TEST_CASE("there is nothing to repeat from this very visit or from nowhere", "[prescriptions][ui]")
{
    PrescriptionDesk desk;
    CreatePrescription today;
    today.visitId = desk.visit;
    today.items = {{kNapa.id, somePresets().first().id, 7, {}, {}}};
    desk.ofPatient = {written(today, u"Asha"_s)};

    desk.open(desk.visit);

    CHECK_FALSE(desk.field<QPushButton>("repeatLast")->isEnabled());
}

TEST_CASE("a preset that is no longer offered stays with the lines that have it", "[prescriptions][ui]")
{
    PrescriptionDesk desk;
    auto presets = somePresets();
    presets.first().isActive = false;
    desk.sets = {aSet(u"Fever"_s)};
    desk.panel->open(desk.visit, desk.patient, false);
    desk.api.answer<ListMedicineInstructions>(presets);
    desk.api.answer<ListPrescriptionSets>(desk.sets);
    desk.panel->startWriting();

    QTest::keyClick(desk.field("medicineSearch"), Qt::Key_Down);
    QTest::keyClick(desk.field("medicineSearch"), Qt::Key_Return);
    CHECK(desk.field<QComboBox>("preset")->currentText() == u"1+0+1");
    CHECK(desk.line(0)->line().line.instructionId == presets.first().id);
    desk.find(u"napa"_s, {kNapa});
    QTest::keyClick(desk.focused(), Qt::Key_Return);
    CHECK(desk.field<QComboBox>("preset", 1)->currentText() == u"1+1+1");
    CHECK(desk.field<QComboBox>("preset", 1)->count() == 2);
}
