// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patients/history_model.h"
#include "app/patients/patient_banner.h"
#include "app/patients/patient_history.h"
#include "app/ui/table_panel.h"
#include "tests/app/patients/patient_builders.h"
#include "tests/support/fake_api.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QLabel>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

namespace {

QString textOf(const QWidget &widget, const char *name)
{
    return widget.findChild<QLabel *>(QString::fromLatin1(name))->text();
}

} // namespace

TEST_CASE("the banner never shows the record of the patient before", "[patients][ui]")
{
    FakeApi api;
    PermissionGate gate;
    PatientBanner banner(api, gate);
    const Patient first = aPatient(u"Asha Rahman"_s, 1);
    const Patient second = aPatient(u"Rafi Khan"_s, 2);
    QSignalSpy opened(&banner, &PatientBanner::opened);

    banner.open(first.id);
    banner.open(aHit(second));
    api.answer(0, Result<QJsonValue>(toJson(first)));

    CHECK(textOf(banner, "bannerName") == u"Rafi Khan");
    CHECK(opened.isEmpty());
    api.answer(1, toJson(second));
    CHECK(banner.patient()->id == second.id);
    CHECK(opened.size() == 1);
}

TEST_CASE("allergies stand out and a joined file is told", "[patients][ui]")
{
    FakeApi api;
    PermissionGate gate;
    PatientBanner banner(api, gate);
    Patient patient = aPatient(u"Asha Rahman"_s);
    patient.allergies = {anAllergy(u"Penicillin"_s)};
    const PatientId asked = PatientId::make();
    patient.redirectedFrom = asked;

    banner.open(asked);
    api.answer<GetPatient>(patient);

    CHECK(textOf(banner, "bannerAllergies").contains(u"Penicillin"));
    CHECK(banner.patientId() == patient.id);
}

TEST_CASE("older history is read when the end comes in sight, until there is none", "[patients][ui]")
{
    FakeApi api;
    PatientHistory history(api);
    history.resize(600, 300);
    history.show();
    const PatientId patient = PatientId::make();
    history.open(patient);
    QList<TimelineEntry> page;
    for (int day = 1; day <= PatientHistory::kPage; ++day)
        page.append(aVisitEntry(day));
    api.answer<GetPatientHistory>(page);
    auto *view = history.findChild<QListView *>();
    QCoreApplication::processEvents();
    CHECK(api.count(GetPatientHistory::kMethod) == 1);

    view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
    REQUIRE(api.count(GetPatientHistory::kMethod) == 2);
    CHECK(api.last<GetPatientHistory>().before == page.last().at);
    api.answer<GetPatientHistory>({aVisitEntry(60)});

    CHECK(view->model()->rowCount() == PatientHistory::kPage + 1);
    view->verticalScrollBar()->setValue(0);
    view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
    CHECK(api.count(GetPatientHistory::kMethod) == 2);
}

TEST_CASE("history of the patient before does not reach the next one", "[patients][ui]")
{
    FakeApi api;
    PatientHistory history(api);
    history.open(PatientId::make());
    history.open(PatientId::make());

    api.answer(0, Result<QJsonValue>(toJson(QList{aVisitEntry(1)})));

    CHECK(history.findChild<QListView *>()->model()->rowCount() == 0);
}

TEST_CASE("an ordered test tells in words how far it is", "[patients][ui]")
{
    HistoryModel model;
    TimelineEntry entry = aVisitEntry(1);
    entry.kind = u"TEST"_s;
    entry.status = u"BILLED"_s;

    model.append({entry});

    const QString told = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
    CHECK(told.contains(u"To collect"));
    CHECK_FALSE(told.contains(u"BILLED"));
}

TEST_CASE("the history keeps the contract of item models", "[patients][ui]")
{
    HistoryModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const TimelineEntry entry = aVisitEntry(1);

    model.append({entry, aVisitEntry(2)});
    model.append({entry});

    CHECK(model.rowCount() == 2);
}
