// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/results/report_store.h"

#include "server/billing/receipt_code.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace hms::server::results {

namespace {

constexpr int kListed = 200;

constexpr Statement kSnapshot{"labReports.snapshot", R"sql(
    SELECT json_build_object(
               'patientNumber', p.patient_number, 'patientName', p.name, 'sex', p.sex, 'birthDate', p.birth_date,
               'birthDateEstimated', p.birth_date_estimated, 'doctorName', d.name, 'department', e.name,
               'tests', (SELECT json_agg(json_build_object(
                                    'testOrderId', ulid(o.id), 'resultId', ulid(r.id), 'version', r.version,
                                    'testName', json_build_object('en', t.name_en, 'bn', t.name_bn, 'ar', t.name_ar),
                                    'panelName', CASE WHEN panel.id IS NOT NULL
                                                      THEN json_build_object('en', panel.name_en, 'bn', panel.name_bn,
                                                                             'ar', panel.name_ar) END,
                                    'labName', json_build_object('en', l.name_en, 'bn', l.name_bn, 'ar', l.name_ar),
                                    'document', f.document, 'data', r.data, 'fields', r.fields, 'specimen', s.specimen,
                                    'sampleNumber', s.sample_number, 'orderedAt', instant(o.ordered_at),
                                    'collectedAt', instant(s.collected_at), 'receivedAt', instant(s.received_at),
                                    'reviewedBy', u.name, 'reviewedAt', instant(r.reviewed_at),
                                    'reviewNotes', r.review_notes, 'amendReason', r.amend_reason, 'changes', r.changes)
                                    ORDER BY o.id)
                           FROM test_orders o
                           JOIN test_results r ON r.test_order_id = o.id AND r.status IN ('RELEASED', 'DELIVERED')
                           JOIN test_templates f ON f.test_type_id = r.test_type_id AND f.version = r.template_version
                           JOIN test_types t ON t.id = o.test_type_id
                           JOIN labs l ON l.id = o.lab_id
                           JOIN samples s ON s.id = r.sample_id
                           JOIN users u ON u.id = r.reviewed_by
                           LEFT JOIN test_types panel ON panel.id = o.panel_id
                          WHERE o.visit_id = v.id))
      FROM visits v
      JOIN patients p ON p.id = surviving_patient(v.patient_id)
      JOIN doctors d ON d.id = v.doctor_id
      JOIN departments e ON e.id = d.department_id
     WHERE v.id = (:visit)::uuid
)sql"};

// The number of the visit's first report stays. A new one is taken as the last thing but the report itself.
constexpr Statement kNumber{"labReports.number", R"sql(
    SELECT coalesce(before.report_number,
                    document_number('L', day.year, next_number('report', day.year))) AS report_number,
           coalesce(before.version, 0) + 1 AS version, coalesce(before.language, wish.language) AS language,
           (SELECT value #>> '{}' FROM settings WHERE key = 'receipts.key') AS key
      FROM (SELECT extract(year FROM business_date((:now)::timestamptz))::text AS year) day
     CROSS JOIN (SELECT value #>> '{}' AS language FROM settings WHERE key = 'lab.reportLanguage') wish
      LEFT JOIN (SELECT r.report_number, r.version, r.language
                   FROM lab_reports r
                  WHERE r.visit_id = (:visit)::uuid
                  ORDER BY r.version DESC
                  LIMIT 1) before ON true
)sql"};

constexpr Statement kInsert{"labReports.insert", R"sql(
    WITH result AS MATERIALIZED (
        SELECT r.id, r.version
          FROM test_orders o
          JOIN test_results r ON r.test_order_id = o.id AND r.status IN ('RELEASED', 'DELIVERED')
         WHERE o.visit_id = (:visit)::uuid
    ), report AS (
        INSERT INTO lab_reports (id, visit_id, patient_id, report_number, version, language, is_amended, snapshot,
                                 verification_code, released_by, released_at)
        SELECT (:id)::uuid, v.id, v.patient_id, (:number)::text, (:version)::integer, (:language)::text,
               EXISTS (SELECT FROM result WHERE result.version > 1), (:snapshot)::json, (:code)::text, (:by)::uuid,
               (:now)::timestamptz
          FROM visits v
         WHERE v.id = (:visit)::uuid
        RETURNING id
    )
    INSERT INTO lab_report_results (report_id, result_id) SELECT report.id, result.id FROM report CROSS JOIN result
)sql"};

constexpr Statement kCurrent{"labReports.current", R"sql(
    SELECT l.id,
           EXISTS (SELECT FROM lab_report_results m
                     JOIN test_results r ON r.id = m.result_id
                     JOIN test_orders o ON o.id = r.test_order_id
                     JOIN bills b ON b.id = o.bill_id AND b.due_amount > 0
                    WHERE m.report_id = l.id) AS is_unpaid,
           (SELECT value = 'true' FROM settings WHERE key = 'lab.deliverUnpaid') AS deliver_unpaid
      FROM lab_reports l
     WHERE l.visit_id = (:visit)::uuid
     ORDER BY l.version DESC
     LIMIT 1
)sql"};

constexpr Statement kIsVisit{"labReports.isVisit", R"sql(
    SELECT EXISTS (SELECT FROM visits WHERE id = (:visit)::uuid) AS so
)sql"};

constexpr Statement kReleased{"labReports.released", R"sql(
    SELECT json_build_object(
               'results', (SELECT coalesce(json_agg(w.wire ORDER BY w.test_order_id), '[]')
                             FROM test_result_wire w
                            WHERE w.id = ANY ((:results)::uuid[]) AND w.whole),
               'report', (SELECT l.wire FROM lab_report_wire l WHERE l.id = (:report)::uuid AND l.whole))
)sql"};

constexpr Statement kResults{"labReports.results", R"sql(
    SELECT result_id FROM lab_report_results WHERE report_id = (:report)::uuid
)sql"};

constexpr Statement kRead{"labReports.get", R"sql(
    SELECT wire FROM lab_report_wire WHERE id = (:id)::uuid AND whole
)sql"};

constexpr Statement kList{"labReports.list", R"sql(
    SELECT coalesce(json_agg(page.wire ORDER BY page.id DESC), '[]')
      FROM (SELECT w.id, w.wire
              FROM lab_report_wire w
             WHERE ((:visit)::uuid IS NULL OR w.visit_id = (:visit)::uuid)
               AND ((:patient)::uuid IS NULL OR w.patient_id = surviving_patient((:patient)::uuid))
               AND NOT w.whole
             ORDER BY w.id DESC
             LIMIT (:limit)::integer) page
)sql",
                          Planning::EachTime};

constexpr Statement kReader{"labReports.noteReader", R"sql(
    INSERT INTO lab_report_readers (report_id, user_id, at)
    SELECT (:report)::uuid, (:user)::uuid, (:now)::timestamptz
     WHERE NOT EXISTS (SELECT FROM lab_report_readers r
                        WHERE r.report_id = (:report)::uuid AND r.user_id = (:user)::uuid)
    ON CONFLICT (report_id, user_id) DO NOTHING
)sql"};

constexpr Statement kFind{"labReports.find", R"sql(
    SELECT r.report_number, r.version, r.snapshot ->> 'patientName' AS patient_name, r.released_at,
           encode(sha256(convert_to(r.snapshot::text, 'UTF8')), 'hex') AS digest,
           (SELECT max(l.version) FROM lab_reports l WHERE l.visit_id = r.visit_id) AS last_version,
           (SELECT value #>> '{}' FROM settings WHERE key = 'receipts.key') AS key
      FROM lab_reports r
     WHERE r.report_number = (:number)::text AND r.version = (:version)::integer
)sql"};

// The row is held to the end, so the first paper is one for everybody.
constexpr Statement kHold{"labReports.hold", R"sql(
    SELECT document_id IS NOT NULL AS is_stored FROM lab_reports WHERE id = (:id)::uuid FOR UPDATE
)sql"};

constexpr Statement kAttach{"labReports.attach", R"sql(
    UPDATE lab_reports r
       SET document_id = d.id, document_sha256 = encode(d.sha256, 'hex')
      FROM documents d
     WHERE r.id = (:id)::uuid AND d.id = (:document)::uuid AND d.owner_kind = 'LAB_REPORT' AND d.owner_id = r.id
       AND d.media_type = 'application/pdf'
    RETURNING r.id
)sql"};

constexpr Statement kStatements[]{kSnapshot, kNumber, kInsert, kCurrent, kIsVisit, kReleased, kResults,
                                  kRead,     kList,   kReader, kFind,    kHold,    kAttach};

QString codeOf(const QString &keyHex, const ReportFacts &report)
{
    return billing::keyedCode(keyHex, {u"lab report"_s, report.number, QString::number(report.version),
                                       report.releasedAt.toUTC().toString(Qt::ISODateWithMs), report.digest});
}

} // namespace

QString verificationCode(const QString &keyHex, const ReportFacts &report)
{
    return u"%1/%2/%3"_s.arg(report.number, QString::number(report.version), codeOf(keyHex, report));
}

LabReportId makeReport(const Context &ctx, VisitId visit, const std::optional<QString> &language)
{
    struct Number {
        QString number;
        int version = 0;
        QString language;
        QString key;
    };
    const RawJson snapshot = *ctx.tx.json(kSnapshot, {{"visit", visit}});
    const auto next = *ctx.tx.one<Number>(kNumber, {{"visit", visit}, {"now", ctx.now}}, [](const Row &row) {
        return Number{row.get<QString>("report_number"), row.get<int>("version"),
                      row.get<QString>("language"), row.get<QString>("key")};
    });
    const auto digest =
        QString::fromLatin1(QCryptographicHash::hash(snapshot.bytes, QCryptographicHash::Sha256).toHex());
    const QString code = verificationCode(next.key, {next.number, next.version, ctx.now, digest});
    const LabReportId id = LabReportId::make();
    ctx.tx.execute(kInsert, {{"id", id},
                             {"visit", visit},
                             {"number", next.number},
                             {"version", next.version},
                             {"language", language.value_or(next.language)},
                             {"snapshot", snapshot},
                             {"code", code},
                             {"by", ctx.caller.user},
                             {"now", ctx.now}});
    return id;
}

std::optional<CurrentReport> currentReport(Transaction &tx, VisitId visit)
{
    return tx.one<CurrentReport>(kCurrent, {{"visit", visit}}, [](const Row &row) {
        return CurrentReport{row.get<LabReportId>("id"), row.get<bool>("is_unpaid"),
                             row.get<bool>("deliver_unpaid")};
    });
}

bool isVisit(Transaction &tx, VisitId visit)
{
    return *tx.one<bool>(kIsVisit, {{"visit", visit}}, [](const Row &row) { return row.get<bool>("so"); });
}

RawJson readReleased(Transaction &tx, LabReportId report, const QList<TestResultId> &results)
{
    return *tx.json(kReleased, {{"report", report}, {"results", results}});
}

QList<TestResultId> resultsIn(Transaction &tx, LabReportId report)
{
    return tx.all<TestResultId>(kResults, {{"report", report}},
                                [](const Row &row) { return row.get<TestResultId>("result_id"); });
}

std::optional<RawJson> readReport(Transaction &tx, LabReportId id)
{
    return tx.json(kRead, {{"id", id}});
}

RawJson listReports(Transaction &tx, const ListLabReports &request)
{
    return *tx.json(kList, {{"visit", request.visitId}, {"patient", request.patientId}, {"limit", kListed}});
}

void noteReader(Transaction &tx, const QDateTime &now, UserId user, LabReportId id)
{
    tx.execute(kReader, {{"report", id}, {"user", user}, {"now", now}});
}

std::optional<Verified> findReport(Transaction &tx, const QString &number, int version)
{
    return tx.one<Verified>(kFind, {{"number", number}, {"version", version}}, [](const Row &row) {
        Verified out;
        out.report.reportNumber = row.get<QString>("report_number");
        out.report.version = row.get<int>("version");
        out.report.patientName = row.get<QString>("patient_name");
        out.report.releasedAt = row.get<QDateTime>("released_at");
        out.report.isCurrent = row.get<int>("last_version") == out.report.version;
        if (!out.report.isCurrent)
            out.report.currentVersion = row.get<int>("last_version");
        out.code = codeOf(row.get<QString>("key"), {out.report.reportNumber, out.report.version,
                                                    out.report.releasedAt, row.get<QString>("digest")});
        return out;
    });
}

std::optional<bool> holdReport(Transaction &tx, LabReportId id)
{
    return tx.one<bool>(kHold, {{"id", id}}, [](const Row &row) { return row.get<bool>("is_stored"); });
}

bool attachPaper(Transaction &tx, LabReportId id, const Ulid &document)
{
    return !tx.scalar(kAttach, {{"id", id}, {"document", document}}).isNull();
}

std::span<const Statement> reportStatements()
{
    return kStatements;
}

} // namespace hms::server::results
