// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/format.h"
#include "app/ui/theme.h"
#include "shared/patients/patients_protocol.h"
#include "tests/app/patients/patient_builders.h"
#include "tests/app/visits/visit_builders.h"
#include "tests/app/workspaces/pictures.h"
#include "tests/app/workspaces/reception_desk.h"

#include <QGuiApplication>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

namespace {

QList<PatientHit> aFamily(const ReceptionDesk &desk)
{
    QList<PatientHit> hits;
    const QStringList names{u"Ayesha Rahman"_s, u"Rafi Rahman"_s, u"Abdur Rahman Chowdhury"_s,
                            u"Rahima Khatun"_s};
    for (int i = 0; i < names.size(); ++i) {
        PatientHit hit =
            aHit(aPatient(names[i], i + 1), i < 3 ? PatientMatch::Name : PatientMatch::SimilarName);
        hit.lastVisitDate = kToday.addDays(-30 * (i + 1));
        hit.lastDoctorId = desk.nahar.id.value;
        hit.lastDoctorName = desk.nahar.name;
        if (i == 1)
            hit.phone = hits[0].phone;
        hits.append(hit);
    }
    return hits;
}

void fillQueue(ReceptionDesk &desk)
{
    QList<QueueEntry> entries{anEntry(7, VisitStatus::InConsultation), anEntry(8),
                              anEntry(9, VisitStatus::Waiting, Priority::Urgent), anEntry(10),
                              anEntry(11, VisitStatus::Scheduled)};
    desk.api.pushSnapshot(Topic{TopicKind::Queue, desk.nahar.id.value}.toText(),
                          toJson(aQueue(desk.nahar.id, entries)), 1);
}

} // namespace

TEST_CASE("no text of the reception is cut, in any theme, size and direction", "[reception][ui]")
{
    Appearance appearance;
    const auto [theme, scale, width, height, language] =
        GENERATE(std::tuple(ThemeName::Light, 100, 1366, 768, u"en"_s),
                 std::tuple(ThemeName::Dark, 100, 1920, 1080, u"en"_s),
                 std::tuple(ThemeName::Light, 150, 1920, 1080, u"en"_s),
                 std::tuple(ThemeName::Light, 100, 1366, 768, u"ar"_s));
    appearance.setChoice(theme);
    appearance.setScale(scale);
    setFormat(Format(language, Figures::Latin, u"BDT"_s));
    QGuiApplication::setLayoutDirection(format().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const QString suffix = u"-%1-%2-%3-%4"_s.arg(int(theme)).arg(scale).arg(width).arg(language);
    {
        ReceptionDesk desk;
        desk.window.resize(width, height);
        keepPicture(desk.window, u"reception-start"_s + suffix);
        checkNothingCut(desk.workspace());

        const QList<PatientHit> family = aFamily(desk);
        desk.find(u"rahman"_s, family);
        keepPicture(desk.window, u"reception-search"_s + suffix);

        desk.press(Qt::Key_Return);
        Patient patient = aPatient(family[0].name, 1);
        patient.id = family[0].id;
        patient.lastDoctorId = desk.nahar.id.value;
        patient.lastVisitDate = family[0].lastVisitDate;
        patient.allergies = {anAllergy(u"Penicillin"_s)};
        desk.api.answer<GetPatient>(patient);
        QList<TimelineEntry> history;
        for (int i = 1; i < 8; ++i)
            history.append(aVisitEntry(30 * i));
        desk.api.answer<GetPatientHistory>(history);
        fillQueue(desk);
        keepPicture(desk.window, u"reception-patient"_s + suffix);
        checkNothingCut(desk.workspace());

        desk.press(Qt::Key_Return);
        desk.confirmCheckIn(patient.name);
        keepPicture(desk.window, u"reception-done"_s + suffix);
        checkNothingCut(desk.workspace());

        desk.press(Qt::Key_F2);
        desk.type(u"Aisha Rahman"_s);
        REQUIRE(QTest::qWaitFor([&] { return desk.api.count(FindDuplicates::kMethod) > 0; }, 2000));
        desk.api.answer<FindDuplicates>(
            {{family[0], {DuplicateReason::SamePhone, DuplicateReason::SimilarName}},
             {family[2], {DuplicateReason::SimilarName}}});
        keepPicture(desk.window, u"reception-form"_s + suffix);
        checkNothingCut(desk.workspace());
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    setFormat(Format());
}
