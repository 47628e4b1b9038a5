// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/patients/conditions_protocol.h"
#include "shared/patients/patients_protocol.h"
#include "tests/server/visits/visit_helpers.h"

#include <atomic>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {

RecordCondition penicillin(PatientId patient)
{
    return {.patientId = patient,
            .kind = ConditionKind::ClassAllergy,
            .name = u"Penicillins"_s,
            .code = {},
            .severity = Severity::Severe,
            .reaction = u"swollen tongue"_s};
}

RecordCondition diabetes(PatientId patient)
{
    return {.patientId = patient,
            .kind = ConditionKind::Chronic,
            .name = u"Type 2 diabetes"_s,
            .code = u"E11"_s,
            .severity = {},
            .reaction = {}};
}

} // namespace

TEST_CASE("an allergy stands in the patient's file, and stays on record when it is refuted",
          "[conditions][db]")
{
    TestServer server;
    server.setNow(dhaka(u"2026-11-22T09:00"_s));
    const PatientId patient = server.addPatient();
    const auto doctor = server.as(u"doctor"_s);

    const auto made = server.callAs(doctor, penicillin(patient));

    REQUIRE(made);
    CHECK(made->kind == ConditionKind::ClassAllergy);
    CHECK(made->severity == Severity::Severe);
    CHECK(made->reaction == u"swollen tongue"_s);
    CHECK(made->recordedBy == u"doctor");
    CHECK(made->recordedAt == dhaka(u"2026-11-22T09:00"_s));
    CHECK_FALSE(made->refutedAt);
    CHECK(server.callAs(server.as(u"cashier"_s), GetPatient{patient})->allergies == QList<Condition>{*made});

    server.setNow(dhaka(u"2026-11-23T09:00"_s));
    const RefuteCondition refute{.id = made->id, .reason = u"tested negative"_s};
    const auto refuted = server.callAs(doctor, refute);

    REQUIRE(refuted);
    CHECK(refuted->refutedReason == u"tested negative"_s);
    CHECK(refuted->refutedBy == u"doctor"_s);
    CHECK(refuted->refutedAt == dhaka(u"2026-11-23T09:00"_s));
    CHECK(server.call(GetPatient{patient})->allergies.isEmpty());
    CHECK(server.call(ListConditions{patient}).value() == QList<Condition>{*refuted});
    CHECK(server.call(refute).error().code == ErrorCode::Conflict);
    CHECK(server.call(penicillin(patient))); // It may come back.
    CHECK(server.count(u"audit_logs WHERE entity = 'conditions'"_s) == 3);
}

TEST_CASE("chronic conditions are told to those who treat, not to the cashier", "[conditions][db]")
{
    TestServer server;
    const PatientId patient = server.addPatient();
    const auto made = server.call(diabetes(patient));
    REQUIRE(made);

    CHECK(server.callAs(server.as(u"doctor"_s), GetPatient{patient})->chronicConditions ==
          QList<Condition>{*made});
    CHECK_FALSE(server.callAs(server.as(u"cashier"_s), GetPatient{patient})->chronicConditions);
    CHECK(server.call(GetPatient{patient})->allergies.isEmpty());
    CHECK(server.callAs(server.as(u"cashier"_s), ListConditions{patient}).error() ==
          Error::forbidden(u"clinical.view"_s));
    CHECK(server.callAs(server.as(u"cashier"_s), diabetes(patient)).error() ==
          Error::forbidden(u"clinical.conditions"_s));
}

TEST_CASE("a condition is refused", "[conditions][db]")
{
    TestServer server;
    const PatientId patient = server.addPatient();
    const auto known = server.call(penicillin(patient));
    REQUIRE(known);
    RecordCondition request = penicillin(patient);

    SECTION("when the patient is known to have it, however it is spelt")
    {
        request.name = u" PENICILLINS "_s;
        const Error error = server.call(request).error();
        CHECK(error.code == ErrorCode::Conflict);
        CHECK(error.data[u"current"][u"id"].toString() == known->id.toText());
    }
    SECTION("without a name or a reason")
    {
        request.name = u"  "_s;
        CHECK(server.call(request).error() == Error::invalid(u"name"_s, u"tooShort"_s));
        CHECK(server.call(RefuteCondition{known->id, u" "_s}).error() ==
              Error::invalid(u"reason"_s, u"tooShort"_s));
    }
    SECTION("for nobody")
    {
        request.patientId = PatientId::make();
        CHECK(server.call(request).error() == Error::notFound(u"patient"_s));
        CHECK(server.call(ListConditions{PatientId::make()}).error() == Error::notFound(u"patient"_s));
        CHECK(server.call(RefuteCondition{ConditionId::make(), u"no"_s}).error() ==
              Error::notFound(u"condition"_s));
    }
    CHECK(server.count(u"conditions"_s) == 1);
}

TEST_CASE("of fifty desks that record one allergy at once one does", "[conditions][race][db]")
{
    TestServer server;
    const PatientId patient = server.addPatient();
    const auto nurse = server.as(u"staff"_s);
    std::atomic<int> made = 0;
    std::atomic<int> conflicts = 0;

    server.race(50, [&](int, server::WorkerConnection &connection) {
        const auto answer = server.callOn(connection, nurse, penicillin(patient));
        if (answer)
            ++made;
        else if (answer.error().data.contains("current"_L1))
            ++conflicts;
    });

    CHECK(made == 1);
    CHECK(conflicts == 49);
}
