// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/consultations/consultation_view.h"
#include "app/consultations/note_edit.h"
#include "app/ui/table_panel.h"
#include "app/ui/theme.h"
#include "app/workspaces/templates_workspace.h"
#include "app/workspaces/triage_workspace.h"
#include "shared/certificates/certificates_protocol.h"
#include "shared/diagnoses/diagnosis_codes_protocol.h"
#include "shared/patients/patients_protocol.h"
#include "shared/vitals/vitals_protocol.h"
#include "tests/app/consultations/consultation_builders.h"
#include "tests/app/patients/patient_builders.h"
#include "tests/app/visits/visit_builders.h"
#include "tests/app/vitals/triage_builders.h"
#include "tests/app/workspaces/clinic_desk.h"
#include "tests/app/workspaces/pictures.h"
#include "tests/support/examples.h"

#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

namespace {

const QStringList kNames{u"Rahima Khatun"_s,   u"Abdul Karim Chowdhury"_s, u"Ayesha Rahman"_s,
                         u"Md. Kamal Uddin"_s, u"Nasrin Akter"_s,          u"Jahanara Begum"_s};

QList<QueueEntry> aMorning()
{
    QList<QueueEntry> entries;
    for (int i = 0; i < kNames.size(); ++i) {
        QueueEntry entry = anEntry(i + 7);
        entry.name = kNames[i];
        entry.vitalsTaken = i % 2 == 0;
        entry.waitingSince = entry.waitingSince.addSecs(-900 * i);
        entries.append(entry);
    }
    entries[0].status = VisitStatus::InConsultation;
    entries[0].startedAt = QDateTime::currentDateTimeUtc().addSecs(-240);
    entries[0].reason = u"Cough for a week"_s;
    entries[1].priority = Priority::Urgent;
    entries[5].status = VisitStatus::Completed;
    return entries;
}

QList<Vitals> aTrend(PatientId patient, VisitId visit)
{
    QList<Vitals> out;
    for (int i = 0; i < 6; ++i) {
        VitalSigns signs = someSigns();
        signs.systolicMmHg = i == 0 ? 186 : 150 - 4 * (i % 3);
        signs.pulsePerMinute = 80 + 3 * ((i * 5) % 4);
        signs.spo2Percent = i == 0 ? 97 : 98;
        signs.weightGrams = 61'500 + 400 * i;
        if (i == 2)
            signs.heightMm = 1580;
        out.append(aMeasuring(patient, i == 0 ? visit : VisitId::make(), signs, 30 * i));
    }
    return out;
}

Patient aKnownPatient(PatientId id, const QString &name)
{
    Patient patient = aPatient(name);
    patient.id = id;
    patient.lastVisitDate = kToday.addDays(-30);
    Condition penicillin = anAllergy(u"Penicillins"_s);
    penicillin.kind = ConditionKind::ClassAllergy;
    penicillin.severity = Severity::Severe;
    penicillin.reaction = u"swollen tongue"_s;
    Condition diabetes = anAllergy(u"Type 2 diabetes mellitus"_s);
    diabetes.kind = ConditionKind::Chronic;
    patient.allergies = {penicillin};
    patient.chronicConditions = QList{diabetes};
    return patient;
}

QList<TimelineEntry> aHistory()
{
    QList<TimelineEntry> out;
    const auto add = [&out](int days, const QString &kind, const QString &title, const QString &status,
                            const QString &reference, std::optional<Money> amount = {}) {
        TimelineEntry entry = aVisitEntry(days);
        entry.kind = kind;
        entry.title = title;
        entry.status = status.isEmpty() ? std::nullopt : std::optional(status);
        entry.reference = reference.isEmpty() ? std::nullopt : std::optional(reference);
        entry.amount = amount;
        out.append(entry);
    };
    add(0, u"VITALS"_s, u"Nurse Salma"_s, u"UNUSUAL"_s, {});
    add(0, u"BILL"_s, u"B-2026-0117"_s, u"PENDING"_s, {}, Money(60'000));
    add(30, u"VISIT"_s, u"Dr. Abdul Karim"_s, u"COMPLETED"_s, u"12"_s);
    add(30, u"DIAGNOSIS"_s, u"Essential (primary) hypertension"_s, u"PRIMARY"_s, u"I10"_s);
    add(30, u"PRESCRIPTION"_s, u"Amlodipine 5 mg, Metformin 500 mg, Paracetamol 500 mg"_s, u"PARTIAL"_s, {});
    add(30, u"DISPENSING"_s, u"Amlodipine 5 mg"_s, u"DISPENSED"_s, u"B-2026-0088"_s);
    add(60, u"VISIT"_s, u"Dr. Shamsun Nahar"_s, u"COMPLETED"_s, u"4"_s);
    add(60, u"PAYMENT"_s, u"R-2026-0042"_s, {}, {}, Money(60'000));
    return out;
}

Consultation aWrittenPage(const Consultation &empty)
{
    ConsultationPage page;
    page.complaint =
        u"Cough for a week, worse at night. No fever. Breathless on the stairs since yesterday."_s;
    page.examination = u"Clear chest, no wheeze. Feet slightly swollen."_s;
    page.plan = u"Measure the pressure at home, twice a day. Come back at once when breathless at rest."_s;
    page.diagnoses = {
        {u"I10"_s, u"Essential (primary) hypertension"_s, DiagnosisRank::Primary},
        {u"E11.9"_s, u"Type 2 diabetes mellitus without complications"_s, DiagnosisRank::Secondary},
        {std::nullopt, u"Worried about her daughter"_s, DiagnosisRank::Secondary}};
    page.followUpDate = QDate(2026, 11, 29);
    return aSavedPage(empty, page, 4);
}

/// One that stands, and one that was cancelled.
QList<Certificate> someCertificates(const QueueEntry &inside)
{
    auto leave = example<Certificate>();
    leave.cancelledBy.reset();
    leave.cancelledAt.reset();
    leave.cancelReason.reset();
    leave.id = CertificateId::make();
    leave.number = u"C-2026-0012"_s;
    leave.visitId = inside.visitId;
    leave.patientId = inside.patientId;
    leave.title = u"Sick-leave certificate"_s;
    leave.fromDate = kToday;
    leave.toDate = kToday.addDays(2);
    leave.issuedBy = u"Dr. Abdul Karim"_s;
    leave.issuedAt = QDateTime(kToday, QTime(4, 40), Qt::UTC);
    Certificate letter = leave;
    letter.id = CertificateId::make();
    letter.number = u"C-2026-0011"_s;
    letter.kind = CertificateKind::Referral;
    letter.title = u"Referral letter"_s;
    letter.fromDate.reset();
    letter.toDate.reset();
    letter.cancelledBy = leave.issuedBy;
    letter.cancelledAt = leave.issuedAt;
    letter.cancelReason = u"The chest clinic is closed this week."_s;
    return {leave, letter};
}

QList<CertificateTemplate> someTemplates()
{
    const QString leave = u"This is to certify that {patient} was examined at this hospital on {date}.\n\n"
                          "In my opinion {patient} is unfit for work or study from {from} to {to}, both days "
                          "included.\nNumber of days: {days}\nReason: {reason}\nDiagnosis: {diagnoses}"_s;
    return {{CertificateKind::SickLeave, u"ar"_s, u"شهادة إجازة مرضية"_s,
             u"نشهد بأنه جرى فحص المريض/المريضة: {patient} في هذا المستشفى بتاريخ {date}."_s, 1},
            {CertificateKind::SickLeave, u"bn"_s, u"অসুস্থতাজনিত ছুটির সনদ"_s,
             u"এই মর্মে প্রত্যয়ন করা যাচ্ছে যে, {patient}-কে {date} তারিখে পরীক্ষা করা হয়েছে।"_s, 1},
            {CertificateKind::SickLeave, u"en"_s, u"Sick-leave certificate"_s, leave, 3},
            {CertificateKind::Fitness, u"en"_s, u"Fitness certificate"_s, u"{patient} is fit."_s, 1},
            {CertificateKind::Referral, u"en"_s, u"Referral letter"_s, u"To: {addressee}"_s, 1}};
}

} // namespace

TEST_CASE("no text of the consulting room is cut, in any theme, size and direction", "[doctor][pictures][ui]")
{
    const auto [theme, scale, width, height, language] =
        GENERATE(std::tuple(ThemeName::Light, 100, 1366, 768, u"en"_s),
                 std::tuple(ThemeName::Dark, 100, 1920, 1080, u"en"_s),
                 std::tuple(ThemeName::Light, 150, 1920, 1080, u"en"_s),
                 std::tuple(ThemeName::Light, 150, 1366, 768, u"en"_s),
                 std::tuple(ThemeName::Light, 100, 1366, 768, u"bn"_s),
                 std::tuple(ThemeName::Light, 100, 1366, 768, u"ar"_s));
    const Look look(theme, scale, language);
    const QString suffix = u"-%1-%2-%3-%4"_s.arg(int(theme)).arg(scale).arg(width).arg(language);
    const QList<QueueEntry> entries = aMorning();
    const QueueEntry &inside = entries[0];
    DoctorDesk desk({});
    desk.window->resize(width, height);
    const auto photograph = [&, small = QSize(width, height)](const QString &name) {
        keepPicture(*desk.window, name + suffix);
        CHECK(desk.window->size() == small); // It never grows beyond the screen.
        checkNothingCut(desk.workspace());
    };
    photograph(u"doctor-nobody"_s);

    desk.pushQueue(entries);
    const Consultation page = aWrittenPage(desk.emptyPage(inside));
    desk.api.answer<GetConsultation>(page);
    desk.api.answer<GetPatient>(aKnownPatient(inside.patientId, inside.name));
    desk.api.answer<ListVitals>(aTrend(inside.patientId, inside.visitId));
    desk.api.answer<GetPatientHistory>(aHistory());
    photograph(u"doctor-page"_s);

    desk.api.answer<ListCertificates>(someCertificates(inside));
    desk.press(Qt::Key_M, Qt::ControlModifier);
    QCoreApplication::processEvents();
    photograph(u"doctor-vitals"_s);
    desk.press(Qt::Key_Escape);
    desk.part<QPushButton>("cancelCertificate")->click();
    QCoreApplication::processEvents();
    desk.part<ConsultationView>("consultation")->scrollTo(desk.part<QWidget>("issuedCertificate"));
    photograph(u"doctor-certificates"_s);

    desk.part<QLineEdit>("diagnosisSearch")->setFocus();
    desk.type(u"dia"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.api.count(SearchDiagnosisCodes::kMethod) > 0; }, 2000));
    desk.api.answer<SearchDiagnosisCodes>(
        {{u"E10.9"_s, u"Type 1 diabetes mellitus without complications"_s},
         {u"E11.9"_s, u"Type 2 diabetes mellitus without complications"_s}});
    desk.part<QPushButton>("addCondition")->click();
    photograph(u"doctor-search"_s);

    desk.part<NoteEdit>("complaint")->setFocus();
    desk.type(u"x"_s);
    desk.press(Qt::Key_F5);
    ConsultationPage theirs = page.page;
    theirs.complaint = u"Cough and fever."_s;
    desk.api.answer<GetConsultation>(aSavedPage(page, theirs, 5));
    photograph(u"doctor-clash"_s);

    QueueEntry next = entries[1];
    next.status = VisitStatus::Called;
    QueueEntry done = inside;
    done.status = VisitStatus::Completed;
    desk.pushEntry(done);
    desk.pushEntry(next);
    Consultation closed = completed(aWrittenPage(desk.emptyPage(next)));
    closed.addenda = {{Id<AddendumTag>::make(), u"The culture was negative."_s, u"Dr. Abdul Karim"_s,
                       closed.completedAt->addSecs(3600)}};
    desk.api.answer<GetConsultation>(closed);
    photograph(u"doctor-completed"_s);
}

TEST_CASE("no text of the triage desk is cut, in any theme, size and direction", "[triage][pictures][ui]")
{
    const auto [theme, scale, width, height, language] =
        GENERATE(std::tuple(ThemeName::Light, 100, 1366, 768, u"en"_s),
                 std::tuple(ThemeName::Dark, 100, 1920, 1080, u"en"_s),
                 std::tuple(ThemeName::Light, 150, 1920, 1080, u"en"_s),
                 std::tuple(ThemeName::Light, 100, 1366, 768, u"bn"_s),
                 std::tuple(ThemeName::Light, 100, 1366, 768, u"ar"_s));
    const Look look(theme, scale, language);
    const QString suffix = u"-%1-%2-%3-%4"_s.arg(int(theme)).arg(scale).arg(width).arg(language);
    ClinicDesk desk(TriageWorkspace::factory(), {Permission::PatientsView, Permission::VisitsView,
                                                 Permission::ClinicalVitals, Permission::ClinicalConditions});
    desk.window->resize(width, height);
    keepPicture(*desk.window, u"triage-empty"_s + suffix);
    QList<TriageEntry> entries;
    for (int i = 0; i < kNames.size(); ++i) {
        entries.append(aTriageEntry(i + 1, i == 2   ? Priority::Stat
                                           : i == 4 ? Priority::Urgent
                                                    : Priority::Routine));
        entries[i].patientName = kNames[i];
    }
    std::ranges::stable_sort(entries, std::greater(), &TriageEntry::priority); // As the server sends them.
    desk.api.pushSnapshot(u"triage"_s, toJson(entries), 1);
    keepPicture(*desk.window, u"triage-list"_s + suffix);
    checkNothingCut(desk.workspace());

    desk.press(Qt::Key_Return);
    desk.api.answer<GetPatient>(aKnownPatient(entries[0].patientId, entries[0].patientName));
    desk.api.answer<ListVitals>(aTrend(entries[0].patientId, entries[0].visitId));
    for (const QString &text : {u"186/92"_s, u"88"_s, u"39.4"_s, u"18"_s, u"720"_s}) {
        desk.type(text);
        desk.press(Qt::Key_Return);
    }
    keepPicture(*desk.window, u"triage-form"_s + suffix);
    checkNothingCut(desk.workspace());
}

TEST_CASE("no text of the templates' screen is cut, in any theme, size and direction",
          "[templates][pictures][ui]")
{
    const auto [theme, scale, width, height, language] =
        GENERATE(std::tuple(ThemeName::Light, 100, 1366, 768, u"en"_s),
                 std::tuple(ThemeName::Dark, 100, 1920, 1080, u"en"_s),
                 std::tuple(ThemeName::Light, 150, 1920, 1080, u"en"_s),
                 std::tuple(ThemeName::Light, 100, 1366, 768, u"bn"_s),
                 std::tuple(ThemeName::Light, 100, 1366, 768, u"ar"_s));
    const Look look(theme, scale, language);
    const QString suffix = u"-%1-%2-%3-%4"_s.arg(int(theme)).arg(scale).arg(width).arg(language);
    ClinicDesk desk(TemplatesWorkspace::factory(), {Permission::SettingsEdit});
    desk.window->resize(width, height);
    desk.api.answer<ListCertificateTemplates>(someTemplates());
    auto *list = desk.part<TablePanel>("templates")->view();
    list->setCurrentIndex(list->model()->index(2, 0));
    desk.part<QPlainTextEdit>("text")->setFocus();
    desk.press(Qt::Key_End, Qt::ControlModifier);
    desk.type(u" {fromDate}"_s);
    keepPicture(*desk.window, u"templates"_s + suffix);
    checkNothingCut(desk.workspace());

    list->setCurrentIndex(list->model()->index(0, 0));
    desk.press(Qt::Key_F2);
    desk.type(u"ur"_s);
    keepPicture(*desk.window, u"templates-new"_s + suffix);
    checkNothingCut(desk.workspace());
}
