// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/permission_gate.h"
#include "app/vitals/vitals_form.h"
#include "tests/app/consultations/consultation_builders.h"
#include "tests/support/fake_api.h"

#include <QLabel>
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

/// The form alone, on an active window.
struct FormDesk {
    FormDesk()
    {
        gate.setPermissions({u"clinical.vitals"_s});
        make();
    }
    ~FormDesk() { form.reset(); }
    void make()
    {
        form = std::make_unique<VitalsForm>(api, &drafts, gate);
        form->show();
        form->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(form.get()));
    }
    void open(VisitId which, int age = 36)
    {
        form->open(which, u"Rahima Khatun"_s);
        form->setAge(age);
        form->start();
    }
    QLineEdit *field(Reading reading) const
    {
        return form->findChild<QLineEdit *>(u"reading-%1"_s.arg(int(reading)));
    }
    QString note(Reading reading) const
    {
        return form->findChild<QLabel *>(u"note-%1"_s.arg(int(reading)))->text();
    }
    bool isMarkedUnusual(Reading reading) const
    {
        return form->findChild<QWidget *>(u"unusual-%1"_s.arg(int(reading)))->isVisible();
    }
    void type(const QString &text) const { QTest::keyClicks(form->focusWidget(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(form->focusWidget() ? form->focusWidget() : form.get(), key, modifiers);
    }

    QTemporaryDir folder;
    Drafts drafts{folder.filePath(u"drafts"_s), *SealKey::ofFile(folder.filePath(u"key"_s)), UserId::make()};
    FakeApi api;
    PermissionGate gate;
    VisitId visit = VisitId::make();
    std::unique_ptr<VitalsForm> form;
};

} // namespace

TEST_CASE("nine fields and nine Enters save the vitals, with units", "[vitals][ui]")
{
    FormDesk desk;
    desk.open(desk.visit);
    QSignalSpy saved(desk.form.get(), &VitalsForm::saved);

    int keys = 0;
    for (const QString &text :
         {u"148/92"_s, u"88"_s, u"37.2"_s, u""_s, u"98"_s, u"61.5"_s, u"158"_s, u""_s, u"2"_s}) {
        desk.type(text);
        desk.press(Qt::Key_Return);
        ++keys;
    }

    CHECK(keys == 9);
    REQUIRE(desk.api.count(RecordVitals::kMethod) == 1);
    desk.form->save(); // A second press changes nothing.
    REQUIRE(desk.api.count(RecordVitals::kMethod) == 1);
    VitalSigns expected = someSigns();
    expected.spo2Percent = 98;
    expected.weightGrams = 61'500;
    expected.heightMm = 1580;
    expected.pain = 2;
    CHECK(desk.api.last<RecordVitals>().signs == expected);
    CHECK(desk.api.last<RecordVitals>().visitId == desk.visit);
    desk.api.answer<RecordVitals>(aMeasuring(PatientId::make(), desk.visit, expected));
    CHECK(saved.size() == 1);
    CHECK(desk.field(Reading::Pulse)->text().isEmpty());
    CHECK(desk.drafts.forms().isEmpty());
}

TEST_CASE("what cannot be is refused in place with a sentence", "[vitals][ui]")
{
    FormDesk desk;
    desk.open(desk.visit);
    desk.press(Qt::Key_Return); // On to the pulse.

    desk.type(u"7"_s); // May become 72.
    CHECK_FALSE(desk.field(Reading::Pulse)->property("invalid").toBool());
    desk.type(u"20"_s);
    CHECK(desk.field(Reading::Pulse)->property("invalid").toBool());
    CHECK(desk.note(Reading::Pulse).contains(u"10 to 350"));
    desk.press(Qt::Key_Return);
    CHECK(desk.field(Reading::Pulse)->hasFocus()); // It does not go on.
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.api.count(RecordVitals::kMethod) == 0);

    desk.press(Qt::Key_Backspace);
    desk.field(Reading::Pulse)->setText(u"72"_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.api.count(RecordVitals::kMethod) == 1);
}

TEST_CASE("unusual values are marked while typing, by the age of the patient", "[vitals][ui]")
{
    FormDesk desk;
    const auto [age, marked] = GENERATE(table<int, bool>({{36, true}, {5, false}}));
    desk.open(desk.visit, age);
    desk.field(Reading::Pulse)->setText(u"125"_s);

    CHECK(desk.isMarkedUnusual(Reading::Pulse) == marked);
    CHECK_FALSE(desk.isMarkedUnusual(Reading::Spo2));
}

TEST_CASE("half typed vitals are there after a crash, each with its patient", "[vitals][ui]")
{
    FormDesk desk;
    desk.open(desk.visit);
    desk.type(u"148/92"_s);

    desk.make();
    desk.open(VisitId::make());
    CHECK(desk.field(Reading::BloodPressure)->text().isEmpty());
    desk.open(desk.visit);

    CHECK(desk.field(Reading::BloodPressure)->text() == u"148/92");
}

TEST_CASE("a correction is a new version and needs a reason", "[vitals][ui]")
{
    FormDesk desk;
    desk.open(desk.visit);
    const Vitals wrong = aMeasuring(PatientId::make(), desk.visit, someSigns());
    desk.form->correct(wrong);
    CHECK(desk.field(Reading::BloodPressure)->text() == u"148/92");
    desk.field(Reading::BloodPressure)->setText(u"128/92"_s);

    desk.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.api.count(RecordVitals::kMethod) == 0);
    desk.type(u"other arm"_s); // The cursor is where the reason goes.
    desk.press(Qt::Key_Return);

    REQUIRE(desk.api.count(RecordVitals::kMethod) == 1);
    CHECK(desk.api.last<RecordVitals>().correctsId == wrong.id);
    CHECK(desk.api.last<RecordVitals>().reason == u"other arm");
    CHECK(desk.api.last<RecordVitals>().signs.systolicMmHg == 128);
}

TEST_CASE("an answer for the patient before leaves what is typed for the next one", "[vitals][ui]")
{
    FormDesk desk;
    desk.open(desk.visit);
    desk.type(u"148/92"_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    QSignalSpy failed(desk.form.get(), &VitalsForm::failed);

    desk.open(VisitId::make());
    desk.type(u"120/80"_s);
    desk.api.refuse<RecordVitals>(Error::rejected(u"notHere"_s));

    CHECK(failed.size() == 1);
    CHECK(desk.field(Reading::BloodPressure)->text() == u"120/80");
    desk.open(desk.visit);
    CHECK(desk.field(Reading::BloodPressure)->text() == u"148/92"); // Kept for its own patient.
}

TEST_CASE("the server's refusal of one value stands at its field", "[vitals][ui]")
{
    FormDesk desk;
    desk.open(desk.visit);
    desk.type(u"148/92"_s);
    desk.press(Qt::Key_Return, Qt::ControlModifier);

    desk.api.refuse<RecordVitals>(Error::invalid(u"signs.diastolicMmHg"_s, u"range"_s));

    CHECK(desk.field(Reading::BloodPressure)->property("invalid").toBool());
    CHECK(desk.field(Reading::BloodPressure)->hasFocus());
}
