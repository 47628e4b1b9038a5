// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/results/entry_store.h"

using namespace Qt::StringLiterals;

namespace hms::server::results {

namespace {

constexpr int kReviewPage = 100;

constexpr Statement kFacts{"testResults.entryFacts", R"sql(
    SELECT o.test_type_id, f.version, f.document, p.sex, business_date(taken.at) - p.birth_date AS age_days,
           is_known_pregnant(p.id, taken.at) AS is_pregnant, r.fields AS current,
           (SELECT b.fields
              FROM test_orders a
              JOIN test_results b ON b.test_order_id = a.id AND b.status IN ('RELEASED', 'DELIVERED')
              JOIN samples t ON t.id = b.sample_id
             WHERE a.patient_id = o.patient_id AND a.test_type_id = o.test_type_id AND a.id <> o.id
               AND t.collected_at < taken.at
             ORDER BY t.collected_at DESC, a.id DESC
             LIMIT 1) AS previous
      FROM test_orders o
      JOIN patients p ON p.id = surviving_patient(o.patient_id)
      JOIN test_types t ON t.id = o.test_type_id
      JOIN test_templates f ON f.test_type_id = t.id AND f.version = coalesce((:template)::integer, t.template_version)
      LEFT JOIN samples s ON s.id = o.sample_id
      LEFT JOIN test_results r ON r.test_order_id = o.id AND r.status <> 'AMENDED'
     CROSS JOIN LATERAL (SELECT coalesce(s.collected_at, (:now)::timestamptz) AS at) taken
     WHERE o.id = (:order)::uuid
)sql"};

// An entry that was begun for another sample is not shown: it must not be carried over.
constexpr Statement kOpen{"testResults.open", R"sql(
    SELECT json_build_object(
               'order', (SELECT w.wire FROM test_order_wire w WHERE w.id = o.id),
               'document', coalesce(f.document, '{}'), 'templateVersion', coalesce(f.version, 0),
               'result', (SELECT v.wire FROM test_result_wire v WHERE v.id = r.id AND v.whole),
               'versions', (SELECT coalesce(json_agg(v.wire ORDER BY v.version DESC), '[]')
                              FROM test_result_wire v
                             WHERE v.test_order_id = o.id AND NOT v.whole
                               AND v.status IN ('RELEASED', 'DELIVERED', 'AMENDED')),
               'previous', (SELECT coalesce(json_agg(json_build_object(
                                       'id', ulid(before.id), 'at', instant(before.at), 'data', before.data,
                                       'fields', before.fields) ORDER BY before.at DESC, before.id DESC), '[]')
                              FROM (SELECT b.id, t.collected_at AS at, b.data, b.fields
                                      FROM test_orders a
                                      JOIN test_results b ON b.test_order_id = a.id AND b.status IN ('RELEASED', 'DELIVERED')
                                      JOIN samples t ON t.id = b.sample_id
                                     WHERE a.patient_id = o.patient_id AND a.test_type_id = o.test_type_id AND a.id <> o.id
                                       AND t.collected_at < taken.at
                                     ORDER BY t.collected_at DESC, b.id DESC
                                     LIMIT 10) before),
               'subject', json_build_object('sex', p.sex, 'ageDays', business_date(taken.at) - p.birth_date,
                                            'pregnant', is_known_pregnant(p.id, taken.at))) AS wire,
           r.id AS result_id, coalesce(r.status IN ('RELEASED', 'DELIVERED', 'AMENDED'), false) AS is_released
      FROM test_orders o
      JOIN patients p ON p.id = surviving_patient(o.patient_id)
      JOIN test_types t ON t.id = o.test_type_id
      LEFT JOIN samples s ON s.id = o.sample_id
      LEFT JOIN test_results r
        ON r.test_order_id = o.id
       AND CASE WHEN (:version)::integer IS NULL THEN r.status <> 'AMENDED' ELSE r.version = (:version)::integer END
       AND (r.status IN ('RELEASED', 'DELIVERED', 'AMENDED') OR (:of_lab)::boolean AND r.sample_id = o.sample_id)
      LEFT JOIN test_templates f
        ON f.test_type_id = o.test_type_id AND f.version = coalesce(r.template_version, t.template_version)
     CROSS JOIN LATERAL (SELECT coalesce(s.collected_at, (:now)::timestamptz) AS at) taken
     WHERE o.id = (:order)::uuid
)sql"};

constexpr Statement kLooker{"testResults.noteLooker", R"sql(
    INSERT INTO test_result_lookers (result_id, user_id, at)
    SELECT (:result)::uuid, (:user)::uuid, (:now)::timestamptz
     WHERE NOT EXISTS (SELECT FROM test_result_lookers l
                        WHERE l.result_id = (:result)::uuid AND l.user_id = (:user)::uuid)
    ON CONFLICT (result_id, user_id) DO NOTHING
)sql"};

constexpr Statement kReviews{"testResults.reviews", R"sql(
    SELECT coalesce(json_agg(json_build_object(
                                 'order', (SELECT w.wire FROM test_order_wire w WHERE w.id = page.id),
                                 'result', (SELECT v.wire FROM test_result_wire v WHERE v.id = page.result_id AND v.whole))
                             ORDER BY page.priority_rank, page.since, page.id), '[]')
      FROM (SELECT o.id, o.priority_rank, o.since, r.id AS result_id
              FROM worklist_place o
              JOIN test_results r ON r.test_order_id = o.id AND r.status <> 'AMENDED'
             WHERE o.lab_id = (:lab)::uuid AND o.status IN ('COMPLETED', 'REVIEWED')
               AND ((:lane)::text IS NULL OR CASE WHEN r.hold_reason IS NULL THEN r.lane ELSE 'HELD' END = (:lane)::text)
             ORDER BY o.priority_rank, o.since, o.id
             LIMIT (:limit)::integer) page
)sql"};

constexpr Statement kTrend{"testResults.trend", R"sql(
    SELECT coalesce(json_agg(json_build_object(
                        'resultId', ulid(page.id), 'at', instant(page.at), 'value', page.value -> 'number',
                        'unit', page.value -> 'unit', 'low', page.value -> 'low', 'high', page.value -> 'high',
                        'flag', page.value -> 'flag') ORDER BY page.at, page.id), '[]')
      FROM (SELECT r.id, s.collected_at AS at, found.value
              FROM test_orders o
              JOIN test_results r ON r.test_order_id = o.id AND r.status IN ('RELEASED', 'DELIVERED')
              JOIN samples s ON s.id = r.sample_id
             CROSS JOIN jsonb_array_elements(r.fields) AS found (value)
             WHERE o.patient_id = surviving_patient((:patient)::uuid) AND o.test_type_id = (:test)::uuid
               AND found.value ->> 'field' = (:key)::text AND jsonb_exists(found.value, 'number')
               AND NOT jsonb_exists(found.value, 'row')
             ORDER BY s.collected_at DESC, r.id DESC
             LIMIT 50) page
)sql"};

constexpr Statement kStatements[]{kFacts, kOpen, kLooker, kReviews, kTrend};

QList<EvaluatedValue> valuesOf(const std::optional<QString> &json)
{
    // What this server wrote; what is no longer understood is not compared with.
    const auto values = decodeAnswer<QList<EvaluatedValue>>(
        QJsonDocument::fromJson(json.value_or(QString()).toUtf8()).array());
    return values ? *values : QList<EvaluatedValue>();
}

std::optional<Evaluation> evaluationOf(const std::optional<QString> &json)
{
    return json ? std::optional(Evaluation{valuesOf(json), {}}) : std::nullopt;
}

EntryFacts toFacts(const Row &row)
{
    const auto document = QJsonDocument::fromJson(row.get<QString>("document").toUtf8()).object();
    return {.test = row.get<TestTypeId>("test_type_id"),
            .form = {row.get<int>("version"), TestTemplate::parse(document).value},
            .subject = {row.get<Sex>("sex"), row.get<int>("age_days"), row.get<bool>("is_pregnant")},
            .previous = evaluationOf(row.get<std::optional<QString>>("previous")),
            .current = valuesOf(row.get<std::optional<QString>>("current"))};
}

} // namespace

std::optional<EntryFacts> entryFacts(Transaction &tx, const QDateTime &now, TestOrderId order,
                                     std::optional<int> templateVersion)
{
    return tx.one<EntryFacts>(kFacts, {{"order", order}, {"template", templateVersion}, {"now", now}},
                              toFacts);
}

std::optional<OpenedResult> openResult(Transaction &tx, const QDateTime &now, const GetTestResult &request,
                                       bool ofLab)
{
    return tx.one<OpenedResult>(
        kOpen,
        {{"order", request.testOrderId}, {"version", request.version}, {"of_lab", ofLab}, {"now", now}},
        [](const Row &row) {
            return OpenedResult{row.get<RawJson>("wire"), row.get<std::optional<TestResultId>>("result_id"),
                                row.get<bool>("is_released")};
        });
}

void noteLooker(Transaction &tx, const QDateTime &now, UserId user, TestResultId result)
{
    tx.execute(kLooker, {{"result", result}, {"user", user}, {"now", now}});
}

RawJson listReviews(Transaction &tx, const ListReviews &request)
{
    return *tx.json(
        kReviews,
        {{"lab", request.labId}, {"lane", request.lane}, {"limit", request.limit.value_or(kReviewPage)}});
}

RawJson readTrend(Transaction &tx, const GetTestTrend &request)
{
    return *tx.json(kTrend,
                    {{"patient", request.patientId}, {"test", request.testTypeId}, {"key", request.key}});
}

std::span<const Statement> entryStatements()
{
    return kStatements;
}

} // namespace hms::server::results
