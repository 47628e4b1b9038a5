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

/// Counts keys as UX.md does: Tab and Enter included, typed text excluded.
struct Keys {
    const PrescriptionDesk &desk;
    int pressed = 0;

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        ++pressed;
        QTest::keyClick(desk.focused(), key, modifiers);
    }
    void type(const QString &text) const { QTest::keyClicks(desk.focused(), text); }
};

const Medicine kNapa = aMedicine(u"Paracetamol"_s, u"Napa"_s, u"500 mg"_s, 2'400);
const Medicine kNapaSyrup = aMedicine(u"Paracetamol"_s, u"Napa"_s, u"120 mg/5 ml"_s, 0);

} // namespace

TEST_CASE("a medicine line takes at most four keys besides what is typed", "[prescriptions][ui]")
{
    PrescriptionDesk desk;
    desk.open(desk.visit);
    Keys keys{desk};

    desk.find(u"napa"_s, {kNapa, kNapaSyrup});
    keys.press(Qt::Key_Return);
    keys.type(u"1+1"_s);
    keys.press(Qt::Key_Return);
    keys.type(u"7"_s);
    keys.press(Qt::Key_Return);

    CHECK(keys.pressed <= 4);
    CHECK(desk.focused() == desk.field("medicineSearch")); // Ready for the next one.
    desk.check();
    const auto asked = desk.api.last<CheckPrescription>();
    REQUIRE(asked.items.size() == 1);
    CHECK(asked.items.first().medicineId == kNapa.id);
    CHECK(asked.items.first().instructionId == somePresets()[1].id);
    CHECK(asked.items.first().durationDays == 7);
    CHECK_FALSE(asked.items.first().quantity); // The server computes it.
    CHECK(desk.field("quantity")->placeholderText() == u"10");

    keys.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.api.last<CreatePrescription>().items.size() == 1);
}

TEST_CASE("the second hit and another preset by arrows are one key each", "[prescriptions][ui]")
{
    PrescriptionDesk desk;
    desk.open(desk.visit);
    Keys keys{desk};

    desk.find(u"napa"_s, {kNapa, kNapaSyrup});
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_Return);
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_Return);
    keys.type(u"3"_s);
    keys.press(Qt::Key_Return);

    desk.check();
    const auto line = desk.api.last<CheckPrescription>().items.first();
    CHECK(line.medicineId == kNapaSyrup.id);
    CHECK(line.instructionId == somePresets()[1].id);
    CHECK(keys.pressed == 5);
    REQUIRE(desk.texts("warning").size() == 1); // There is none of it; no reason is asked for.
    CHECK(desk.texts("warning").first().contains(u"none today"));
    CHECK_FALSE(desk.field("overrideReason"));
}

TEST_CASE("a set is written with two keys, and by its name with one", "[prescriptions][ui]")
{
    PrescriptionDesk desk;
    PrescriptionSet fever;
    fever.id = PrescriptionSetId::make();
    fever.name = u"Fever"_s;
    for (const Medicine &medicine : {kNapa, kNapaSyrup}) {
        PrescriptionSet::Item item;
        static_cast<PrescriptionLine &>(item) = {medicine.id, somePresets().first().id, 5, {}, {}};
        item.medicineName = u"Napa"_s;
        item.instruction = u"1+0+1"_s;
        fever.items.append(item);
    }
    desk.sets = {fever};
    desk.open(desk.visit);
    Keys keys{desk};

    SECTION("from the empty field")
    {
        keys.press(Qt::Key_Down);
        keys.press(Qt::Key_Return);
        CHECK(keys.pressed == 2);
    }
    SECTION("by its name")
    {
        desk.find(u"fev"_s, {});
        keys.press(Qt::Key_Return);
        CHECK(keys.pressed == 1);
    }
    desk.check();
    CHECK(desk.api.last<CheckPrescription>().items.size() == 2);
    CHECK(desk.focused() == desk.field("medicineSearch"));
}

TEST_CASE("Enter before the answer takes the only hit, and never one of several", "[prescriptions][ui]")
{
    PrescriptionDesk desk;
    desk.open(desk.visit);
    auto *search = desk.field("medicineSearch");
    QTest::keyClicks(search, u"napa"_s);
    QTest::keyClick(search, Qt::Key_Return);

    SECTION("one")
    {
        CHECK(desk.api.answer<SearchMedicines>({kNapa}));
        CHECK(desk.line(0));
    }
    SECTION("several")
    {
        CHECK(desk.api.answer<SearchMedicines>({kNapa, kNapaSyrup}));
        CHECK_FALSE(desk.line(0));
        QTest::keyClick(search, Qt::Key_Return);
        CHECK(desk.line(0));
    }
    SECTION("of a text that is no longer there")
    {
        QTest::keyClicks(search, u"x"_s);
        CHECK(desk.api.answer<SearchMedicines>({kNapa}));
        CHECK_FALSE(desk.line(0));
    }
}

TEST_CASE("a medicine taken when needed asks for its quantity", "[prescriptions][ui]")
{
    PrescriptionDesk desk;
    desk.open(desk.visit);
    const Keys keys{desk};
    desk.find(u"napa"_s, {kNapa});
    QTest::keyClick(desk.focused(), Qt::Key_Return);
    keys.type(u"SOS"_s);
    QTest::keyClick(desk.focused(), Qt::Key_Return);
    QTest::keyClick(desk.focused(), Qt::Key_Return); // No days yet: it stays.
    CHECK(desk.focused() == desk.field("days"));
    keys.type(u"5"_s);
    QTest::keyClick(desk.focused(), Qt::Key_Return);
    CHECK(desk.focused() == desk.field("quantity"));
    keys.type(u"6"_s);
    QTest::keyClick(desk.focused(), Qt::Key_Return);

    CHECK(desk.focused() == desk.field("medicineSearch"));
    desk.check();
    CHECK(desk.api.last<CheckPrescription>().items.first().quantity == 6);
}

TEST_CASE("lines are moved and removed by keys", "[prescriptions][ui]")
{
    PrescriptionDesk desk;
    desk.open(desk.visit);
    desk.write(kNapa, u"5"_s);
    desk.write(kNapaSyrup, u"3"_s);
    const auto order = [&] {
        desk.check();
        QList<int> days;
        for (const PrescriptionLine &line : desk.api.last<CheckPrescription>().items)
            days.append(line.durationDays);
        return days;
    };
    CHECK(order() == QList{5, 3});

    QTest::keyClick(desk.field("days", 1), Qt::Key_Up, Qt::ControlModifier);
    CHECK(order() == QList{3, 5});
    QTest::keyClick(desk.field("days", 0), Qt::Key_Up, Qt::ControlModifier); // Already first.
    QTest::keyClick(desk.field("days", 0), Qt::Key_Down, Qt::ControlModifier);
    CHECK(order() == QList{5, 3});
    desk.field("days", 0)->setFocus();
    QTest::keyClick(desk.field("days", 0), Qt::Key_Tab);
    QTest::keyClick(desk.focused(), Qt::Key_Tab);
    QTest::keyClick(desk.focused(), Qt::Key_Tab);
    CHECK(desk.focused() == desk.field<QComboBox>("preset", 1)); // As it is read.
    QTest::keyClick(desk.field("days", 0), Qt::Key_Delete, Qt::ControlModifier);
    CHECK(order() == QList{3});
}
