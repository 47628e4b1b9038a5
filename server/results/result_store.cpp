// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/results/result_store.h"

#include "server/orders/visit_tests.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hms::server::results {

namespace {

constexpr Statement kVisits{"testResults.visits", R"sql(
    SELECT DISTINCT o.visit_id
      FROM test_results r
      JOIN test_orders o ON o.id = r.test_order_id
     WHERE r.id = ANY ((:ids)::uuid[])
     ORDER BY o.visit_id
)sql"};

constexpr Statement kStates{"testResults.states", R"sql(
    SELECT r.id, r.test_order_id, o.visit_id, r.sample_id, r.template_version, r.status, r.lane, r.is_critical,
           r.hold_reason IS NOT NULL AS is_held, (:by)::uuid = ANY (r.entrants) AS is_mine, r.completed_by, r.row_version
      FROM unnest((:ids)::uuid[]) WITH ORDINALITY AS asked (id, place)
      JOIN test_results r ON r.id = asked.id
      JOIN test_orders o ON o.id = r.test_order_id
     ORDER BY asked.place
)sql"};

constexpr Statement kCurrent{"testResults.current", R"sql(
    SELECT r.id, r.test_order_id, o.visit_id, r.sample_id, r.template_version, r.status, r.lane, r.is_critical,
           r.hold_reason IS NOT NULL AS is_held, (:by)::uuid = ANY (r.entrants) AS is_mine, r.completed_by, r.row_version
      FROM test_orders o
      JOIN test_results r ON r.test_order_id = o.id AND r.status <> 'AMENDED'
     WHERE o.id = ANY ((:orders)::uuid[])
     ORDER BY o.id
)sql"};

constexpr Statement kCurrentOfVisit{"testResults.currentOfVisit", R"sql(
    SELECT r.id, r.test_order_id, o.visit_id, r.sample_id, r.template_version, r.status, r.lane, r.is_critical,
           r.hold_reason IS NOT NULL AS is_held, (:by)::uuid = ANY (r.entrants) AS is_mine, r.completed_by, r.row_version
      FROM test_orders o
      JOIN test_results r ON r.test_order_id = o.id AND r.status <> 'AMENDED'
     WHERE o.visit_id = (:visit)::uuid
     ORDER BY o.id
)sql"};

constexpr Statement kMustDiffer{"testResults.mustDiffer", R"sql(
    SELECT value = 'true' AS so FROM settings WHERE key = 'lab.separateReviewer'
)sql"};

ResultState toState(const Row &row)
{
    return {.id = row.get<TestResultId>("id"),
            .order = row.get<TestOrderId>("test_order_id"),
            .visit = row.get<VisitId>("visit_id"),
            .sample = row.get<SampleId>("sample_id"),
            .templateVersion = row.get<int>("template_version"),
            .status = row.get<TestResultStatus>("status"),
            .lane = row.get<ResultLane>("lane"),
            .isCritical = row.get<bool>("is_critical"),
            .isHeld = row.get<bool>("is_held"),
            .isMine = row.get<bool>("is_mine"),
            .completedBy = row.get<std::optional<UserId>>("completed_by"),
            .rowVersion = row.get<int>("row_version")};
}

} // namespace

QList<ResultState> lockResults(Context &ctx, const QList<TestResultId> &ids)
{
    const auto visits = ctx.tx.all<VisitId>(kVisits, {{"ids", ids}},
                                            [](const Row &row) { return row.get<VisitId>("visit_id"); });
    for (const VisitId visit : visits)
        orders::lockVisitTests(ctx.tx, visit);
    return ctx.tx.all<ResultState>(kStates, {{"ids", ids}, {"by", ctx.caller.user}}, toState);
}

Result<ResultState> lockResult(Context &ctx, TestResultId id)
{
    const auto found = lockResults(ctx, {id});
    if (found.isEmpty())
        return Error::notFound(u"result"_s);
    return found.first();
}

QList<ResultState> currentResults(Context &ctx, const QList<TestOrderId> &orders)
{
    return ctx.tx.all<ResultState>(kCurrent, {{"orders", orders}, {"by", ctx.caller.user}}, toState);
}

QList<ResultState> currentResultsOf(Context &ctx, VisitId visit)
{
    return ctx.tx.all<ResultState>(kCurrentOfVisit, {{"visit", visit}, {"by", ctx.caller.user}}, toState);
}

bool mustDiffer(Transaction &tx)
{
    return *tx.one<bool>(kMustDiffer, {}, [](const Row &row) { return row.get<bool>("so"); });
}

namespace {

constexpr Statement kInsert{"testResults.insert", R"sql(
    INSERT INTO test_results (id, test_order_id, version, status, test_type_id, template_version, sample_id, data, fields,
                              lane, is_critical, is_abnormal, entered_by, entrants, completed_by, completed_at, instrument,
                              created_at)
    SELECT (:id)::uuid, (:order)::uuid, 1, CASE WHEN (:complete)::boolean THEN 'COMPLETED' ELSE 'DRAFT' END,
           (:test)::uuid, (:template)::integer, (:sample)::uuid, (:data)::jsonb, (:fields)::jsonb, (:lane)::text,
           (:critical)::boolean, (:abnormal)::boolean, (:by)::uuid,
           array_remove(ARRAY[(:by)::uuid], NULL), CASE WHEN (:complete)::boolean THEN (:by)::uuid END,
           CASE WHEN (:complete)::boolean THEN (:now)::timestamptz END, (:instrument)::text, (:now)::timestamptz
)sql"};

constexpr Statement kUpdate{"testResults.update", R"sql(
    UPDATE test_results r
       SET status = CASE WHEN (:complete)::boolean THEN 'COMPLETED' ELSE 'DRAFT' END,
           test_type_id = (:test)::uuid, template_version = (:template)::integer, sample_id = (:sample)::uuid,
           data = (:data)::jsonb, fields = (:fields)::jsonb, lane = (:lane)::text, is_critical = (:critical)::boolean,
           is_abnormal = (:abnormal)::boolean,
           entered_by = coalesce((:by)::uuid, CASE WHEN r.sample_id = (:sample)::uuid THEN r.entered_by END),
           entrants = CASE WHEN r.sample_id <> (:sample)::uuid THEN array_remove(ARRAY[(:by)::uuid], NULL)
                           WHEN (:by)::uuid IS NULL OR (:by)::uuid = ANY (r.entrants) THEN r.entrants
                           ELSE r.entrants || (:by)::uuid END,
           instrument = coalesce((:instrument)::text, CASE WHEN r.sample_id = (:sample)::uuid THEN r.instrument END),
           review_notes = CASE WHEN r.sample_id = (:sample)::uuid THEN r.review_notes END,
           completed_by = CASE WHEN (:complete)::boolean THEN (:by)::uuid END,
           completed_at = CASE WHEN (:complete)::boolean THEN (:now)::timestamptz END, row_version = r.row_version + 1
     WHERE r.id = (:id)::uuid AND r.test_order_id = (:order)::uuid
)sql"};

constexpr Statement kReturn{"testResults.returnToDraft", R"sql(
    UPDATE test_results
       SET status = 'DRAFT', completed_by = NULL, completed_at = NULL, reviewed_by = NULL, reviewed_at = NULL,
           hold_reason = NULL, review_notes = (:notes)::text, row_version = row_version + 1
     WHERE id = (:id)::uuid
)sql"};

constexpr Statement kReview{"testResults.review", R"sql(
    UPDATE test_results
       SET status = 'REVIEWED', reviewed_by = (:by)::uuid, reviewed_at = (:now)::timestamptz, review_notes = (:notes)::text,
           row_version = row_version + 1
     WHERE id = ANY ((:ids)::uuid[])
)sql"};

constexpr Statement kHold{"testResults.hold", R"sql(
    UPDATE test_results SET hold_reason = (:reason)::text, row_version = row_version + 1 WHERE id = (:id)::uuid
)sql"};

constexpr Statement kRelease{"testResults.release", R"sql(
    UPDATE test_results
       SET status = 'RELEASED', released_by = (:by)::uuid, released_at = (:now)::timestamptz, row_version = row_version + 1
     WHERE id = ANY ((:ids)::uuid[])
)sql"};

constexpr Statement kDeliver{"testResults.deliver", R"sql(
    UPDATE test_results r
       SET status = 'DELIVERED', delivered_at = (:now)::timestamptz, row_version = r.row_version + 1
      FROM lab_report_results m
     WHERE m.report_id = (:report)::uuid AND r.id = m.result_id AND r.status = 'RELEASED'
    RETURNING r.test_order_id
)sql"};

constexpr Statement kSupersede{"testResults.supersede", R"sql(
    UPDATE test_results SET status = 'AMENDED', row_version = row_version + 1 WHERE id = (:id)::uuid
)sql"};

constexpr Statement kAmend{"testResults.amend", R"sql(
    INSERT INTO test_results (id, test_order_id, version, status, test_type_id, template_version, sample_id, data, fields,
                              lane, is_critical, is_abnormal, entered_by, entrants, completed_by, completed_at, reviewed_by,
                              reviewed_at, released_by, released_at, amend_reason, changes, created_at)
    SELECT (:id)::uuid, r.test_order_id, r.version + 1, 'RELEASED', r.test_type_id, r.template_version, r.sample_id,
           (:data)::jsonb, (:fields)::jsonb, (:lane)::text, (:critical)::boolean, (:abnormal)::boolean, (:by)::uuid,
           ARRAY[(:by)::uuid], (:by)::uuid, (:now)::timestamptz, (:by)::uuid, (:now)::timestamptz, (:by)::uuid,
           (:now)::timestamptz, (:reason)::text, (:changes)::jsonb, (:now)::timestamptz
      FROM test_results r
     WHERE r.id = (:old)::uuid
)sql"};

constexpr Statement kStepOrders{"testResults.stepOrders", R"sql(
    UPDATE test_orders
       SET status = (:to)::text, row_version = row_version + 1,
           completed_at = CASE (:to)::text WHEN 'COMPLETED' THEN (:now)::timestamptz WHEN 'COLLECTED' THEN NULL
                                           ELSE completed_at END,
           released_at = CASE (:to)::text WHEN 'RELEASED' THEN (:now)::timestamptz ELSE released_at END
     WHERE id = ANY ((:orders)::uuid[])
)sql"};

constexpr Statement kRead{"testResults.read", R"sql(
    SELECT wire FROM test_result_wire WHERE id = (:id)::uuid AND whole
)sql"};

constexpr Statement kStatements[]{
    kVisits, kStates, kCurrent, kCurrentOfVisit, kMustDiffer, kInsert,    kUpdate,     kReturn,
    kReview, kHold,   kRelease, kDeliver,        kAmend,      kSupersede, kStepOrders, kRead};

QJsonArray fieldsOf(const Judgement &judgement)
{
    return toJson(judgement.evaluation.values).toArray();
}

void writeEntry(const Context &ctx, const Statement &statement, const Entry &entry,
                const Judgement &judgement)
{
    ctx.tx.execute(statement, {{"id", entry.id},
                               {"order", entry.order},
                               {"sample", entry.sample},
                               {"test", entry.test},
                               {"template", entry.templateVersion},
                               {"complete", entry.isComplete},
                               {"data", judgement.data},
                               {"fields", fieldsOf(judgement)},
                               {"lane", judgement.lane},
                               {"critical", judgement.evaluation.hasCritical()},
                               {"abnormal", judgement.evaluation.hasAbnormal()},
                               {"instrument", entry.instrument},
                               {"by", ctx.caller.loggedIn() ? std::optional(ctx.caller.user) : std::nullopt},
                               {"now", ctx.now}});
}

} // namespace

void insertEntry(const Context &ctx, const Entry &entry, const Judgement &judgement)
{
    writeEntry(ctx, kInsert, entry, judgement);
}

void updateEntry(const Context &ctx, const Entry &entry, const Judgement &judgement)
{
    writeEntry(ctx, kUpdate, entry, judgement);
}

void returnToDraft(Transaction &tx, TestResultId id, const std::optional<QString> &notes)
{
    tx.execute(kReturn, {{"id", id}, {"notes", notes}});
}

void reviewResults(const Context &ctx, const QList<TestResultId> &ids, const std::optional<QString> &notes)
{
    ctx.tx.execute(kReview, {{"ids", ids}, {"notes", notes}, {"by", ctx.caller.user}, {"now", ctx.now}});
}

void holdResult(Transaction &tx, TestResultId id, const std::optional<QString> &reason)
{
    tx.execute(kHold, {{"id", id}, {"reason", reason}});
}

void releaseResults(const Context &ctx, const QList<TestResultId> &ids)
{
    ctx.tx.execute(kRelease, {{"ids", ids}, {"by", ctx.caller.user}, {"now", ctx.now}});
}

QList<TestOrderId> deliverResults(const Context &ctx, LabReportId report)
{
    return ctx.tx.all<TestOrderId>(kDeliver, {{"report", report}, {"now", ctx.now}},
                                   [](const Row &row) { return row.get<TestOrderId>("test_order_id"); });
}

TestResultId insertAmendment(const Context &ctx, const ResultState &old, const Judgement &judgement,
                             const QList<ResultChange> &changes, const QString &reason)
{
    const TestResultId id = TestResultId::make();
    ctx.tx.execute(kSupersede, {{"id", old.id}});
    ctx.tx.execute(kAmend, {{"id", id},
                            {"old", old.id},
                            {"data", judgement.data},
                            {"fields", fieldsOf(judgement)},
                            {"lane", judgement.lane},
                            {"critical", judgement.evaluation.hasCritical()},
                            {"abnormal", judgement.evaluation.hasAbnormal()},
                            {"reason", reason},
                            {"changes", toJson(changes).toArray()},
                            {"by", ctx.caller.user},
                            {"now", ctx.now}});
    return id;
}

void stepOrders(const Context &ctx, const QList<TestOrderId> &orders, TestOrderStatus to)
{
    ctx.tx.execute(kStepOrders, {{"orders", orders}, {"to", to}, {"now", ctx.now}});
}

std::optional<RawJson> readResult(Transaction &tx, TestResultId id)
{
    return tx.json(kRead, {{"id", id}});
}

std::span<const Statement> resultStatements()
{
    return kStatements;
}

} // namespace hms::server::results
