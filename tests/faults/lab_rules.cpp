// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/lab_rules.h"

#include <QSet>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace hms::test {

namespace {

constexpr int kMostShown = 20;

// A hospital may switch the second pair of eyes off; the audit trail tells when.
constexpr auto kOtherReviewer =
    "SELECT r.id FROM test_results r"
    " WHERE r.version = 1 AND r.status IN ('RELEASED', 'DELIVERED', 'AMENDED') AND r.reviewed_by = ANY "
    "(r.entrants)"
    "   AND NOT EXISTS (SELECT FROM audit_logs a WHERE a.entity = 'settings' AND a.entity_id = "
    "'lab.separateReviewer'"
    "                      AND a.action = 'update' AND a.created_at <= r.reviewed_at)";
// A request's instant is when it came, and it may then have waited for the locks of the one before it.
constexpr auto kReviewedFirst =
    "SELECT id FROM test_results WHERE status IN ('RELEASED', 'DELIVERED', 'AMENDED')"
    " AND NOT coalesce(completed_at <= reviewed_at + interval '15 seconds'"
    "                  AND reviewed_at <= released_at + interval '15 seconds', false)";
constexpr auto kOnceInReport =
    "SELECT m.report_id FROM lab_report_results m JOIN test_results r ON r.id = m.result_id"
    " GROUP BY m.report_id, r.test_order_id HAVING count(*) > 1";
constexpr auto kStays =
    "SELECT later.id FROM lab_reports report"
    "  JOIN lab_reports later ON later.visit_id = report.visit_id AND later.version = report.version + 1"
    "  JOIN lab_report_results m ON m.report_id = report.id"
    "  JOIN test_results r ON r.id = m.result_id"
    " WHERE NOT EXISTS (SELECT FROM lab_report_results n JOIN test_results s ON s.id = n.result_id"
    "                    WHERE n.report_id = later.id AND s.test_order_id = r.test_order_id"
    "                      AND s.version >= r.version)";
constexpr auto kSnapshot =
    "SELECT l.id FROM lab_reports l"
    " WHERE (SELECT count(*) FROM lab_report_results m WHERE m.report_id = l.id)"
    "       <> (SELECT count(DISTINCT t ->> 'resultId') FROM json_array_elements(l.snapshot -> 'tests') t)"
    "    OR json_array_length(l.snapshot -> 'tests')"
    "       <> (SELECT count(DISTINCT t ->> 'testOrderId') FROM json_array_elements(l.snapshot -> 'tests') "
    "t)";
constexpr auto kVersions =
    "SELECT visit_id FROM lab_reports GROUP BY visit_id"
    " HAVING min(version) <> 1 OR max(version) <> count(*) OR count(DISTINCT report_number) <> 1";

/// What the database says of a result.
struct Stored {
    QString status;
    int rowVersion = 0;
};
struct StoredLab {
    QHash<Ulid, Stored> results;
    QSet<std::pair<Ulid, Ulid>> reported; ///< Report and result.
    QSet<Ulid> released;                  ///< Of results that were begun since the baseline.
};

Ulid idOf(const QVariant &value)
{
    return Ulid::fromUuidText(value.toString().toLatin1()).value_or(Ulid());
}

QSqlQuery read(const QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        throw std::runtime_error(query.lastError().text().toStdString());
    return query;
}

bool isOut(const QString &status)
{
    return status == u"RELEASED" || status == u"DELIVERED" || status == u"AMENDED";
}

StoredLab readLab(const QSqlDatabase &database, const Baseline &baseline)
{
    StoredLab stored;
    for (QSqlQuery q = read(database, u"SELECT id, status, row_version, version FROM test_results"_s);
         q.next();) {
        const Ulid id = idOf(q.value(0));
        stored.results.insert(id, {q.value(1).toString(), q.value(2).toInt()});
        if (id >= baseline.since && q.value(3).toInt() == 1 && isOut(q.value(1).toString()))
            stored.released.insert(id);
    }
    for (QSqlQuery q = read(database, u"SELECT report_id, result_id FROM lab_report_results"_s); q.next();)
        stored.reported.insert({idOf(q.value(0)), idOf(q.value(1))});
    return stored;
}

/// Empty when the record is what was told, or what came after.
QString breach(const ResultFacts &told, const Ulid &report, const StoredLab &stored)
{
    const auto there = stored.results.constFind(told.result);
    if (there == stored.results.constEnd())
        return u"is not there"_s;
    if (there->rowVersion < told.rowVersion)
        return u"is older than it was told: %1 before %2"_s.arg(there->rowVersion).arg(told.rowVersion);
    if (told.rowVersion > 0 && there->rowVersion == told.rowVersion && there->status != told.status)
        return u"is %1"_s.arg(there->status);
    if (isOut(told.status) && !isOut(there->status))
        return u"was taken back to %1"_s.arg(there->status);
    if (!report.isNull() && !stored.reported.contains({report, told.result}))
        return u"is not in the report that was told with it"_s;
    return {};
}

} // namespace

QList<RowRule> labRowRules()
{
    const std::pair<const char *, const char *> rules[] = {
        {"every released result was reviewed by somebody who did not enter it", kOtherReviewer},
        {"every released result was completed, then reviewed, then released", kReviewedFirst},
        {"a report has each test once", kOnceInReport},
        {"what a report says stays in the next one", kStays},
        {"a report's snapshot tells each of its results once", kSnapshot},
        {"reports of a visit follow one another under one number", kVersions},
    };
    QList<RowRule> out;
    for (const auto &[name, breaches] : rules)
        out += {u"I21"_s, QString::fromLatin1(name), QString::fromLatin1(breaches)};
    return out;
}

Findings checkLaboratory(const History &history, const QSqlDatabase &database, const Baseline &baseline)
{
    StoredLab stored = readLab(database, baseline);
    Findings findings;
    const auto add = [&findings](const QString &what) {
        if (findings.size() < kMostShown)
            findings += {u"I21"_s, what};
    };
    for (const HistoryEntry &entry : history.entries()) {
        for (const ResultFacts &told : entry.results) {
            if (isOut(told.status) || told.status.isEmpty()) // Of a bulk review, which may release.
                stored.released.remove(told.result);
            if (entry.operation.value < baseline.since)
                continue;
            if (const QString what = breach(told, entry.report, stored); !what.isEmpty())
                add(u"%1 of robot %2 told that result %3 is %4, and it %5"_s.arg(entry.method)
                        .arg(entry.robot)
                        .arg(told.result.toText(), told.status, what));
        }
    }
    for (const Ulid &result : std::as_const(stored.released))
        add(u"result %1 was released and nobody was told"_s.arg(result.toText()));
    return findings;
}

} // namespace hms::test
