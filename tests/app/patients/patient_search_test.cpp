// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patients/patient_list.h"
#include "app/patients/patient_search.h"
#include "tests/app/patients/patient_builders.h"
#include "tests/support/fake_api.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

namespace {

struct Searching {
    Searching()
    {
        QObject::connect(&search, &PatientSearch::chosen, &search,
                         [this](const PatientHit &hit) { chosen.append(hit.id); });
        search.show();
        search.start();
    }
    QLineEdit *field() { return search.findChild<QLineEdit *>(u"patientSearch"_s); }
    PatientList *list() { return search.findChild<PatientList *>(); }
    void type(const QString &text) { QTest::keyClicks(field(), text); }
    void waitForRequest(int count)
    {
        REQUIRE(QTest::qWaitFor([&] { return api.count(SearchPatients::kMethod) == count; }, 2000));
    }

    FakeApi api;
    PatientSearch search{api};
    QList<PatientId> chosen;
};

} // namespace

TEST_CASE("a search is sent once after a pause, and only from two letters on", "[patients][ui]")
{
    Searching desk;

    desk.type(u"r"_s);
    QTest::qWait(2 * PatientSearch::kPauseMs);
    CHECK(desk.api.count(SearchPatients::kMethod) == 0);
    desk.type(u"ahman"_s);
    desk.waitForRequest(1);

    CHECK(desk.api.last<SearchPatients>().text == u"rahman");
}

TEST_CASE("Enter opens the chosen row and arrows choose another one", "[patients][ui]")
{
    Searching desk;
    const Patient first = aPatient(u"Asha Rahman"_s, 1);
    const Patient second = aPatient(u"Ayesha Rahman"_s, 2);
    desk.type(u"rahman"_s);
    desk.waitForRequest(1);
    desk.api.answer<SearchPatients>({aHit(first), aHit(second)});

    QTest::keyClick(desk.field(), Qt::Key_Down);
    QTest::keyClick(desk.field(), Qt::Key_Return);

    CHECK(desk.chosen == QList{second.id});
}

TEST_CASE("an answer to an older text never shows under a newer one", "[patients][ui]")
{
    Searching desk;
    desk.type(u"ra"_s);
    desk.waitForRequest(1);
    desk.type(u"x"_s);

    desk.api.answer<SearchPatients>({aHit(aPatient(u"Asha Rahman"_s))});

    CHECK(desk.list()->rows().isEmpty());
    QTest::keyClick(desk.field(), Qt::Key_Return);
    CHECK(desk.chosen.isEmpty());
}

TEST_CASE("Enter before the answer asks at once and opens only what is unmistakable", "[patients][ui]")
{
    Searching desk;
    const Patient patient = aPatient(u"Asha Rahman"_s);
    desk.type(patient.patientNumber);
    QTest::keyClick(desk.field(), Qt::Key_Return);
    REQUIRE(desk.api.count(SearchPatients::kMethod) == 1);

    SECTION("one person")
    {
        desk.api.answer<SearchPatients>({aHit(patient, PatientMatch::Number)});
        CHECK(desk.chosen == QList{patient.id});
    }
    SECTION("two people")
    {
        desk.api.answer<SearchPatients>({aHit(patient), aHit(aPatient(u"Other"_s, 2))});
        CHECK(desk.chosen.isEmpty());
        CHECK(desk.list()->rows().size() == 2);
    }
}

TEST_CASE("people on one phone stand together under one heading", "[patients][ui]")
{
    Patient mother = aPatient(u"Asha Rahman"_s, 1);
    const Patient stranger = aPatient(u"Rahima Khan"_s, 2);
    Patient child = aPatient(u"Rafi Rahman"_s, 3);
    child.phone = mother.phone;

    const QList<PatientRow> rows = groupedByPhone({aHit(mother), aHit(stranger), aHit(child)});

    REQUIRE(rows.size() == 3);
    CHECK(rows[0].hit.id == mother.id);
    CHECK(rows[0].heading.contains(*mother.phone));
    CHECK(rows[1].hit.id == child.id);
    CHECK(rows[1].heading.isEmpty());
    CHECK(rows[2].hit.id == stranger.id);
    CHECK(rows[2].heading.isEmpty());
}

TEST_CASE("the list of found people keeps the contract of item models", "[patients][ui]")
{
    PatientListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);

    model.setRows(groupedByPhone({aHit(aPatient(u"Asha"_s, 1)), aHit(aPatient(u"Rafi"_s, 2))}));
    model.setRows({});

    CHECK(model.rowCount() == 0);
}

TEST_CASE("nobody found offers to register what was typed", "[patients][ui]")
{
    Searching desk;
    QSignalSpy wanted(&desk.search, &PatientSearch::newPatientWanted);
    desk.type(u"zz"_s);
    desk.waitForRequest(1);
    desk.api.answer<SearchPatients>({});

    for (QPushButton *button : desk.search.findChildren<QPushButton *>())
        if (button->isVisible())
            button->click();

    REQUIRE(wanted.size() == 1);
    CHECK(wanted[0][0].toString() == u"zz");
}
