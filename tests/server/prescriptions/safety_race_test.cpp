// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/prescriptions/safety_bench.h"

#include <QDeadlineTimer>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {

constexpr server::Statement kRecord{"test.record", R"sql(
    INSERT INTO conditions (id, patient_id, kind, name, recorded_by, recorded_at)
    VALUES (make_ulid(), (:patient)::uuid, 'SUBSTANCE_ALLERGY', 'Paracetamol', (:by)::uuid, '2026-11-22T03:00:00Z')
)sql"};
constexpr server::Statement kSomebodyWaits{"test.waits", R"sql(
    SELECT count(*) FROM pg_locks
     WHERE locktype = 'advisory' AND NOT granted
       AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
)sql"};

} // namespace

TEST_CASE("of many prescriptions at once for one patient only one has no duplicate to explain",
          "[prescriptions][safety][race][db]")
{
    SafetyBench bench;
    // As many visits of the same patient, so that no row of a visit keeps them apart.
    QList<VisitId> visits;
    for (int i = 0; i < 20; ++i) {
        visits.append(bench.treated().id);
        REQUIRE(step(bench.server, visits.last(), VisitStatus::Completed));
        bench.server.exec(u"UPDATE visits SET patient_id = '%1' WHERE id = '%2'"_s.arg(
            bench.visit.patientId.value.toUuidText(), visits.last().value.toUuidText()));
    }
    std::atomic<int> written = 0;
    std::atomic<int> warned = 0;

    bench.server.race(20, [&](int i, server::WorkerConnection &connection) {
        const CreatePrescription request{visits.at(i), {}, {}, {bench.line(bench.napa, 4)}};
        const auto answer = bench.server.callOn(connection, bench.doctor.login, request);
        written += answer ? 1 : 0;
        warned += !answer && answer.error().reason() == u"safetyWarnings" ? 1 : 0;
    });

    CHECK(written == 1);
    CHECK(warned == 19);
}

TEST_CASE("a prescription waits for an allergy that is being recorded, and sees it",
          "[prescriptions][safety][race][db]")
{
    SafetyBench bench;
    const CreatePrescription request{bench.visit.id, {}, {}, {bench.line(bench.napa, 4)}};
    std::atomic<bool> recorded = false;
    std::optional<Error> refused;

    bench.server.race(2, [&](int i, server::WorkerConnection &connection) {
        if (i == 1) {
            recorded.wait(false);
            const auto answer = bench.server.callOn(connection, bench.doctor.login, request);
            if (!answer)
                refused = answer.error();
            return;
        }
        server::Transaction tx(connection, server::Transaction::Kind::Write);
        tx.execute(kRecord, {{"patient", bench.visit.patientId}, {"by", bench.doctor.login->user}});
        recorded = true;
        recorded.notify_one();
        QDeadlineTimer patience(20'000);
        while (tx.scalar(kSomebodyWaits).toInt() == 0 && !patience.hasExpired())
            std::this_thread::yield();
        CHECK_FALSE(patience.hasExpired());
        tx.commit();
    });

    REQUIRE(refused);
    CHECK(refused->reason() == u"safetyWarnings");
    CHECK(bench.server.count(u"prescriptions"_s) == 0);
}
