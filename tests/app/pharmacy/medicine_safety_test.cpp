// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/table_panel.h"
#include "tests/app/pharmacy/pharmacy_desk.h"

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

/// The store room with one medicine, which is being edited.
struct Editing : PharmacyDesk {
    Editing()
        : PharmacyDesk(u"stock"_s)
    {
        MedicineSafety known;
        known.substances = {u"Paracetamol"_s};
        known.maxAgeYears = 80;
        known.ageLimits = {{12, 50, 200}};
        known.pregnancy = PregnancyAdvice::Safe;
        napa.safety = known;
        api.answer<ListMedicines>({napa});
        list()->setFocus();
        list()->setCurrentIndex(list()->model()->index(0, 0));
        QTest::keyClick(list(), Qt::Key_Return);
        press(Qt::Key_F8);
    }
    [[nodiscard]] QTableView *list() const { return find<TablePanel>("medicines")->view(); }
    /// Of the sheet that is shown.
    [[nodiscard]] QLineEdit *shown(const char *name) const
    {
        for (QLineEdit *each : workspace->findChildren<QLineEdit *>(QString::fromLatin1(name)))
            if (each->isVisible())
                return each;
        return nullptr;
    }
    [[nodiscard]] QPushButton *submit() const
    {
        for (QPushButton *each : workspace->findChildren<QPushButton *>(u"submitSheet"_s))
            if (each->isVisible())
                return each;
        return nullptr;
    }

    Medicine napa = aMedicine(u"Napa"_s, u"Paracetamol"_s, 90);
};

} // namespace

TEST_CASE("what a prescription is checked against is edited with the medicine", "[pharmacy][ui]")
{
    Editing desk;
    CHECK(desk.shown("safety.substances")->text() == u"Paracetamol");
    CHECK(desk.shown("ageLimit0")->text() == u"12");
    CHECK(desk.shown("ageDose0")->text() == u"0.5");

    desk.shown("safety.substances")->setText(u"Paracetamol،  Caffeine , paracetamol,"_s);
    desk.shown("safety.allergyClasses")->setText(u"Anilides"_s);
    desk.shown("safety.maxPerDoseHundredths")->setText(u"2"_s);
    desk.shown("safety.minAgeYears")->setText(u"1"_s);
    desk.find<QComboBox>("safety.pregnancy")->setCurrentIndex(2);
    desk.shown("ageLimit1")->setFocus(); // There is always one empty row more.
    desk.type(u"6"_s);
    desk.shown("ageDay1")->setFocus();
    desk.type(u"1.5"_s);
    CHECK(desk.shown("ageLimit2"));

    SECTION("and saved as it is typed")
    {
        desk.press(Qt::Key_Return);
        const auto sent = desk.api.last<SaveMedicine>();
        const MedicineSafety wanted{{u"Paracetamol"_s, u"Caffeine"_s},
                                    {u"Anilides"_s},
                                    200,
                                    {{6, std::nullopt, 150}, {12, 50, 200}},
                                    1,
                                    80,
                                    PregnancyAdvice::Caution};
        CHECK(sent.safety == wanted);
        CHECK(sent.genericName == desk.napa.genericName);
    }
    SECTION("but no limit that limits nothing")
    {
        desk.shown("ageDay1")->clear();
        desk.submit()->click();
        CHECK(desk.api.count(SaveMedicine::kMethod) == 0);
        CHECK(desk.shown("ageDose1")->hasFocus());
    }
    SECTION("nor ages that contradict each other")
    {
        desk.shown("safety.minAgeYears")->setText(u"90"_s);
        desk.submit()->click();
        CHECK(desk.api.count(SaveMedicine::kMethod) == 0);
        CHECK(desk.shown("safety.maxAgeYears")->hasFocus());
    }
    SECTION("and half typed it is there after a look elsewhere")
    {
        desk.list()->setFocus();
        desk.press(Qt::Key_F8);
        CHECK(desk.shown("ageLimit1")->text() == u"6");
        CHECK(desk.shown("ageDay1")->text() == u"1.5");
    }
}
