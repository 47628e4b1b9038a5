// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/patients/patients_protocol.h"
#include "tests/server/visits/visit_helpers.h"

#include <mutex>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {

RegisterPatient person(const QString &name = u"Rahim Uddin"_s)
{
    return {.id = {},
            .name = name,
            .sex = Sex::Male,
            .birthDate = QDate(1990, 5, 1),
            .ageYears = {},
            .phone = u"01711-000000"_s,
            .bloodGroup = u"A+"_s,
            .address = u" Dhaka "_s,
            .guardian = {},
            .nationalId = u"123"_s,
            .allowDuplicate = {},
            .language = {}};
}

UpdatePatient edit(const Patient &patient)
{
    return {.id = patient.id,
            .rowVersion = patient.rowVersion,
            .name = {},
            .sex = {},
            .birthDate = {},
            .ageYears = {},
            .phone = {},
            .bloodGroup = {},
            .address = {},
            .guardian = {},
            .nationalId = {},
            .language = {}};
}

QList<DuplicateCandidate> candidatesOf(const Error &error)
{
    REQUIRE(error.code == ErrorCode::Conflict);
    const auto list =
        decodeAnswer<QList<DuplicateCandidate>>(error.data[u"candidates"], UnknownMembers::Refuse);
    REQUIRE(list);
    return *list;
}

} // namespace

TEST_CASE("registering a patient normalises what was typed", "[patients][db]")
{
    TestServer server;
    server.setNow(dhaka(u"2026-11-22T09:00"_s));
    const auto staff = server.as(u"staff"_s);
    RegisterPatient request = person(u"  Rahim   Uddin "_s);
    request.id = PatientId::make();
    const auto made = server.callAs(staff, request);

    REQUIRE(made);
    CHECK(made->id == *request.id);
    CHECK(made->patientNumber == u"P-2026-0001");
    CHECK(made->name == u"Rahim Uddin");
    CHECK(made->phone == u"+8801711000000"_s);
    CHECK(made->address == u"Dhaka"_s);
    CHECK(made->ageYears == 36);
    CHECK_FALSE(made->birthDateEstimated);
    CHECK_FALSE(made->guardian);
    CHECK(made->isActive);
    CHECK(made->registeredAt == dhaka(u"2026-11-22T09:00"_s));
    CHECK(server.count(u"patients WHERE name_key = 'adn rhm' AND NOT duplicate_accepted"_s) == 1);

    SECTION("an age alone becomes an estimated birth date")
    {
        RegisterPatient old = person(u"Kulsum Bibi"_s);
        old.birthDate = {};
        old.ageYears = 70;
        old.phone = u"none"_s;
        old.nationalId = {};
        const auto other = server.callAs(staff, old);
        REQUIRE(other);
        CHECK(other->birthDate == QDate(1956, 7, 1));
        CHECK(other->birthDateEstimated);
        CHECK(other->ageYears == 70);
        CHECK(other->phone == u"none"_s);
        CHECK(other->patientNumber == u"P-2026-0002");
    }
    SECTION("an id of the desk makes one record only")
    {
        RegisterPatient other = person(u"Somebody Else"_s);
        other.id = request.id;
        other.allowDuplicate = true;
        const auto refused = server.callAs(staff, other);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Conflict);
        CHECK(refused.error().data[u"current"].toObject()[u"name"].toString() == u"Rahim Uddin");
    }
}

TEST_CASE("registering a patient is refused", "[patients][db]")
{
    TestServer server;
    server.setNow(dhaka(u"2026-11-22T09:00"_s));
    RegisterPatient request = person();
    const auto refused = [&] {
        const auto answer = server.call(request);
        REQUIRE_FALSE(answer);
        CHECK(server.count(u"patients"_s) == 0);
        return answer.error();
    };
    SECTION("without the permission")
    {
        CHECK(server.callAs(server.as(u"doctor"_s), request).error() ==
              Error::forbidden(u"patients.create"_s));
    }
    SECTION("with a blank name")
    {
        request.name = u"   "_s;
        CHECK(refused() == Error::invalid(u"name"_s, u"tooShort"_s));
    }
    SECTION("born tomorrow")
    {
        request.birthDate = QDate(2026, 11, 23);
        CHECK(refused() == Error::invalid(u"birthDate"_s, u"future"_s));
    }
    SECTION("without birth date and age")
    {
        request.birthDate = {};
        CHECK(refused() == Error::invalid(u"birthDate"_s, u"missing"_s));
    }
    SECTION("with a blood group that does not exist")
    {
        request.bloodGroup = u"C+"_s;
        CHECK(refused() == Error::invalid(u"bloodGroup"_s, u"range"_s));
    }
}

TEST_CASE("somebody who looks like a known patient is asked about first", "[patients][duplicates][db]")
{
    TestServer server;
    server.setNow(dhaka(u"2026-11-22T09:00"_s));
    const auto known = server.call(person());
    REQUIRE(known);
    using enum DuplicateReason;

    const auto conflict = [&](const RegisterPatient &request) {
        const auto answer = server.call(request);
        REQUIRE_FALSE(answer);
        const auto candidates = candidatesOf(answer.error());
        REQUIRE(candidates.size() == 1);
        CHECK(candidates[0].patient.id == known->id);
        return candidates[0].reasons;
    };
    RegisterPatient other = person(u"Somebody Else"_s);
    other.birthDate = QDate(1950, 1, 1);
    other.phone = {};
    other.nationalId = {};

    SECTION("by the national id")
    {
        other.nationalId = u" 123 "_s;
        CHECK(conflict(other) == QList{SameNationalId});
    }
    SECTION("by phone and a similar name")
    {
        other.phone = u"+880 1711 000000"_s;
        other.name = u"Rahima Uddin"_s;
        CHECK(conflict(other) == QList{SamePhone, SimilarName});
    }
    SECTION("by the sound of the name and the birth year")
    {
        other.name = u"Uddeen, Md. Raheem"_s;
        other.birthDate = QDate(1990, 12, 31);
        CHECK(conflict(other) == QList{SameName, SameBirthYear});
    }
    SECTION("by the name in another script and an age that may be a year off")
    {
        other.name = u"রহিম উদ্দিন"_s;
        other.birthDate = {};
        other.ageYears = 35;
        CHECK(conflict(other) == QList{SameName, SameBirthYear});
    }
    SECTION("but families share a phone, and strangers a name")
    {
        other.phone = u"01711000000"_s;
        CHECK(server.call(other));
        other.name = u"Rahim Uddin"_s;
        other.phone = {};
        CHECK(server.call(other));
    }
    SECTION("and is registered when the desk says it is a new person, which is written down")
    {
        RegisterPatient twin = person();
        twin.allowDuplicate = true;
        const auto made = server.call(twin);
        REQUIRE(made);
        CHECK(made->id != known->id);
        CHECK(server.count(u"patients WHERE duplicate_accepted"_s) == 1);
    }
    SECTION("and candidates are shown while typing, best first")
    {
        other.phone = u"01711000000"_s;
        const auto sister = server.call(other);
        REQUIRE(sister);
        const FindDuplicates typed{.name = u"rahim udin"_s,
                                   .phone = u"01711000000"_s,
                                   .birthDate = {},
                                   .ageYears = {},
                                   .nationalId = {}};
        const auto found = server.callAs(server.as(u"staff"_s), typed);
        REQUIRE(found);
        REQUIRE(found->size() == 2);
        CHECK(found->at(0).patient.id == known->id);
        CHECK(found->at(0).reasons == QList{SamePhone, SameName});
        CHECK(found->at(1).patient.id == sister->id);
        CHECK(found->at(1).reasons == QList{SamePhone});
        CHECK(server.callAs(server.as(u"doctor"_s), typed).error() == Error::forbidden(u"patients.create"_s));
        CHECK(server
                  .call(FindDuplicates{.name = {},
                                       .phone = {},
                                       .birthDate = QDate(2026, 12, 1),
                                       .ageYears = {},
                                       .nationalId = {}})
                  .error() == Error::invalid(u"birthDate"_s, u"future"_s));
        CHECK(server.call(FindDuplicates{})->isEmpty());
    }
}

TEST_CASE("fifty desks registering at once get fifty numbers without a gap", "[patients][race][db]")
{
    TestServer server;
    server.setNow(dhaka(u"2026-11-22T09:00"_s));
    const auto admin = server.admin();
    std::mutex mutex;
    QStringList numbers;
    server.race(50, [&](int i, server::WorkerConnection &connection) {
        RegisterPatient request = person(u"Person %1"_s.arg(i));
        request.allowDuplicate = true;
        const auto made = server.callOn(connection, admin, request);
        if (!made)
            throw std::runtime_error("refused");
        const std::lock_guard lock(mutex);
        numbers.append(made->patientNumber);
    });
    numbers.sort();
    REQUIRE(numbers.size() == 50);
    for (int i = 0; i < 50; ++i)
        CHECK(numbers[i] == u"P-2026-%1"_s.arg(i + 1, 4, 10, QLatin1Char('0')));
}

TEST_CASE("opening a patient is written down once, and a merged record opens its survivor", "[patients][db]")
{
    TestServer server;
    const auto patient = server.call(person());
    REQUIRE(patient);
    const auto staff = server.as(u"staff"_s);
    const auto opened = server.callAs(staff, GetPatient{.id = patient->id});
    REQUIRE(opened);
    CHECK(opened->name == u"Rahim Uddin");
    CHECK_FALSE(opened->redirectedFrom);
    CHECK(opened->rowVersion == patient->rowVersion);
    CHECK(server.count(u"audit_logs WHERE action = 'open'"_s) == 1);
    CHECK(server.call(GetPatient{.id = PatientId::make()}).error() == Error::notFound(u"patient"_s));
    CHECK(server.callAs(TestServer::without(staff, Permission::PatientsView), GetPatient{.id = patient->id})
              .error() == Error::forbidden(u"patients.view"_s));

    const PatientId middle = server.addPatient(), merged = server.addPatient();
    const QString sql = u"INSERT INTO patient_redirects (from_id, to_id, reason, created_by)"
                        " SELECT '%1', '%2', 'same', id FROM users LIMIT 1"_s;
    server.exec(sql.arg(merged.value.toUuidText(), middle.value.toUuidText()));
    server.exec(sql.arg(middle.value.toUuidText(), patient->id.value.toUuidText()));
    const auto survivor = server.call(GetPatient{.id = merged});
    REQUIRE(survivor);
    CHECK(survivor->id == patient->id);
    CHECK(survivor->redirectedFrom == merged);
}

TEST_CASE("an edit changes what it names and refuses a stale record", "[patients][db]")
{
    TestServer server;
    server.setNow(dhaka(u"2026-11-22T09:00"_s));
    const auto patient = server.call(person());
    REQUIRE(patient);
    const auto staff = server.as(u"staff"_s);

    UpdatePatient change = edit(*patient);
    change.name = u"Karim Sheikh"_s;
    change.phone = QString();
    change.ageYears = 40;
    const auto saved = server.callAs(staff, change);
    REQUIRE(saved);
    CHECK(saved->name == u"Karim Sheikh");
    CHECK_FALSE(saved->phone);
    CHECK(saved->birthDate == QDate(1986, 7, 1));
    CHECK(saved->birthDateEstimated);
    CHECK(saved->address == u"Dhaka"_s);
    CHECK(saved->bloodGroup == u"A+"_s);
    CHECK(saved->sex == Sex::Male);
    CHECK(saved->rowVersion == patient->rowVersion + 1);
    CHECK(server.call(SearchPatients{.text = u"karim"_s, .limit = {}})->size() == 1);
    CHECK(server.call(SearchPatients{.text = u"rahim"_s, .limit = {}})->isEmpty());

    SECTION("stale")
    {
        const auto refused = server.callAs(staff, change);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == ErrorCode::Conflict);
        const auto current =
            decode<Patient>(refused.error().data[u"current"].toObject(), UnknownMembers::Refuse);
        REQUIRE(current);
        CHECK(current->rowVersion == saved->rowVersion);
    }
    SECTION("refused")
    {
        UpdatePatient bad = edit(*saved);
        bad.id = PatientId::make();
        CHECK(server.call(bad).error() == Error::notFound(u"patient"_s));
        bad = edit(*saved);
        bad.name = u" "_s;
        CHECK(server.call(bad).error() == Error::invalid(u"name"_s, u"tooShort"_s));
        bad = edit(*saved);
        bad.birthDate = QDate(2026, 11, 23);
        CHECK(server.call(bad).error() == Error::invalid(u"birthDate"_s, u"future"_s));
        bad = edit(*saved);
        bad.bloodGroup = u"X"_s;
        CHECK(server.call(bad).error() == Error::invalid(u"bloodGroup"_s, u"range"_s));
        CHECK(server.callAs(server.as(u"doctor"_s), edit(*saved)).error() ==
              Error::forbidden(u"patients.edit"_s));
    }
}

TEST_CASE("a patient's language is one that papers are written in", "[patients][db]")
{
    TestServer server;
    RegisterPatient request = person();
    request.language = u"bn"_s;
    const auto patient = server.call(request);
    REQUIRE(patient);
    CHECK(patient->language == u"bn"_s);

    UpdatePatient change = edit(*patient);
    change.guardian = u"Karim"_s;
    const auto other = server.call(change);
    REQUIRE(other);
    CHECK(other->language == u"bn"_s); // Not named, so it stays.
    change = edit(*other);
    change.language = u"ar"_s;
    const auto moved = server.call(change);
    REQUIRE(moved);
    CHECK(moved->language == u"ar"_s);
    CHECK(
        server.count(
            u"audit_logs WHERE entity = 'patients'"
            " AND changes @> '{\"before\": {\"language\": \"bn\"}, \"after\": {\"language\": \"ar\"}}'"_s) ==
        1);
    change = edit(*moved);
    change.language = u""_s;
    const auto cleared = server.call(change);
    REQUIRE(cleared);
    CHECK_FALSE(cleared->language);

    change = edit(*cleared);
    for (const QString &unknown : {u"fr"_s, u"BN"_s, u"bn-BD"_s}) {
        change.language = unknown;
        CHECK(server.call(change).error() == Error::invalid(u"language"_s, u"range"_s));
        request.language = unknown;
        request.allowDuplicate = true;
        CHECK(server.call(request).error() == Error::invalid(u"language"_s, u"range"_s));
    }
    CHECK(server.count(u"patients"_s) == 1);
}
