// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patients/duplicate_panel.h"
#include "app/patients/patient_form.h"
#include "app/patients/patient_list.h"
#include "app/ui/birth_edit.h"
#include "app/ui/form.h"
#include "app/ui/segmented.h"
#include "tests/app/patients/patient_builders.h"
#include "tests/support/fake_api.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

namespace {

/// A form on a desk that keeps drafts.
struct Filling {
    Filling()
    {
        form.setToday(kToday);
        QObject::connect(&form, &PatientForm::saved, &form,
                         [this](const Patient &patient, bool) { saved.append(patient.id); });
        QObject::connect(&form, &PatientForm::existingChosen, &form,
                         [this](const PatientHit &hit) { existing.append(hit.id); });
        QObject::connect(&form, &PatientForm::done, &form,
                         [this](const QString &, const std::function<void()> &back) { undo = back; });
        form.show();
        form.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&form));
    }
    template <class W = QLineEdit>
    W *field(const char *name) const
    {
        return form.findChild<W *>(QString::fromLatin1(name));
    }
    QPushButton *button(const char *name) const { return field<QPushButton>(name); }
    void fill(const QString &name, const QString &age = u"25"_s)
    {
        form.startNew();
        field("name")->setText(name);
        field("birth")->setText(age);
    }
    QStringList drafts() const { return kept.forms(); }

    QTemporaryDir folder;
    FakeApi api;
    Drafts kept{folder.path(), SealKey::ofFile(folder.filePath(u"key"_s)).value(), UserId::make()};
    PatientForm form{api, &kept};
    QList<PatientId> saved;
    QList<PatientId> existing;
    std::function<void()> undo;
};

} // namespace

TEST_CASE("a new patient is registered from the keyboard alone", "[patients][ui]")
{
    Filling desk;
    desk.form.startNew();

    QTest::keyClicks(desk.form.focusWidget(), u"Asha Rahman"_s);
    QTest::keyClick(desk.form.focusWidget(), Qt::Key_Return);
    QTest::keyClicks(desk.form.focusWidget(), u"25"_s);
    QTest::keyClick(desk.form.focusWidget(), Qt::Key_Return);
    QTest::keyClicks(desk.form.focusWidget(), u"01711000000"_s);
    QTest::keyClick(desk.form.focusWidget(), Qt::Key_Return);
    QTest::keyClick(desk.form.focusWidget(), Qt::Key_F);
    QTest::keyClick(desk.form.focusWidget(), Qt::Key_Return);

    REQUIRE(desk.api.count(RegisterPatient::kMethod) == 1);
    const auto sent = desk.api.last<RegisterPatient>();
    CHECK(sent.name == u"Asha Rahman");
    CHECK(sent.ageYears == 25);
    CHECK_FALSE(sent.birthDate);
    CHECK(sent.phone == u"01711000000");
    CHECK(sent.sex == Sex::Female);
    CHECK_FALSE(sent.allowDuplicate);

    QTest::keyClick(&desk.form, Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.api.count(RegisterPatient::kMethod) == 1); // A second press changes nothing.
    const Patient patient = aPatient(u"Asha Rahman"_s);
    desk.api.answer<RegisterPatient>(patient);
    CHECK(desk.saved == QList{patient.id});
    CHECK(desk.drafts().isEmpty());
}

TEST_CASE("Tab goes through the form as it reads", "[patients][ui]")
{
    Filling desk;
    desk.form.startNew();
    QStringList order;

    for (int i = 0; i < 9; ++i) {
        const QWidget *at = desk.form.focusWidget();
        order += qobject_cast<Segmented *>(at->parentWidget()) ? u"sex"_s : at->objectName();
        QTest::keyClick(desk.form.focusWidget(), Qt::Key_Tab);
    }

    CHECK(order == QStringList{u"name"_s, u"birth"_s, u"phone"_s, u"sex"_s, u"bloodGroup"_s, u"nationalId"_s,
                               u"guardian"_s, u"language"_s, u"address"_s});
}

TEST_CASE("what is missing is said at its field and nothing is sent", "[patients][ui]")
{
    Filling desk;
    desk.form.startNew();

    desk.form.save();

    auto *form = desk.form.findChild<Form *>();
    CHECK_FALSE(form->errorOf(u"name"_s).isEmpty());
    CHECK_FALSE(form->errorOf(u"birth"_s).isEmpty());
    CHECK(desk.api.sent().isEmpty());
}

TEST_CASE("a field the server refuses is marked", "[patients][ui]")
{
    Filling desk;
    desk.fill(u"Asha"_s);
    desk.form.save();

    desk.api.refuse<RegisterPatient>(Error::invalid(u"ageYears"_s, u"range"_s));

    CHECK_FALSE(desk.form.findChild<Form *>()->errorOf(u"birth"_s).isEmpty());
    CHECK(desk.button("savePatient")->isEnabled());
}

TEST_CASE("possible duplicates show their reasons while typing and one key opens them", "[patients][ui]")
{
    Filling desk;
    desk.form.startNew();
    QTest::keyClicks(desk.form.focusWidget(), u"Asha Rahman"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.api.count(FindDuplicates::kMethod) == 1; }, 2000));
    CHECK(desk.api.last<FindDuplicates>().name == u"Asha Rahman");
    const Patient first = aPatient(u"Aisha Rahman"_s, 1);
    const Patient second = aPatient(u"Asha Rehman"_s, 2);

    desk.api.answer<FindDuplicates>(
        {aCandidate(first, {DuplicateReason::SamePhone, DuplicateReason::SimilarName}),
         aCandidate(second, {DuplicateReason::SimilarName})});

    const auto *list = desk.form.findChild<PatientList *>(u"duplicates"_s);
    REQUIRE(list->isVisible());
    CHECK(list->rows()[0].why == u"same phone, sounds alike");
    CHECK_FALSE(desk.button("allTheSame")->isVisible());
    QTest::keyClick(desk.form.focusWidget(), Qt::Key_2, Qt::ControlModifier);
    CHECK(desk.existing == QList{second.id});
}

TEST_CASE("a refusal for a duplicate is looked at before it is overruled", "[patients][ui]")
{
    Filling desk;
    desk.fill(u"Asha Rahman"_s);
    desk.form.save();
    const Patient known = aPatient(u"Asha Rahman"_s);
    desk.api.refuse<RegisterPatient>(
        Error::conflict({{u"candidates"_s, toJson(QList{aCandidate(known, {DuplicateReason::SameName})})}}));
    REQUIRE(desk.button("allTheSame")->isVisible());

    SECTION("it is that person")
    {
        QTest::keyClick(desk.form.focusWidget(), Qt::Key_Return);
        CHECK(desk.existing == QList{known.id});
        CHECK(desk.api.count(RegisterPatient::kMethod) == 1);
    }
    SECTION("it is somebody else")
    {
        desk.button("allTheSame")->click();
        REQUIRE(desk.api.count(RegisterPatient::kMethod) == 2);
        CHECK(desk.api.last<RegisterPatient>().allowDuplicate == true);
    }
}

TEST_CASE("an edit sends only what changed", "[patients][ui]")
{
    Filling desk;
    Patient patient = aPatient(u"Asha Rahman"_s);
    patient.rowVersion = 7;
    desk.form.startEdit(patient);

    desk.field("address")->setText(u"12 Lake Road"_s);
    desk.field("phone")->clear();
    desk.form.save();

    const auto sent = desk.api.last<UpdatePatient>();
    CHECK(sent.rowVersion == 7);
    CHECK(sent.address == u"12 Lake Road");
    REQUIRE(sent.phone);
    CHECK(sent.phone->isEmpty());
    CHECK_FALSE(sent.name);
    CHECK_FALSE(sent.birthDate);
    CHECK_FALSE(sent.sex);
}

TEST_CASE("the language of a patient's papers is chosen with the arrows", "[patients][ui]")
{
    Filling desk;
    auto *language = desk.field<QComboBox>("language");
    REQUIRE(language);

    SECTION("for a new patient")
    {
        desk.fill(u"Asha"_s);
        language->setFocus();
        QTest::keyClick(language, Qt::Key_Down);
        QTest::keyClick(language, Qt::Key_Down);
        CHECK(language->currentText() == u"বাংলা");
        QTest::keyClick(language, Qt::Key_Return);
        CHECK(desk.api.last<RegisterPatient>().language == u"bn");
    }
    SECTION("not at all, as most are registered")
    {
        desk.fill(u"Asha"_s);
        desk.form.save();
        CHECK_FALSE(desk.api.last<RegisterPatient>().language);
    }
    SECTION("and taken away again")
    {
        Patient patient = aPatient(u"Asha Rahman"_s);
        patient.language = u"bn"_s;
        desk.form.startEdit(patient);
        CHECK(language->currentText() == u"বাংলা");
        QTest::keyClick(language, Qt::Key_Home);
        desk.form.save();
        CHECK(desk.api.last<UpdatePatient>().language == u"");
        CHECK_FALSE(desk.api.last<UpdatePatient>().guardian);
    }
}

TEST_CASE("a draft from before languages were asked is still there", "[patients][ui]")
{
    Filling desk;
    QJsonObject fields = encode(PatientFields{.name = u"Asha"_s,
                                              .birth = {},
                                              .phone = {},
                                              .bloodGroup = {},
                                              .address = {},
                                              .guardian = {},
                                              .nationalId = {},
                                              .language = {}});
    fields.remove(u"language"_s);
    desk.kept.keep(u"patient-new"_s, {{u"fields"_s, fields}});

    desk.form.startNew();

    CHECK(desk.field("name")->text() == u"Asha");
}

TEST_CASE("two edits of one field are put side by side, nothing is lost", "[patients][ui]")
{
    Filling desk;
    const Patient base = aPatient(u"Asha Rahman"_s);
    desk.form.startEdit(base);
    desk.field("address")->setText(u"Mine"_s);
    desk.field("guardian")->setText(u"Karim"_s);
    desk.form.save();
    Patient current = base;
    current.rowVersion = 2;
    current.address = u"Theirs"_s;
    current.phone = u"+8801999000000"_s;

    desk.api.refuse<UpdatePatient>(Error::conflict({{u"current"_s, encode(current)}}));

    CHECK(desk.api.count(UpdatePatient::kMethod) == 1); // Nothing is sent before a person chose.
    auto *choice = desk.field<Segmented>("choice-address");
    REQUIRE(choice);
    const bool takeTheirs = GENERATE(false, true);
    choice->setValue(takeTheirs);
    desk.button("saveChoice")->click();

    const auto sent = desk.api.last<UpdatePatient>();
    CHECK(sent.rowVersion == 2);
    CHECK(sent.guardian == u"Karim");
    CHECK_FALSE(sent.phone); // Theirs stands.
    CHECK(sent.address == (takeTheirs ? std::nullopt : std::optional(u"Mine"_s)));
}

TEST_CASE("edits of different fields are joined without a question", "[patients][ui]")
{
    Filling desk;
    const Patient base = aPatient(u"Asha Rahman"_s);
    desk.form.startEdit(base);
    desk.field("address")->setText(u"Mine"_s);
    desk.form.save();
    Patient current = base;
    current.rowVersion = 2;
    current.guardian = u"Karim"_s;

    desk.api.refuse<UpdatePatient>(Error::conflict({{u"current"_s, encode(current)}}));

    REQUIRE(desk.api.count(UpdatePatient::kMethod) == 2);
    CHECK(desk.api.last<UpdatePatient>().rowVersion == 2);
    CHECK(desk.api.last<UpdatePatient>().address == u"Mine");
    CHECK_FALSE(desk.api.last<UpdatePatient>().guardian);
}

TEST_CASE("a half-typed form survives a crash, and a thrown away one can be taken back", "[patients][ui]")
{
    Filling desk;
    desk.form.startNew();
    QTest::keyClicks(desk.field("name"), u"Asha"_s);

    SECTION("crash")
    {
        PatientForm next(desk.api, &desk.kept);
        next.startNew();
        CHECK(next.findChild<QLineEdit *>(u"name"_s)->text() == u"Asha");
    }
    SECTION("escape")
    {
        QTest::keyClick(desk.field("name"), Qt::Key_Escape);
        CHECK(desk.drafts().isEmpty());
        desk.form.startNew();
        CHECK(desk.field("name")->text().isEmpty());
        REQUIRE(desk.undo);
        desk.undo();
        CHECK(desk.field("name")->text() == u"Asha");
    }
}

TEST_CASE("an edit's draft is measured against the record it was begun on", "[patients][ui]")
{
    Filling desk;
    Patient base = aPatient(u"Asha Rahman"_s);
    desk.form.startEdit(base);
    QTest::keyClicks(desk.field("guardian"), u"Karim"_s);
    base.address = u"Changed by somebody else"_s;
    base.rowVersion = 2;

    desk.form.startEdit(base);
    desk.form.save();

    const auto sent = desk.api.last<UpdatePatient>();
    CHECK(sent.rowVersion == 1);
    CHECK(sent.guardian == u"Karim");
    CHECK_FALSE(sent.address); // Not mine to take back.
}

TEST_CASE("while a save is under way the form stays and says so", "[patients][ui]")
{
    Filling desk;
    desk.fill(u"Asha"_s);
    desk.form.save();

    desk.api.check(RegisterPatient::kMethod);
    desk.form.cancel();
    desk.form.startNew();

    CHECK(desk.field("name")->text() == u"Asha");
    CHECK_FALSE(desk.button("savePatient")->isEnabled());
    CHECK(desk.button("savePatient")->text().contains(u"Checking"));
}
