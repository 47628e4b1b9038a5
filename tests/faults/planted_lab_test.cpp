// SPDX-License-Identifier: GPL-3.0-or-later
// Proves the checker's rules of the laboratory: each planted bug must be found, by the rule that is there for
// it.
#include "shared/lab/lab_protocol.h"
#include "shared/orders/orders_protocol.h"
#include "shared/results/results_protocol.h"
#include "tests/faults/planted_world.h"
#include "tests/support/small_form.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {

/// A world whose laboratory released two tests of a visit one after the other, so that it has two reports,
/// and has reviewed a third one.
class PlantedLab : public PlantedWorld {
public:
    PlantedLab()
        : reviewer(server.another(u"lab-manager"_s, u"chief"_s))
    {
        SaveLab lab;
        lab.code = u"PLANT"_s;
        lab.name.en = lab.code;
        const LabId id = tell(lab).id;
        CreateTestOrders order;
        order.visitId = visits.first();
        for (const QString &code : {u"P1"_s, u"P2"_s, u"P3"_s})
            order.testTypeIds.append(makeTest(id, code));
        order.priority = Priority::Stat;
        const auto orders = tell(order);
        for (const TestOrder &ordered : orders) {
            tell(CollectTestOrder{ordered.id, {}, {}});
            results.append(tell(SaveTestResult{ordered.id, {{u"hb"_s, 15}}, true, {}, {}}).id);
            tellAs(reviewer, ReviewTestResult{results.last(), {}, {}});
        }
        release(0);
        release(1);
    }

    void release(qsizetype n) { tellAs(reviewer, ReleaseTestResults{results.at(n), {}, {}}); }
    /// SQL for the n-th result.
    [[nodiscard]] QString result(qsizetype n) const
    {
        return u"'%1'"_s.arg(results.at(n).value.toUuidText());
    }

    TestServer::CallerPtr reviewer;
    QList<TestResultId> results;

private:
    TestTypeId makeTest(LabId lab, const QString &code)
    {
        SaveTestType test;
        test.code = code;
        test.name.en = code;
        test.labId = lab;
        test.price = Money(100);
        test.labelColour = u"#7d3c98"_s;
        test.turnaroundMinutes = 60;
        test.urgentTurnaroundMinutes = 30;
        const TestTypeId id = tell(test).id;
        tell(SaveTestTemplate{id, smallForm(), 1});
        return id;
    }
};

struct Plant {
    const char *name;
    const char *rule; ///< Words of what the checker says.
    void (*bug)(PlantedLab &world);
};

constexpr Plant kPlants[] = {
    {"a release that its author reviewed", "reviewed by somebody who did not enter it",
     [](PlantedLab &w) {
         w.plant(u"UPDATE test_results SET reviewed_by = entered_by WHERE id = "_s + w.result(0));
     }},
    {"a review that came after the release", "completed, then reviewed, then released",
     [](PlantedLab &w) {
         w.plant(u"UPDATE test_results SET reviewed_at = released_at + interval '1 minute' WHERE id = "_s +
                 w.result(0));
     }},
    {"a completed result that is lost", "it is not there",
     [](PlantedLab &w) { w.plant(u"DELETE FROM test_results WHERE id = "_s + w.result(2)); }},
    {"a review that is lost", "it is older than it was told",
     [](PlantedLab &w) {
         w.plant(u"UPDATE test_results SET status = 'COMPLETED', reviewed_by = NULL, reviewed_at = NULL,"
                 " row_version = row_version - 1 WHERE id = "_s +
                 w.result(2));
     }},
    {"a release that is taken back", "it was taken back to REVIEWED",
     [](PlantedLab &w) {
         w.plant(u"UPDATE test_results SET status = 'REVIEWED', row_version = row_version + 1 WHERE id = "_s +
                 w.result(0));
     }},
    {"a release that nobody was told of", "was released and nobody was told",
     [](PlantedLab &w) {
         REQUIRE(w.slipAs(w.reviewer, ReleaseTestResults{w.results.at(2), {}, {}}, OperationId::make()));
     }},
    {"a release in a sample that was no good", "no result was released in a sample that was no good by then",
     [](PlantedLab &w) {
         w.plant(u"INSERT INTO sample_events (id, sample_id, step, by_user, at, notes, noted_at)"
                 " SELECT make_ulid(), sample_id, 'REJECTED', reviewed_by, reviewed_at, 'x', reviewed_at - "
                 "interval"
                 " '1 minute' FROM test_results WHERE id = "_s +
                 w.result(0));
     }},
    {"a report that lost a result", "is not in the report that was told with it",
     [](PlantedLab &w) { w.plant(u"DELETE FROM lab_report_results WHERE result_id = "_s + w.result(1)); }},
    {"a second report without what the first one says", "what a report says stays in the next one",
     [](PlantedLab &w) {
         w.plant(u"DELETE FROM lab_report_results m USING lab_reports l WHERE l.id = m.report_id AND "
                 u"l.version = 2"
                 " AND m.result_id = "_s +
                 w.result(0));
     }},
    {"a snapshot that tells less than was released", "a report's snapshot tells each of its results once",
     [](PlantedLab &w) {
         w.plant(
             u"UPDATE lab_reports SET snapshot = (snapshot::jsonb #- '{tests,0}')::json WHERE version = 2"_s);
     }},
    {"a report of two versions of one test", "a report has each test once",
     [](PlantedLab &w) {
         w.plant(
             u"UPDATE test_results SET status = 'AMENDED' WHERE id = %1;"
             " INSERT INTO test_results SELECT (r).* FROM (SELECT jsonb_populate_record(t, "
             "jsonb_build_object("
             "'id', gen_random_uuid(), 'version', 2, 'amend_reason', 'x', 'status', 'RELEASED')) AS r"
             " FROM test_results t WHERE id = %1) n;"
             " INSERT INTO lab_report_results (report_id, result_id) SELECT l.id, r.id FROM lab_reports l,"
             " test_results r WHERE l.version = 2 AND r.version = 2"_s.arg(w.result(0)));
     }},
    {"a report whose version is missing", "reports of a visit follow one another under one number",
     [](PlantedLab &w) { w.plant(u"UPDATE lab_reports SET version = 3 WHERE version = 2"_s); }},
    {"a change of a result that nobody wrote down", "test_results was written down",
     [](PlantedLab &w) {
         w.plant(u"UPDATE test_results SET review_notes = 'x' WHERE id = "_s + w.result(2));
     }},
};

} // namespace

TEST_CASE("a laboratory without a bug is found sound", "[faults]")
{
    PlantedLab world;
    CHECK(toText(world.check()).toStdString() == "");
}

TEST_CASE("the checker names each bug that is planted into the laboratory", "[faults]")
{
    for (const Plant &plant : kPlants) {
        INFO(plant.name);
        PlantedLab world;
        plant.bug(world);
        const Findings findings = world.check();
        INFO(toText(findings).toStdString());
        CHECK(std::ranges::any_of(findings, [&plant](const Finding &finding) {
            return finding.what.contains(QLatin1StringView(plant.rule));
        }));
    }
}
