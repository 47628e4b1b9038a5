// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/consultations/consultations_protocol.h"
#include "shared/patients/conditions_protocol.h"
#include "shared/patients/patients_protocol.h"
#include "shared/vitals/vitals_protocol.h"
#include "tests/server/prescriptions/prescription_bench.h"

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

TEST_CASE("a patient's history runs from the newest entry back, page by page", "[patients][db]")
{
    TestServer server;
    const DoctorId doctor = server.addDoctor();
    const PatientId patient = server.addPatient();
    for (int day = 1; day <= 3; ++day) {
        server.setNow(dhaka(u"2026-11-0%1T09:00"_s.arg(day)));
        REQUIRE(server.call(CheckIn{.patientId = patient,
                                    .doctorId = doctor,
                                    .visitType = VisitType::New,
                                    .reason = {},
                                    .priority = {},
                                    .visitDate = {}}));
    }
    GetPatientHistory request{.id = patient, .before = {}, .limit = {}, .kinds = {}};
    const auto all = server.callAs(server.as(u"staff"_s), request);
    REQUIRE(all);
    REQUIRE(all->size() == 6);
    CHECK(all->at(0).kind == u"BILL");
    CHECK(all->at(0).title == u"B-2026-0003");
    CHECK(all->at(0).amount == Money(60'000));
    CHECK(all->at(1).kind == u"VISIT");
    CHECK(all->at(1).title == u"Dr. Karim");
    CHECK(all->at(1).status == u"WAITING"_s);
    CHECK(all->at(1).reference == u"1"_s);
    CHECK(all->at(5).at == dhaka(u"2026-11-01T09:00"_s));

    request.limit = 1; // A visit and its bill have one instant: a page never parts them.
    QStringList seen;
    for (auto page = server.call(request); page && !page->isEmpty(); page = server.call(request)) {
        for (const TimelineEntry &entry : *page)
            seen.append(entry.id.toText());
        request.before = page->last().at;
    }
    CHECK(seen.size() == 6);
    CHECK(QSet<QString>(seen.begin(), seen.end()).size() == 6);

    request.id = PatientId::make();
    CHECK(server.call(request).error() == Error::notFound(u"patient"_s));
    CHECK(server.callAs(TestServer::nobody(), request).error().code == ErrorCode::Unauthenticated);
}

TEST_CASE("a patient's history has what the consulting room wrote, pinned first", "[patients][history][db]")
{
    TestServer server;
    const DoctorId doctor = server.addDoctor();
    server.setNow(dhaka(u"2026-11-22T09:00"_s));
    const Visit visit = checkIn(server, doctor).visit_;
    const RecordCondition allergy{.patientId = visit.patientId,
                                  .kind = ConditionKind::SubstanceAllergy,
                                  .name = u"Peanut"_s,
                                  .code = {},
                                  .severity = Severity::Severe,
                                  .reaction = {}};
    RecordCondition chronic = allergy;
    chronic.kind = ConditionKind::Chronic;
    chronic.name = u"Asthma"_s;
    REQUIRE(server.call(allergy));
    REQUIRE(server.call(chronic));
    server.setNow(dhaka(u"2026-11-22T10:00"_s));
    RecordVitals vitals{.visitId = visit.id, .signs = {}, .correctsId = {}, .reason = {}};
    vitals.signs.pulsePerMinute = 140;
    REQUIRE(server.call(vitals));
    REQUIRE(step(server, visit.id, VisitStatus::InConsultation));
    server.setNow(dhaka(u"2026-11-22T11:00"_s));
    SaveConsultation page{.visitId = visit.id, .rowVersion = 0, .page = {}};
    page.page.diagnoses = {{{}, u"Panic"_s, DiagnosisRank::Primary}};
    REQUIRE(server.call(page));
    REQUIRE(server.call(CompleteConsultation{visit.id, 1}));

    const auto kinds = [&](const QString &role, const GetPatientHistory &request) {
        QStringList out;
        const auto entries = server.callAs(server.as(role), request);
        REQUIRE(entries);
        for (const TimelineEntry &entry : *entries)
            out.append((entry.pinned ? u"!"_s : QString()) + entry.kind + u' ' + entry.title + u' ' +
                       entry.status.value_or(QString()));
        return out;
    };
    GetPatientHistory request{.id = visit.patientId, .before = {}, .limit = {}, .kinds = {}};
    CHECK(kinds(u"doctor"_s, request) ==
          QStringList{u"!ALLERGY Peanut SEVERE"_s, u"!CHRONIC Asthma SEVERE"_s, u"DIAGNOSIS Panic PRIMARY"_s,
                      u"VITALS super-admin UNUSUAL"_s, u"BILL B-2026-0001 PENDING"_s,
                      u"VISIT Dr. Karim IN_CONSULTATION"_s});
    CHECK(kinds(u"cashier"_s, request) == QStringList{u"!ALLERGY Peanut SEVERE"_s,
                                                      u"BILL B-2026-0001 PENDING"_s,
                                                      u"VISIT Dr. Karim IN_CONSULTATION"_s});
    request.before = dhaka(u"2026-11-22T11:00"_s); // A further page pins nothing.
    CHECK(kinds(u"doctor"_s, request).size() == 3);
    request.before = {};
    request.kinds = QList<TimelineKind>{TimelineKind::Diagnosis, TimelineKind::Visit};
    CHECK(kinds(u"doctor"_s, request).mid(2) ==
          QStringList{u"DIAGNOSIS Panic PRIMARY"_s, u"VISIT Dr. Karim IN_CONSULTATION"_s});
    request.kinds = QList<TimelineKind>{TimelineKind::Refund};
    CHECK(kinds(u"doctor"_s, request).size() == 2);
}

TEST_CASE("a patient's history has prescriptions as written and as dispensed", "[patients][history][db]")
{
    PrescriptionBench bench;
    TestServer &server = bench.server;
    const MedicineId seclo = addMedicine(server, u"Omeprazole"_s);
    for (const MedicineId medicine : {bench.napa, seclo})
        receive(server, medicine, u"A"_s, QDate(2027, 1, 1), 50);
    const Prescription written = bench.prescribe({bench.line(seclo, 4), bench.line(bench.napa, 10)});
    const auto item = [&written](int line, int quantity) {
        return DispensePrescription::Item{written.items[line].id, quantity, {}, {}, {}};
    };
    server.setNow(dhaka(u"2026-11-22T10:00"_s));
    REQUIRE(server.callAs(bench.pharmacist, DispensePrescription{written.id, {item(0, 4), item(1, 6)}}));
    server.setNow(dhaka(u"2026-11-22T11:00"_s));
    const auto rest = server.callAs(bench.pharmacist, DispensePrescription{written.id, {item(1, 4)}});
    REQUIRE(rest);
    server.setNow(dhaka(u"2026-11-22T12:00"_s));
    const auto &given = rest->items[1].given.last();
    REQUIRE(server.callAs(bench.pharmacist, ReturnDispensed{written.id,
                                                            given.billId,
                                                            {{written.items[1].id, given.batchId, 4}},
                                                            u"not needed"_s}));

    GetPatientHistory request{.id = written.patientId, .before = {}, .limit = {}, .kinds = {}};
    request.kinds = QList{TimelineKind::Prescription, TimelineKind::Dispensing};
    const auto entries = server.callAs(bench.pharmacist, request);
    REQUIRE(entries);
    QStringList lines;
    for (const TimelineEntry &entry : *entries)
        lines.append(entry.kind + u' ' + *entry.status + u' ' + entry.title);
    CHECK(lines == QStringList{u"DISPENSING RETURNED Paracetamol 500 mg"_s,
                               u"DISPENSING DISPENSED Paracetamol 500 mg"_s,
                               u"DISPENSING DISPENSED Omeprazole 500 mg, Paracetamol 500 mg"_s,
                               u"PRESCRIPTION PARTIAL Omeprazole 500 mg, Paracetamol 500 mg"_s});
    CHECK(entries->at(1).reference == rest->bill->billNumber);
    CHECK(entries->last().id == written.id.value);
    CHECK(server.callAs(server.as(u"cashier"_s), request)->isEmpty());
}

TEST_CASE("opening a file is written down once for a session, whatever parts it asks for", "[patients][db]")
{
    TestServer server;
    const PatientId patient = server.addPatient();
    const QString openings = u"audit_logs WHERE action = 'open' AND entity_id = '%1'"_s.arg(patient.toText());
    const GetPatientHistory history{.id = patient, .before = {}, .limit = {}, .kinds = {}};
    const auto nurse = server.as(u"staff"_s);

    REQUIRE(server.callAs(nurse, GetPatient{patient}));
    REQUIRE(server.callAs(nurse, history));
    REQUIRE(server.callAs(nurse, history));

    CHECK(server.count(openings) == 1);
    REQUIRE(server.callAs(server.as(u"doctor"_s), history));
    CHECK(server.count(openings) == 2);
}

TEST_CASE("two hundred visits with all that was done at them are read page by page, each entry once",
          "[patients][history][db]")
{
    PrescriptionBench bench;
    TestServer &server = bench.server;
    const PatientId patient = server.addPatient();
    const QString person = patient.value.toUuidText();
    const QString user = server.admin()->user.value.toUuidText();
    server.exec(
        uR"sql(INSERT INTO visits (id, patient_id, doctor_id, visit_date, serial_number, queue_position, status,
                                   visit_type, created_at)
               SELECT make_ulid(), '%1', '%2', date '2020-01-01' + n, 1, 1024, 'COMPLETED', 'NEW',
                      timestamptz '2020-01-01 03:00Z' + n * interval '1 day'
                 FROM generate_series(1, 200) n)sql"_s.arg(person, bench.doctor.id.value.toUuidText()));
    server.exec(
        uR"sql(INSERT INTO vitals (id, patient_id, visit_id, version, pulse_per_minute, unusual, measured_at,
                                   recorded_by, recorded_at)
               SELECT make_ulid(), patient_id, id, 1, 72, '{}', created_at, '%1', created_at FROM visits)sql"_s
            .arg(user));
    server.exec(
        uR"sql(INSERT INTO prescriptions (id, visit_id, patient_id, doctor_id, prescribed_on, created_by, created_at)
               SELECT make_ulid(), id, patient_id, doctor_id, visit_date, '%1', created_at FROM visits)sql"_s
            .arg(user));
    server.exec(
        uR"sql(INSERT INTO prescription_items (id, prescription_id, line_number, medicine_id, instruction_id,
                                               duration_days, quantity, instruction_label, words_en, words_bn,
                                               words_ar)
               SELECT make_ulid(), r.id, n, '%1', '%2', 5, 10, '1+0+1', 'en', 'bn', 'ar'
                 FROM prescriptions r, generate_series(1, 3) n)sql"_s.arg(bench.napa.value.toUuidText(),
                                                                          bench.twice.value.toUuidText()));

    GetPatientHistory request{.id = patient, .before = {}, .limit = 50, .kinds = {}};
    QSet<QString> seen;
    QDateTime last = dhaka(u"2026-01-01T00:00"_s);
    int entries = 0;
    for (auto page = server.call(request); page && !page->isEmpty(); page = server.call(request)) {
        for (const TimelineEntry &entry : *page) {
            CHECK(entry.at <= last);
            last = entry.at;
            seen.insert(entry.kind + entry.id.toText());
        }
        entries += int(page->size());
        request.before = last;
    }
    CHECK(entries == 600);
    CHECK(seen.size() == 600);
}
