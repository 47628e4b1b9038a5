// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/certificates/certificates_protocol.h"
#include "shared/patients/conditions_protocol.h"
#include "shared/patients/patients_protocol.h"
#include "shared/printing/printing_protocol.h"
#include "shared/printing/scan_code.h"
#include "shared/vitals/vitals_protocol.h"
#include "tests/server/consultations/consultation_helpers.h"

#include <mutex>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {

IssueCertificate leaveOf(VisitId visit)
{
    IssueCertificate out;
    out.visitId = visit;
    out.kind = CertificateKind::SickLeave;
    out.language = u"en"_s;
    out.toDate = QDate(2026, 11, 24);
    out.reason = u"fever"_s;
    return out;
}

IssueCertificate letterOf(VisitId visit)
{
    IssueCertificate out;
    out.visitId = visit;
    out.kind = CertificateKind::Referral;
    out.language = u"en"_s;
    out.reason = u"pressure does not fall"_s;
    out.addressee = u"Dr. Anwar, cardiologist"_s;
    return out;
}

MakePrint paperOf(const Certificate &certificate)
{
    return {DocumentType::Certificate, certificate.id.value, u"pdf"_s, u"en"_s, {}};
}

} // namespace

TEST_CASE("a sick leave says the days and not the disease", "[certificates][db]")
{
    ConsultingRoom room;
    REQUIRE(room.save(0, room.page()));

    const auto issued = room.server.callAs(room.doctor.login, leaveOf(room.visit.id));

    REQUIRE(issued);
    CHECK(issued->number == u"C-2026-0001");
    CHECK(issued->title == u"Sick-leave certificate");
    CHECK(issued->text.contains(u"from 22 November 2026 to 24 November 2026"_s));
    CHECK(issued->text.contains(u"Number of days: 3\nReason: fever\n\n"_s));
    CHECK_FALSE(issued->text.contains(u"High blood pressure"_s));
    CHECK_FALSE(issued->text.contains(u'{'));
    CHECK(issued->issuedOn == QDate(2026, 11, 22));
    CHECK(issued->fromDate == QDate(2026, 11, 22));
    CHECK(issued->issuedBy == u"karim");
    CHECK(issued->patientId == room.visit.patientId);
    CHECK(room.server.call(GetCertificate{issued->id})->text == issued->text);

    IssueCertificate open = leaveOf(room.visit.id);
    open.showDiagnoses = true;
    const auto second = room.server.callAs(room.doctor.login, open);
    CHECK(second->text.contains(u"Diagnosis: High blood pressure; tired of the exams"_s));
    CHECK(second->number == u"C-2026-0002");
}

TEST_CASE("a certificate is written in the language that was asked for", "[certificates][db]")
{
    ConsultingRoom room;
    IssueCertificate request = leaveOf(room.visit.id);
    request.language = GENERATE(u"bn"_s, u"ar"_s);
    request.kind = GENERATE(CertificateKind::SickLeave, CertificateKind::Fitness, CertificateKind::Referral);
    request.addressee = u"Dr. Anwar"_s;

    const auto issued = room.server.callAs(room.doctor.login, request);

    REQUIRE(issued);
    CHECK(issued->language == request.language);
    CHECK(issued->text.contains(u"Amina Begum"_s));
    CHECK(issued->text.contains(request.language == u"bn" ? u"22 নভেম্বর 2026"_s : u"22 نوفمبر 2026"_s));
    CHECK_FALSE(issued->text.contains(u'{'));
}

TEST_CASE("a letter tells what was found at the visit, and the doctor may change its words",
          "[certificates][db]")
{
    ConsultingRoom room;
    REQUIRE(room.save(0, room.page()));
    RecordVitals vitals;
    vitals.visitId = room.visit.id;
    vitals.signs.systolicMmHg = 148;
    vitals.signs.diastolicMmHg = 92;
    REQUIRE(room.server.call(vitals));
    RecordCondition allergy;
    allergy.patientId = room.visit.patientId;
    allergy.kind = ConditionKind::ClassAllergy;
    allergy.name = u"Penicillins"_s;
    REQUIRE(room.server.call(allergy));

    DraftCertificate ask;
    static_cast<CertificateWish &>(ask) = letterOf(room.visit.id);
    const auto draft = room.server.callAs(room.doctor.login, ask);

    REQUIRE(draft);
    for (const auto &line : {"To: Dr. Anwar, cardiologist\n"_L1, "Complaint: headache for two days\n"_L1,
                             "Diagnosis: High blood pressure; tired of the exams\n"_L1,
                             "Blood pressure: 148/92 mmHg\n"_L1, "Allergies: Penicillins\n"_L1})
        CHECK(draft->text.contains(line));
    CHECK_FALSE(draft->text.contains(u"Pulse"_s)); // Not measured.
    CHECK(room.server.count(u"certificates"_s) == 0);

    IssueCertificate letter = letterOf(room.visit.id);
    CHECK(room.server.callAs(room.doctor.login, letter)->text == draft->text);
    letter.text = u"My own words about {patient} <b>\n"_s;
    CHECK(room.server.callAs(room.doctor.login, letter)->text == u"My own words about {patient} <b>");
}

TEST_CASE("issuing a certificate is refused", "[certificates][db]")
{
    ConsultingRoom room;
    IssueCertificate request = leaveOf(room.visit.id);
    const auto error = [&] { return room.server.callAs(room.doctor.login, request).error(); };

    SECTION("to another doctor, to a nurse, for no visit and in no known language")
    {
        const auto other = addDoctorWithLogin(room.server, u"rahim"_s);
        CHECK(room.server.callAs(other.login, request).error() == Error::forbidden(u"queue.any"_s));
        CHECK(room.server.callAs(room.server.as(u"staff"_s), request).error() ==
              Error::forbidden(u"clinical.consult"_s));
        request.language = u"tlh"_s;
        CHECK(error() == Error::notFound(u"template"_s));
        request.visitId = VisitId::make();
        CHECK(error() == Error::notFound(u"visit"_s));
    }
    SECTION("to a patient who still waits")
    {
        request.visitId = checkIn(room.server, room.doctor.id).visit_.id;
        CHECK(error().reason() == u"notInConsultation");
    }
    SECTION("without what its kind needs")
    {
        request.toDate.reset();
        CHECK(error() == Error::invalid(u"toDate"_s, u"missing"_s));
        request = letterOf(room.visit.id);
        request.addressee = u" "_s;
        CHECK(error() == Error::invalid(u"addressee"_s, u"missing"_s));
        request = letterOf(room.visit.id);
        request.reason.reset();
        CHECK(error() == Error::invalid(u"reason"_s, u"missing"_s));
        request = letterOf(room.visit.id);
        request.text = u" \n"_s;
        CHECK(error() == Error::invalid(u"text"_s, u"missing"_s));
    }
    SECTION("with days that run backwards or for ever, or with words of one's own")
    {
        request.toDate = QDate(2026, 11, 21);
        CHECK(error() == Error::invalid(u"toDate"_s, u"range"_s));
        request.toDate = QDate(2027, 11, 23);
        CHECK(error() == Error::invalid(u"toDate"_s, u"range"_s));
        request = leaveOf(room.visit.id);
        request.text = u"unfit for ever"_s;
        CHECK(error() == Error::invalid(u"text"_s, u"notALetter"_s));
    }
    CHECK(room.server.count(u"certificates"_s) == 0);
    CHECK(room.server.count(u"counters WHERE kind = 'certificate'"_s) == 0);
}

TEST_CASE("an issued certificate never changes and is cancelled once, with a reason", "[certificates][db]")
{
    ConsultingRoom room;
    const Certificate issued = room.server.callAs(room.doctor.login, leaveOf(room.visit.id)).value();
    const CancelCertificate request{issued.id, u"wrong dates"_s};
    CHECK_THROWS(room.server.exec(u"UPDATE certificates SET text = 'x'"_s));
    CHECK_THROWS(room.server.exec(u"DELETE FROM certificates"_s));
    const auto other = addDoctorWithLogin(room.server, u"rahim"_s);
    CHECK(room.server.callAs(other.login, request).error() == Error::forbidden(u"queue.any"_s));
    CHECK(room.server.callAs(room.doctor.login, CancelCertificate{issued.id, u" "_s}).error() ==
          Error::invalid(u"reason"_s, u"tooShort"_s));
    CHECK(room.server.call(CancelCertificate{CertificateId::make(), u"x"_s}).error() ==
          Error::notFound(u"certificate"_s));

    const auto cancelled = room.server.callAs(room.doctor.login, request);

    REQUIRE(cancelled);
    CHECK(cancelled->cancelReason == u"wrong dates"_s);
    CHECK(cancelled->cancelledBy == u"karim"_s);
    CHECK(cancelled->text == issued.text);
    CHECK(room.server.callAs(room.doctor.login, request).error().reason() == u"certificateCancelled");
    CHECK(room.server.count(u"audit_logs WHERE entity = 'certificates'"_s) == 2);
}

TEST_CASE("certificates stand in the patient's history and lists for clinical eyes only",
          "[certificates][patients][db]")
{
    ConsultingRoom room;
    const Certificate first = room.server.callAs(room.doctor.login, leaveOf(room.visit.id)).value();
    room.server.setNow(dhaka(u"2026-11-22T09:30"_s));
    const Certificate second = room.server.callAs(room.doctor.login, letterOf(room.visit.id)).value();
    REQUIRE(room.server.callAs(room.doctor.login, CancelCertificate{first.id, u"wrong"_s}));

    const auto history =
        room.server.call(GetPatientHistory{room.visit.patientId, {}, {}, QList{TimelineKind::Certificate}});

    REQUIRE(history->size() == 2);
    CHECK(history->at(0).title == u"Referral letter");
    CHECK(history->at(0).reference == second.number);
    CHECK_FALSE(history->at(0).status);
    CHECK(history->at(1).id == first.id.value);
    CHECK(history->at(1).status == u"CANCELLED"_s);

    const auto blind = TestServer::without(room.server.admin(), Permission::ClinicalView);
    const GetPatientHistory all{room.visit.patientId, {}, {}, {}};
    const auto seen = room.server.callAs(blind, all).value();
    CHECK_FALSE(seen.isEmpty());
    for (const TimelineEntry &entry : seen)
        CHECK(entry.kind != u"CERTIFICATE");
    CHECK(room.server.callAs(blind, GetCertificate{first.id}).error() ==
          Error::forbidden(u"clinical.view"_s));
    CHECK(room.server.call(GetCertificate{CertificateId::make()}).error() ==
          Error::notFound(u"certificate"_s));

    CHECK(room.server.call(ListCertificates{room.visit.id, {}})->size() == 2);
    const auto ofPatient = room.server.call(ListCertificates{{}, room.visit.patientId});
    REQUIRE(ofPatient->size() == 2);
    CHECK(ofPatient->first().id == second.id);
    CHECK(room.server.call(ListCertificates{}).error() == Error::invalid(u"visitId"_s, u"exactlyOne"_s));
}

TEST_CASE("a certificate's paper speaks its own language, whatever the desk asks for",
          "[certificates][printing][db]")
{
    ConsultingRoom room;
    IssueCertificate request = leaveOf(room.visit.id);
    request.language = u"bn"_s;
    const Certificate issued = room.server.callAs(room.doctor.login, request).value();

    const auto paper = room.server.callAs(room.doctor.login, paperOf(issued));

    REQUIRE(paper);
    CHECK(paper->snapshot.language == u"bn"_s);
    CHECK(encode(paper->snapshot.certificate.value()) == encode(issued));
    const auto code = ScanCode::fromText(paper->snapshot.code);
    REQUIRE(code);
    CHECK(code->kind == ScanCode::Kind::Patient);
    CHECK(code->value == room.visit.patientNumber);
    CHECK(room.server.value(u"SELECT language FROM prints"_s).toString() == u"bn");
    CHECK(room.server.callAs(room.doctor.login, paperOf(issued))->copyNumber == 1);

    const auto blind = TestServer::without(room.server.admin(), Permission::ClinicalView);
    CHECK(room.server.callAs(blind, paperOf(issued)).error() == Error::forbidden(u"clinical.view"_s));
    REQUIRE(room.server.callAs(room.doctor.login, CancelCertificate{issued.id, u"wrong"_s}));
    const auto cancelled = room.server.callAs(room.doctor.login, paperOf(issued));
    CHECK(cancelled->copyNumber == 0);
    CHECK(cancelled->snapshot.certificate->cancelReason == u"wrong"_s);
}

TEST_CASE("doctors who certify at once get numbers without a gap", "[certificates][db][race]")
{
    ConsultingRoom room;
    std::mutex mutex;
    QStringList numbers;

    room.server.race(20, [&](int, server::WorkerConnection &connection) {
        const auto issued = room.server.callOn(connection, room.doctor.login, leaveOf(room.visit.id));
        const std::lock_guard guard(mutex);
        numbers.append(issued ? issued->number : u"refused"_s);
    });

    numbers.sort();
    REQUIRE(numbers.size() == 20);
    CHECK(numbers.first() == u"C-2026-0001");
    CHECK(numbers.last() == u"C-2026-0020");
    CHECK(numbers.removeDuplicates() == 0);
}
