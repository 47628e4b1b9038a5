// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/scaled_hospital.h"

#include "server/billing/receipt_code.h"
#include "server/cashier/shift_report_store.h"
#include "server/demo/scale_findings.h"
#include "server/demo/scale_schema.h"
#include "server/demo/scale_script.h"
#include "server/demo/scale_shelf.h"
#include "server/demo/scale_words.h"
#include "server/lab/shipped_tests.h"
#include "server/results/report_store.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace hms::server {

using demo::runScript;
using demo::runSql;

namespace {

constexpr int kVisitsAtOnce = 100'000; ///< Few enough that their temporary tables stay in memory.

constexpr auto kFinding = "sex text, from_days integer, to_days integer, n integer, data jsonb, fields "
                          "jsonb, lane text, is_critical boolean, "
                          "is_abnormal boolean, critical_values jsonb, read_back text, amended jsonb"_L1;

QString asText(const QJsonArray &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

QString HospitalSize::problem() const
{
    if (patients < 20 || patients > 10'000'000)
        return u"--patients is 20 to 10000000"_s;
    if (days < 1 || days > 7300)
        return u"--days is 1 to 7300"_s;
    if (visitsPerDay < 4 || visitsPerDay > 20'000)
        return u"--visits-per-day is 4 to 20000"_s;
    if (patients / 5 < visitsPerDay)
        return u"--patients must be at least five times --visits-per-day, so that nobody comes twice a day"_s;
    if (seed < 0 || seed > 1'000'000'000)
        return u"--seed is 0 to 1000000000"_s;
    return {};
}

ScaledHospital::ScaledHospital(const ConnectionSettings &owner, PasswordHasher &hasher, Progress progress)
    : m_owner(owner)
    , m_connection(u"demo-data"_s,
                   [settings = owner.withoutTimeouts()](QSqlDatabase &database) {
                       settings.configure(database);
                       return database.open();
                   })
    , m_hasher(hasher)
    , m_progress(std::move(progress))
{
    m_connection.ensureOpen();
}

bool ScaledHospital::isEmpty()
{
    QSqlQuery query =
        runSql(database(), u"SELECT NOT EXISTS (SELECT FROM patients) AND NOT EXISTS (SELECT FROM doctors) "
                           "AND NOT EXISTS (SELECT FROM counters)"_s);
    return query.next() && query.value(0).toBool();
}

void ScaledHospital::fill(const HospitalSize &size, const QDateTime &now)
{
    lab::loadShippedTests(m_owner);
    Transaction tx(m_connection, Transaction::Kind::Write);
    runSql(database(), u"SET client_min_messages = error"_s); // VACUUM names what is not ours.
    runSql(database(), u"SET LOCAL work_mem = '256MB'"_s);
    runSql(database(), u"SET LOCAL maintenance_work_mem = '512MB'"_s);
    runSql(database(), u"SELECT set_config('hms.address', 'demo', true)"_s);
    runSql(
        database(),
        u"CREATE TEMP TABLE asked (seed bigint, patients bigint, days bigint, visits bigint, now timestamptz)"_s);
    runSql(database(), u"INSERT INTO asked VALUES (:seed, :patients, :days, :visits, (:now)::timestamptz)"_s,
           {{"seed", size.seed},
            {"patients", size.patients},
            {"days", size.days},
            {"visits", size.visitsPerDay},
            {"now", now.toUTC().toString(Qt::ISODateWithMs)}});
    demo::SchemaAside aside(database());
    aside.takeAway();
    runScript(database(), "1_plan.sql"_L1);
    makeStaff();
    makeTests();
    makeDays(size);
    makeNames();
    runScript(database(), "7_people.sql"_L1);
    m_progress(u"%1 patients"_s.arg(size.patients));
    makeReports(size);
    runScript(database(), "8_shifts.sql"_L1);
    m_progress(u"shifts and balances"_s);
    runScript(database(), "9_stock.sql"_L1);
    m_progress(u"stock"_s);
    aside.putBackIndexes();
    m_progress(u"indexes and foreign keys"_s);
    runSql(database(), u"ANALYZE payments, refunds, bill_events, shifts"_s); // For the plans of the reports.
    makeShiftReports(tx);
    m_progress(u"reports of shifts"_s);
    aside.putBackTriggers();
    tx.commit();
    m_progress(u"committed"_s);
    sealAuditLog();
    sumDays(now);
    m_progress(u"audit log sealed, days summed up"_s);
    runSql(database(), u"VACUUM (ANALYZE)"_s);
    m_progress(u"vacuumed and analyzed"_s);
}

void ScaledHospital::makeTable(QLatin1StringView name, QLatin1StringView columns, const QJsonArray &rows)
{
    runSql(database(), u"CREATE TEMP TABLE %1 (%2)"_s.arg(name, columns));
    runSql(database(),
           u"INSERT INTO %1 SELECT r.* FROM json_to_recordset((:rows)::json) AS r (%2)"_s.arg(name, columns),
           {{"rows", asText(rows)}});
}

void ScaledHospital::makeStaff()
{
    QJsonArray staff;
    for (QJsonObject person : demo::staff()) {
        person.insert(u"hash"_s, m_hasher.hash("demo-"_L1 + person.value("username"_L1).toString()));
        staff.append(person);
    }
    makeTable("staff"_L1, "n integer, username text, name text, role text, hash text"_L1, staff);
    makeTable(
        "offices"_L1,
        "n integer, name text, department text, room text, consultation_fee bigint, hospital_fee bigint"_L1,
        demo::offices());
    makeTable(
        "shelf"_L1,
        "n integer, generic text, brand text, latin text, form text, strength text, price bigint, low integer"_L1,
        demo::shelf());
    runScript(database(), "2_staff.sql"_L1);
    m_progress(u"%1 users"_s.arg(staff.size()));
}

void ScaledHospital::makeTests()
{
    makeTable("offers"_L1, "n integer, code text, price bigint, only_sex text"_L1, demo::offeredTests());
    runSql(database(), u"CREATE TEMP TABLE papers (code text PRIMARY KEY, document json)"_s);
    runSql(database(), u"CREATE TEMP TABLE findings (code text, %1)"_s.arg(kFinding));
    QSqlQuery query =
        runSql(database(), u"SELECT o.code, f.document FROM offers o JOIN test_types t ON t.code = o.code"
                           " JOIN test_templates f ON f.test_type_id = t.id"
                           " AND f.version = t.template_version ORDER BY o.n"_s);
    while (query.next()) {
        const QString code = query.value(0).toString();
        const TestTemplate form =
            TestTemplate::parse(QJsonDocument::fromJson(query.value(1).toByteArray()).object()).value;
        const QJsonDocument paper(demo::documentForPaper(form));
        runSql(database(), u"INSERT INTO papers VALUES (:code, (:document)::json)"_s,
               {{"code", code}, {"document", QString::fromUtf8(paper.toJson(QJsonDocument::Compact))}});
        runSql(
            database(),
            u"INSERT INTO findings SELECT :code, r.* FROM json_to_recordset((:rows)::json) AS r (%1)"_s.arg(
                kFinding),
            {{"code", code}, {"rows", asText(demo::findings(form))}});
    }
    runScript(database(), "2_tests.sql"_L1);
    m_progress(u"tests of the laboratory"_s);
}

void ScaledHospital::eachPart(const HospitalSize &size, const std::function<void()> &work)
{
    const int daysAtOnce = std::clamp(kVisitsAtOnce / size.visitsPerDay, 1, 366);
    for (int first = 0; first < size.days; first += daysAtOnce) {
        const int last = std::min(first + daysAtOnce, size.days) - 1;
        runSql(database(), u"DELETE FROM part"_s);
        runSql(database(), u"INSERT INTO part VALUES (:first, :last)"_s, {{"first", first}, {"last", last}});
        work();
        m_progress(u"day %1 of %2"_s.arg(last + 1).arg(size.days));
    }
}

void ScaledHospital::makeDays(const HospitalSize &size)
{
    runSql(database(), u"CREATE TEMP TABLE part (first_day integer, last_day integer)"_s);
    eachPart(size, [this] {
        runScript(database(), "3_days.sql"_L1);
        runScript(database(), "4_clinic.sql"_L1);
        runScript(database(), "4_orders.sql"_L1);
        runScript(database(), "5_takings.sql"_L1);
        makeReceiptCodes();
        runScript(database(), "6_money.sql"_L1);
        runScript(database(), "6_samples.sql"_L1);
        runScript(database(), "6_results.sql"_L1);
    });
}

void ScaledHospital::makeReports(const HospitalSize &size)
{
    runScript(database(), "7_numbers.sql"_L1);
    m_progress(u"reports of the laboratory"_s);
    eachPart(size, [this] {
        runScript(database(), "8_papers.sql"_L1);
        makeReportCodes();
        runScript(database(), "8_reports.sql"_L1);
    });
}

void ScaledHospital::makeCodes(
    const QString &question,
    const std::function<QString(const QString &keyHex, const QSqlQuery &paper)> &codeOf)
{
    constexpr int kAtOnce = 20'000;
    QSqlQuery key = runSql(database(), u"SELECT value #>> '{}' FROM settings WHERE key = 'receipts.key'"_s);
    key.next();
    const QString keyHex = key.value(0).toString();
    QStringList ids;
    QStringList codes;
    const auto flush = [&] {
        runSql(
            database(),
            u"INSERT INTO codes SELECT c.id, c.code FROM unnest((:ids)::uuid[], (:codes)::text[]) AS c (id, code)"_s,
            {{"ids", u'{' + ids.join(u',') + u'}'}, {"codes", u'{' + codes.join(u',') + u'}'}});
        ids.clear();
        codes.clear();
    };
    QSqlQuery query = runSql(database(), question);
    while (query.next()) {
        ids.append(query.value(0).toString());
        codes.append(codeOf(keyHex, query));
        if (ids.size() == kAtOnce)
            flush();
    }
    flush();
}

void ScaledHospital::makeReceiptCodes()
{
    makeCodes(u"SELECT payment_id, receipt_number, amount, date, bill_number FROM takings"_s,
              [](const QString &keyHex, const QSqlQuery &taken) {
                  return billing::receiptCode(keyHex, {.receiptNumber = taken.value(1).toString(),
                                                       .amount = Money(taken.value(2).toLongLong()),
                                                       .businessDate = taken.value(3).toDate(),
                                                       .billNumber = taken.value(4).toString()});
              });
}

void ScaledHospital::makeReportCodes()
{
    makeCodes(u"SELECT id, report_number, version, pg_temp.at(ms), digest FROM papered"_s,
              [](const QString &keyHex, const QSqlQuery &report) {
                  return results::verificationCode(keyHex, {.number = report.value(1).toString(),
                                                            .version = report.value(2).toInt(),
                                                            .releasedAt = report.value(3).toDateTime(),
                                                            .digest = report.value(4).toString()});
              });
}

void ScaledHospital::makeNames()
{
    makeTable("names"_L1,
              "script text, is_woman boolean, common_givens integer, titles text[], titles_latin text[], "
              "givens text[], "
              "givens_latin text[], "
              "givens_key text[], families text[], families_latin text[], families_key text[]"_L1,
              demo::names());
}

void ScaledHospital::makeShiftReports(Transaction &tx)
{
    QStringList shifts;
    QSqlQuery query = runSql(database(), u"SELECT id FROM shifts WHERE status = 'CLOSED' ORDER BY id"_s);
    while (query.next())
        shifts.append(query.value(0).toString());
    for (const QString &shift : shifts)
        cashier::keepReport(tx, ShiftId(*Ulid::fromUuidText(shift.toLatin1())), {});
}

void ScaledHospital::sumDays(const QDateTime &now)
{
    // The job's three steps, which want a transaction each.
    runSql(database(), u"SELECT close_days((:now)::timestamptz)"_s,
           {{"now", now.toUTC().toString(Qt::ISODateWithMs)}});
    runSql(database(), u"SELECT mark_closed_days()"_s);
    runSql(database(), u"SELECT summarise_days(2147483647)"_s);
}

void ScaledHospital::sealAuditLog()
{
    // All at once: the housekeeper's small batches would each sort all rows of the one transaction again.
    QSqlQuery query = runSql(database(), u"SELECT seal_audit(2147483647)"_s);
    query.next();
    m_progress(u"%1 audit rows"_s.arg(query.value(0).toInt()));
}

} // namespace hms::server
