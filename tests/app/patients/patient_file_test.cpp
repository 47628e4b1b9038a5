// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patients/conditions_panel.h"
#include "app/patients/patient_history.h"
#include "shared/patients/patients_protocol.h"
#include "tests/app/patients/patient_builders.h"
#include "tests/support/fake_api.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

namespace {

struct ConditionsDesk {
    ConditionsDesk()
    {
        gate.setPermissions({u"clinical.conditions"_s});
        panel.QWidget::show();
        panel.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&panel));
        patient.allergies = {anAllergy(u"Penicillin"_s)};
        patient.allergies[0].severity = Severity::Severe;
        panel.show(patient);
    }
    [[nodiscard]] QString everyText() const
    {
        QCoreApplication::processEvents(); // New lines show with the next layout.
        QStringList out;
        for (const QLabel *label : panel.findChildren<QLabel *>())
            if (label->isVisible())
                out += label->text();
        return out.join(u'\n');
    }
    template <class W>
    W *part(const char *name) const
    {
        return panel.findChild<W *>(QString::fromLatin1(name));
    }

    FakeApi api;
    PermissionGate gate;
    ConditionsPanel panel{api, gate};
    Patient patient = aPatient(u"Ayesha Rahman"_s);
};

} // namespace

TEST_CASE("an allergy is recorded in place with Enter alone", "[patients][ui]")
{
    ConditionsDesk desk;

    desk.part<QPushButton>("addCondition")->click();
    QTest::keyClicks(desk.panel.focusWidget(), u"Peanut"_s);
    QTest::keyClick(desk.panel.focusWidget(), Qt::Key_Return);
    QTest::keyClick(desk.panel.focusWidget(), Qt::Key_Down); // Mild.
    QTest::keyClick(desk.panel.focusWidget(), Qt::Key_Return);
    QTest::keyClicks(desk.panel.focusWidget(), u"rash"_s);
    QTest::keyClick(desk.panel.focusWidget(), Qt::Key_Return);
    QTest::keyClick(desk.panel.focusWidget(), Qt::Key_Return);

    REQUIRE(desk.api.count(RecordCondition::kMethod) == 1);
    const auto sent = desk.api.last<RecordCondition>();
    CHECK(sent.patientId == desk.patient.id);
    CHECK(sent.kind == ConditionKind::SubstanceAllergy);
    CHECK(sent.name == u"Peanut");
    CHECK(sent.severity == Severity::Mild);
    CHECK(sent.reaction == u"rash");
    Condition peanut = anAllergy(u"Peanut"_s);
    desk.api.answer<RecordCondition>(peanut);
    CHECK(desk.everyText().contains(u"Peanut"));
    CHECK(desk.everyText().contains(u"Penicillin"));
    CHECK_FALSE(desk.part<QLineEdit>("conditionName")->isVisible());
}

TEST_CASE("what does not hold is refuted with a reason and goes", "[patients][ui]")
{
    ConditionsDesk desk;

    desk.part<QPushButton>("refute")->click();
    QTest::keyClick(desk.panel.focusWidget(), Qt::Key_Return);
    CHECK(desk.api.count(RefuteCondition::kMethod) == 0); // Without a reason nothing is sent.
    QTest::keyClicks(desk.panel.focusWidget(), u"tested negative"_s);
    QTest::keyClick(desk.panel.focusWidget(), Qt::Key_Return);

    REQUIRE(desk.api.count(RefuteCondition::kMethod) == 1);
    CHECK(desk.api.last<RefuteCondition>().id == desk.patient.allergies[0].id);
    CHECK(desk.api.last<RefuteCondition>().reason == u"tested negative");
    desk.api.answer<RefuteCondition>(desk.patient.allergies[0]);
    CHECK_FALSE(desk.everyText().contains(u"Penicillin"));
    CHECK(desk.part<QLabel>("noConditions")->isVisible());
}

TEST_CASE("an answer about the patient before leaves this one's conditions alone", "[patients][ui]")
{
    ConditionsDesk desk;
    desk.part<QPushButton>("addCondition")->click();
    QTest::keyClicks(desk.panel.focusWidget(), u"Peanut"_s);
    desk.part<QPushButton>("saveCondition")->click();

    Patient other = aPatient(u"Rafi Khan"_s, 2);
    desk.panel.show(other);
    desk.api.answer<RecordCondition>(anAllergy(u"Peanut"_s));

    CHECK_FALSE(desk.everyText().contains(u"Peanut"));
    CHECK(desk.part<QLabel>("noConditions")->isVisible());
}

TEST_CASE("who may not record conditions sees them and cannot change them", "[patients][ui]")
{
    ConditionsDesk desk;

    desk.gate.setPermissions({});

    CHECK(desk.everyText().contains(u"Penicillin"));
    CHECK_FALSE(desk.part<QPushButton>("addCondition")->isEnabled());
    CHECK_FALSE(desk.part<QPushButton>("refute")->isEnabled());
}

TEST_CASE("the history is narrowed to one kind by the server, and pinned lines stand above it",
          "[patients][ui]")
{
    FakeApi api;
    PatientHistory history(api);
    history.show();
    history.open(PatientId::make());
    TimelineEntry allergy = aVisitEntry(400);
    allergy.kind = u"ALLERGY"_s;
    allergy.pinned = true;
    api.answer<GetPatientHistory>({allergy, aVisitEntry(1)});
    auto *list = history.findChild<QListView *>(u"history"_s);
    CHECK(list->model()->rowCount() == 1);

    auto *kind = history.findChild<QComboBox *>(u"historyKind"_s);
    kind->setCurrentIndex(kind->findData(int(TimelineKind::Vitals)));

    CHECK(list->model()->rowCount() == 0);
    REQUIRE(api.count(GetPatientHistory::kMethod) == 2);
    CHECK(api.last<GetPatientHistory>().kinds == QList{TimelineKind::Vitals});
}

TEST_CASE("a long history costs pages, not widgets", "[patients][ui]")
{
    FakeApi api;
    PatientHistory history(api);
    history.resize(400, 600);
    history.show();
    history.open(PatientId::make());
    auto *list = history.findChild<QListView *>(u"history"_s);
    const auto widgets = history.findChildren<QWidget *>().size();
    int days = 0;
    const auto answerPage = [&](int rows) {
        QList<TimelineEntry> page;
        for (int i = 0; i < rows; ++i)
            page.append(aVisitEntry(++days));
        REQUIRE(api.answer<GetPatientHistory>(page));
        QCoreApplication::processEvents();
    };

    answerPage(PatientHistory::kPage);
    for (int page = 1; page < 4; ++page) {
        list->scrollToBottom();
        answerPage(PatientHistory::kPage);
    }

    CHECK(list->model()->rowCount() == 200);
    CHECK(api.count(GetPatientHistory::kMethod) == 4);
    CHECK(history.findChildren<QWidget *>().size() == widgets);
}
