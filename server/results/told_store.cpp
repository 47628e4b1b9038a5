// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/results/told_store.h"

using namespace Qt::StringLiterals;

namespace hms::server::results {

namespace {

constexpr Statement kAboutResult{"results.aboutResult", R"sql(
    SELECT json_build_object(
               'testOrderId', ulid(o.id), 'resultId', ulid(r.id), 'visitId', ulid(o.visit_id), 'version', r.version,
               'patientName', p.name, 'patientNumber', p.patient_number,
               'testName', json_build_object('en', t.name_en, 'bn', t.name_bn, 'ar', t.name_ar))
      FROM test_results r
      JOIN test_orders o ON o.id = r.test_order_id
      JOIN patients p ON p.id = o.patient_id
      JOIN test_types t ON t.id = o.test_type_id
     WHERE r.id = (:id)::uuid
)sql"};

constexpr Statement kAboutReport{"results.aboutReport", R"sql(
    SELECT json_build_object(
               'reportId', ulid(l.id), 'reportNumber', l.report_number, 'version', l.version, 'visitId', ulid(l.visit_id),
               'patientName', p.name, 'patientNumber', p.patient_number,
               'testNames', (SELECT json_agg(json_build_object('en', t.name_en, 'bn', t.name_bn, 'ar', t.name_ar)
                                             ORDER BY o.id)
                               FROM test_results r
                               JOIN test_orders o ON o.id = r.test_order_id
                               JOIN test_types t ON t.id = o.test_type_id
                              WHERE r.id = ANY ((:results)::uuid[])),
               'isCritical', EXISTS (SELECT FROM test_results r WHERE r.id = ANY ((:results)::uuid[]) AND r.is_critical))
      FROM lab_reports l
      JOIN patients p ON p.id = l.patient_id
     WHERE l.id = (:report)::uuid
)sql"};

constexpr Statement kDoctor{"results.doctorOf", R"sql(
    SELECT d.user_id FROM visits v JOIN doctors d ON d.id = v.doctor_id WHERE v.id = (:visit)::uuid
)sql"};

constexpr Statement kReaders{"results.readersBefore", R"sql(
    SELECT DISTINCT told.user_id
      FROM (SELECT l.user_id
              FROM test_results r
              JOIN test_result_lookers l ON l.result_id = r.id
             WHERE r.test_order_id = (:order)::uuid AND r.status = 'AMENDED'
            UNION ALL
            SELECT d.user_id
              FROM test_results r
              JOIN lab_report_results m ON m.result_id = r.id
              JOIN lab_report_readers d ON d.report_id = m.report_id
             WHERE r.test_order_id = (:order)::uuid AND r.status = 'AMENDED'
            UNION ALL
            SELECT paper.printed_by
              FROM test_results r
              JOIN lab_report_results m ON m.result_id = r.id
              JOIN prints paper ON paper.document_type = 'LAB_REPORT' AND paper.document_id = m.report_id
             WHERE r.test_order_id = (:order)::uuid AND r.status = 'AMENDED'
            UNION ALL
            SELECT d.user_id
              FROM test_orders o
              JOIN doctors d ON d.id = o.doctor_id
             WHERE o.id = (:order)::uuid AND d.user_id IS NOT NULL) told
      JOIN users u ON u.id = told.user_id AND u.is_active
     WHERE told.user_id <> (:amender)::uuid
)sql"};

constexpr Statement kStatements[]{kAboutResult, kAboutReport, kDoctor, kReaders};

QJsonObject toObject(const std::optional<RawJson> &json)
{
    return QJsonDocument::fromJson(json.value_or(RawJson()).bytes).object();
}

} // namespace

QJsonObject aboutResult(Transaction &tx, TestResultId id)
{
    return toObject(tx.json(kAboutResult, {{"id", id}}));
}

QJsonObject aboutReport(Transaction &tx, LabReportId report, const QList<TestResultId> &results)
{
    return toObject(tx.json(kAboutReport, {{"report", report}, {"results", results}}));
}

std::optional<UserId> doctorOf(Transaction &tx, VisitId visit)
{
    return tx
        .one<std::optional<UserId>>(kDoctor, {{"visit", visit}},
                                    [](const Row &row) { return row.get<std::optional<UserId>>("user_id"); })
        .value_or(std::nullopt);
}

QList<UserId> readersBefore(Transaction &tx, TestOrderId order, UserId amender)
{
    return tx.all<UserId>(kReaders, {{"order", order}, {"amender", amender}},
                          [](const Row &row) { return row.get<UserId>("user_id"); });
}

std::span<const Statement> toldStatements()
{
    return kStatements;
}

} // namespace hms::server::results
