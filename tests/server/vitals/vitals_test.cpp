// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/billing/billing_protocol.h"
#include "shared/cashier/cashier_protocol.h"
#include "shared/vitals/vitals_protocol.h"
#include "tests/server/visits/visit_helpers.h"

#include <atomic>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {

VitalSigns feverish()
{
    VitalSigns signs;
    signs.systolicMmHg = 118;
    signs.diastolicMmHg = 76;
    signs.pulsePerMinute = 104;
    signs.temperatureTenthC = 394;
    signs.weightGrams = 61'500;
    return signs;
}

RecordVitals measured(VisitId visit, const VitalSigns &signs = feverish())
{
    return {.visitId = visit, .signs = signs, .correctsId = {}, .reason = {}};
}

RecordVitals correction(const Vitals &wrong, const VitalSigns &signs)
{
    return {.visitId = wrong.visitId, .signs = signs, .correctsId = wrong.id, .reason = u"wrong cuff"_s};
}

Result<QList<Vitals>> trend(TestServer &server, PatientId patient, std::optional<bool> corrected = {})
{
    return server.call(ListVitals{.patientId = patient, .before = {}, .limit = {}, .corrected = corrected});
}

} // namespace

TEST_CASE("recorded vitals are answered as measured, and the doctor's queue shows them", "[vitals][db]")
{
    TestServer server;
    server.setNow(dhaka(u"2026-11-22T09:00"_s));
    const DoctorId doctor = server.addDoctor();
    const Visit visit = checkIn(server, doctor).visit_;
    CHECK_FALSE(upserted(server, queueTopic(doctor))[u"vitalsTaken"].toBool(true));

    const auto made = server.callAs(server.as(u"staff"_s), measured(visit.id));

    REQUIRE(made);
    CHECK(made->signs == feverish());
    CHECK(made->patientId == visit.patientId);
    CHECK(made->unusual == QList<QString>{u"temperatureTenthC"_s});
    CHECK(made->measuredAt == dhaka(u"2026-11-22T09:00"_s));
    CHECK(made->version == 1);
    CHECK(made->current);
    CHECK(made->recordedBy == u"staff");
    CHECK(upserted(server, queueTopic(doctor))[u"vitalsTaken"].toBool());
    CHECK(told(server, u"doctors"_s).isNull()); // Nothing that the reception's board shows.
    const auto queue = server.call(GetQueue{.doctorId = doctor, .date = {}});
    REQUIRE(queue);
    CHECK(queue->entries.first().vitalsTaken);
    CHECK(server.count(u"audit_logs WHERE entity = 'vitals' AND action = 'create'"_s) == 1);
}

TEST_CASE("vitals are refused", "[vitals][db]")
{
    TestServer server;
    server.setNow(dhaka(u"2026-11-22T09:00"_s));
    const DoctorId doctor = server.addDoctor();
    const Visit visit = checkIn(server, doctor).visit_;
    RecordVitals request = measured(visit.id);
    const auto error = [&] { return server.call(request).error(); };

    SECTION("without the right to record them")
    {
        CHECK(server.callAs(server.as(u"cashier"_s), request).error() ==
              Error::forbidden(u"clinical.vitals"_s));
    }
    SECTION("for an unknown visit")
    {
        request.visitId = VisitId::make();
        CHECK(error() == Error::notFound(u"visit"_s));
    }
    SECTION("with a value that nobody has")
    {
        request.signs.temperatureTenthC = 37; // Typed in degrees.
        CHECK(error() == Error::invalid(u"signs.temperatureTenthC"_s, u"range"_s));
    }
    SECTION("with half a blood pressure or one upside down")
    {
        request.signs.diastolicMmHg = {};
        CHECK(error() == Error::invalid(u"signs.diastolicMmHg"_s, u"missing"_s));
        request.signs.diastolicMmHg = 118;
        CHECK(error() == Error::invalid(u"signs.diastolicMmHg"_s, u"range"_s));
    }
    SECTION("without any value")
    {
        request.signs = {};
        CHECK(error() == Error::invalid(u"signs"_s, u"missing"_s));
    }
    SECTION("when the visit is cancelled")
    {
        REQUIRE(step(server, visit.id, VisitStatus::Cancelled));
        CHECK(error().reason() == u"notHere");
    }
    SECTION("on another day")
    {
        server.setNow(dhaka(u"2026-11-23T09:00"_s));
        CHECK(error().reason() == u"notHere");
    }
    CHECK(server.count(u"vitals"_s) == 0);
}

TEST_CASE("a correction is a new version and the wrong one stays", "[vitals][db]")
{
    TestServer server;
    server.setNow(dhaka(u"2026-11-22T09:00"_s));
    const Visit visit = checkIn(server, server.addDoctor()).visit_;
    const auto wrong = server.call(measured(visit.id));
    REQUIRE(wrong);
    VitalSigns right = feverish();
    right.temperatureTenthC = 374;
    server.setNow(dhaka(u"2026-11-24T10:00"_s)); // A slip may be found later.

    const auto corrected = server.call(correction(*wrong, right));

    REQUIRE(corrected);
    CHECK(corrected->version == 2);
    CHECK(corrected->correctsId == wrong->id);
    CHECK(corrected->correctionReason == u"wrong cuff"_s);
    CHECK(corrected->measuredAt == wrong->measuredAt);
    CHECK(corrected->recordedAt == dhaka(u"2026-11-24T10:00"_s));
    CHECK(corrected->unusual.isEmpty());
    CHECK(trend(server, visit.patientId)->size() == 1);
    const auto all = trend(server, visit.patientId, true);
    REQUIRE(all->size() == 2);
    CHECK(all->at(0).id == corrected->id);
    CHECK(all->at(1).signs == feverish());
    CHECK_FALSE(all->at(1).current);

    const auto late = server.call(correction(*wrong, right)).error();
    CHECK(late.code == ErrorCode::Conflict);
    CHECK(late.data[u"current"][u"id"].toString() == corrected->id.toText());
    RecordVitals unexplained = correction(*corrected, right);
    unexplained.reason = u"  "_s;
    CHECK(server.call(unexplained).error() == Error::invalid(u"reason"_s, u"missing"_s));
    RecordVitals elsewhere = correction(*corrected, right);
    elsewhere.visitId = checkIn(server, server.addDoctor()).visit_.id;
    CHECK(server.call(elsewhere).error() == Error::notFound(u"vitals"_s));
}

TEST_CASE("of fifty corrections of one version at once exactly one counts", "[vitals][race][db]")
{
    TestServer server;
    const auto wrong = server.call(measured(checkIn(server, server.addDoctor()).visit_.id));
    REQUIRE(wrong);
    const auto nurse = server.as(u"staff"_s);
    std::atomic<int> made = 0;
    std::atomic<int> conflicts = 0;

    server.race(50, [&](int, server::WorkerConnection &connection) {
        const auto answer = server.callOn(connection, nurse, correction(*wrong, feverish()));
        if (answer)
            ++made;
        else if (answer.error().code == ErrorCode::Conflict)
            ++conflicts;
    });

    CHECK(made == 1);
    CHECK(conflicts == 49);
    CHECK(server.count(u"vitals"_s) == 2);
}

TEST_CASE("the trend runs from the newest measuring back, page by page", "[vitals][db]")
{
    TestServer server;
    const DoctorId doctor = server.addDoctor();
    server.setNow(dhaka(u"2026-11-22T09:00"_s));
    const Visit visit = checkIn(server, doctor).visit_;
    for (int minute = 1; minute <= 5; ++minute) {
        server.setNow(dhaka(u"2026-11-22T09:0%1"_s.arg(minute)));
        VitalSigns pulse;
        pulse.pulsePerMinute = 60 + minute;
        REQUIRE(server.call(measured(visit.id, pulse)));
    }
    const auto nurse = server.as(u"staff"_s);
    ListVitals request{.patientId = visit.patientId, .before = {}, .limit = 2, .corrected = {}};
    QList<int> pulses;
    for (auto page = server.callAs(nurse, request); page && !page->isEmpty();
         page = server.callAs(nurse, request)) {
        for (const Vitals &vitals : *page)
            pulses.append(*vitals.signs.pulsePerMinute);
        request.before = page->last().measuredAt;
    }
    CHECK(pulses == QList<int>{65, 64, 63, 62, 61});
    CHECK(server.count(u"audit_logs WHERE action = 'open' AND entity = 'vitals.list'"_s) == 1);
    CHECK(trend(server, PatientId::make()).error() == Error::notFound(u"patient"_s));
    CHECK(server.callAs(server.as(u"cashier"_s), request).error() == Error::forbidden(u"clinical.view"_s));
}

TEST_CASE("vitals are never rewritten", "[vitals][db]")
{
    TestServer server;
    REQUIRE(server.call(measured(checkIn(server, server.addDoctor()).visit_.id)));
    CHECK_THROWS(server.exec(u"UPDATE vitals SET pain = 1"_s));
    CHECK_THROWS(server.exec(u"DELETE FROM vitals"_s));
}

TEST_CASE("what a queue is told of a visit is true when it is measured and paid at once",
          "[vitals][race][db]")
{
    TestServer server;
    const auto admin = server.admin();
    const DoctorId doctor = server.addDoctor();
    REQUIRE(server.call(OpenShift{Money(0)}));
    QList<CheckIn::Response> patients;
    for (int i = 0; i < 25; ++i)
        patients.append(checkIn(server, doctor));

    server.race(50, [&](int i, server::WorkerConnection &connection) {
        const auto &[visit, bill] = patients[i / 2];
        const TakePayment payment{.billId = bill.id,
                                  .amount = bill.dueAmount,
                                  .method = PaymentMethod::Card,
                                  .tendered = {},
                                  .reference = u"1"_s};
        const bool done = i % 2 ? bool(server.callOn(connection, admin, payment))
                                : bool(server.callOn(connection, admin, measured(visit.id)));
        if (!done)
            throw std::runtime_error("refused");
    });

    const QString untrue = server
                               .value(uR"sql(
        SELECT string_agg(entry::text, ' ')
          FROM (SELECT DISTINCT ON (entry ->> 'visitId') entry
                  FROM topic_changes c
                 CROSS JOIN LATERAL jsonb_array_elements(('{' || c.change || '}')::jsonb -> 'upserts') entry
                 WHERE c.topic = '%1'
                 ORDER BY entry ->> 'visitId', c.revision DESC) last
         WHERE entry ->> 'vitalsTaken' <> 'true' OR entry ->> 'billStatus' <> 'PAID'
    )sql"_s.arg(queueTopic(doctor)))
                               .toString();
    CHECK(untrue.toStdString() == "");
}
