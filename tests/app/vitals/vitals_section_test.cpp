// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/permission_gate.h"
#include "app/vitals/vitals_form.h"
#include "app/vitals/vitals_section.h"
#include "tests/app/consultations/consultation_builders.h"
#include "tests/support/fake_api.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

namespace {

/// The vitals of a page on which the doctor may write, measured once at this visit.
struct Section {
    Section()
    {
        gate.setPermissions({u"clinical.vitals"_s});
        section.open(patient, visit);
        section.setMeasurable(true);
        section.setAge(36);
        section.show();
        section.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&section));
        api.answer<ListVitals>({first});
    }
    template <class W = QPushButton>
    W *part(const char *name) const
    {
        return section.findChild<W *>(QString::fromLatin1(name));
    }
    [[nodiscard]] const VitalsForm *form() const { return section.findChild<VitalsForm *>(); }
    QLineEdit *pulse() const { return part<QLineEdit>(qPrintable(u"reading-%1"_s.arg(int(Reading::Pulse)))); }

    QTemporaryDir folder;
    Drafts drafts{folder.filePath(u"drafts"_s), *SealKey::ofFile(folder.filePath(u"key"_s)), UserId::make()};
    FakeApi api;
    PermissionGate gate;
    PatientId patient = PatientId::make();
    VisitId visit = VisitId::make();
    Vitals first = aMeasuring(patient, visit, someSigns());
    VitalsSection section{api, &drafts, gate};
};

} // namespace

TEST_CASE("the doctor measures on the page and sees the new values there", "[vitals][ui]")
{
    Section desk;
    QSignalSpy done(&desk.section, &VitalsSection::done);
    CHECK(desk.form()->isHidden()); // It takes no room until somebody measures.

    REQUIRE(desk.section.measure());
    REQUIRE(desk.form()->isVisible());
    CHECK(desk.section.focusWidget() == desk.part<QLineEdit>("reading-0"));
    desk.pulse()->setFocus();
    QTest::keyClicks(desk.pulse(), u"82"_s);
    QTest::keyClick(desk.pulse(), Qt::Key_Return, Qt::ControlModifier);
    const auto sent = desk.api.last<RecordVitals>();
    CHECK(sent.visitId == desk.visit);
    CHECK(sent.signs.pulsePerMinute == 82);
    CHECK_FALSE(sent.correctsId);
    const int lists = desk.api.count(ListVitals::kMethod);
    desk.api.answer<RecordVitals>(aMeasuring(desk.patient, desk.visit, sent.signs));

    CHECK(desk.form()->isHidden());
    CHECK(done.count() == 1);
    CHECK(desk.api.count(ListVitals::kMethod) == lists + 1);
}

TEST_CASE("values of this visit are corrected on the page, older ones are not", "[vitals][ui]")
{
    Section desk;
    auto *correct = desk.part("correctVitals");
    REQUIRE(correct->isVisible());
    correct->click();
    CHECK(desk.form()->isCorrecting());
    QTest::keyClick(desk.section.focusWidget(), Qt::Key_Escape); // Out of the correction...
    QTest::keyClick(desk.section.focusWidget(), Qt::Key_Escape); // ...and of the form.
    CHECK(desk.form()->isHidden());

    Vitals old = desk.first;
    old.visitId = VisitId::make();
    desk.section.reload();
    desk.api.answer<ListVitals>({old});
    CHECK_FALSE(correct->isVisible());
}

TEST_CASE("nothing is measured on a page that is only read, nor without the right", "[vitals][ui]")
{
    Section desk;
    SECTION("the page is completed")
    {
        desk.section.setMeasurable(false);
    }
    SECTION("the right was taken away")
    {
        desk.gate.setPermissions({});
    }
    CHECK_FALSE(desk.section.measure());
    CHECK(desk.form()->isHidden());
}

TEST_CASE("what is half typed waits when the doctor looks at another patient", "[vitals][ui]")
{
    Section desk;
    desk.section.measure();
    desk.pulse()->setFocus();
    QTest::keyClicks(desk.pulse(), u"82"_s);

    desk.section.open(PatientId::make(), VisitId::make());
    CHECK(desk.form()->isHidden());
    desk.section.setMeasurable(true);
    desk.section.measure();
    CHECK(desk.pulse()->text().isEmpty());
    desk.section.open(desk.patient, desk.visit);
    desk.section.setMeasurable(true);
    desk.section.measure();
    CHECK(desk.pulse()->text() == u"82");
}
