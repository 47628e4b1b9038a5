// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/pgbench/bench_schema.h"

#include "server/patients/name_folding.h"
#include "server/patients/phone_numbers.h"
#include "tests/load/search_texts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace hms::load {

namespace {

using namespace hms::server;

constexpr int kPatients = 2'000; // As many as hms-load draws.

constexpr const char *kMake = R"sql(
    DROP SCHEMA IF EXISTS bench CASCADE;
    CREATE SCHEMA bench;

    -- A uuid in the 26 characters of the wire, for names of topics.
    CREATE FUNCTION bench.ulid_text(id uuid) RETURNS text LANGUAGE sql IMMUTABLE AS $$
        SELECT string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ',
                                 1 + substring(bits FROM 5 * i + 1 FOR 5)::bit(5)::integer, 1), '' ORDER BY i)
          FROM (SELECT B'00' || ('x' || replace(id::text, '-', ''))::bit(128) AS bits) b, generate_series(0, 25) i
    $$;

    CREATE TABLE bench.desks AS
    SELECT row_number() OVER (ORDER BY u.username) AS n, u.id AS actor, s.id AS session, sh.id AS shift
      FROM users u
      JOIN LATERAL (SELECT id FROM sessions WHERE user_id = u.id AND ended_at IS NULL
                     ORDER BY created_at DESC LIMIT 1) s ON true
      JOIN shifts sh ON sh.cashier_id = u.id AND sh.status = 'OPEN'
     WHERE u.username LIKE 'load-%';

    -- What the last commands of each kind answered and told: of the right size for these.
    CREATE TABLE bench.facts AS
    SELECT business_date(now()) AS today, sha256('bench') AS hash,
           (SELECT response FROM operations WHERE method = 'visits.checkIn' AND response IS NOT NULL
             ORDER BY id DESC LIMIT 1) AS check_in_answer,
           (SELECT response FROM operations WHERE method = 'visits.setStatus' AND response IS NOT NULL
             ORDER BY id DESC LIMIT 1) AS step_answer,
           (SELECT response FROM operations WHERE method = 'payments.take' AND response IS NOT NULL
             ORDER BY id DESC LIMIT 1) AS pay_answer,
           (SELECT change FROM topic_changes WHERE topic LIKE 'queue:%' ORDER BY created_at DESC LIMIT 1) AS queue,
           (SELECT change FROM topic_changes WHERE topic LIKE 'board:%' ORDER BY created_at DESC LIMIT 1) AS board,
           (SELECT change FROM topic_changes WHERE topic = 'doctors' ORDER BY created_at DESC LIMIT 1) AS doctors,
           (SELECT change FROM topic_changes WHERE topic = 'cashier' AND change LIKE '%"upserts":[{%'
             ORDER BY created_at DESC LIMIT 1) AS unpaid,
           (SELECT change FROM topic_changes WHERE topic = 'cashier' AND change LIKE '%"removes":["%'
             ORDER BY created_at DESC LIMIT 1) AS paid,
           (SELECT change FROM topic_changes WHERE topic = 'triage' AND change LIKE '%"upserts":[{%'
             ORDER BY created_at DESC LIMIT 1) AS unmeasured,
           (SELECT change FROM topic_changes WHERE topic = 'triage' AND change LIKE '%"removes":["%'
             ORDER BY created_at DESC LIMIT 1) AS called;

    CREATE TABLE bench.patients (id uuid PRIMARY KEY, name text, patient_number text, phone text);
    CREATE FUNCTION bench.changes(VARIADIC pairs text[]) RETURNS text LANGUAGE sql IMMUTABLE AS $$
        SELECT json_agg(json_build_object('topic', pairs[i], 'change', pairs[i + 1]))::text
          FROM generate_series(1, cardinality(pairs), 2) i
    $$;
    CREATE TABLE bench.doctors AS
    SELECT row_number() OVER (ORDER BY d.id) AS n, d.id AS doctor, 'queue:' || bench.ulid_text(d.id) AS topic,
           d.name AS doctor_name, d.consultation_fee, coalesce(d.hospital_fee, 0) AS hospital_fee,
           bench.changes('queue:' || bench.ulid_text(d.id), f.queue, 'doctors', f.doctors,
                         'board:' || bench.ulid_text(d.department_id), f.board, 'cashier', f.unpaid,
                         'triage', f.unmeasured) AS check_in_changes,
           bench.changes('queue:' || bench.ulid_text(d.id), f.queue, 'doctors', f.doctors,
                         'board:' || bench.ulid_text(d.department_id), f.board, 'triage', f.called) AS step_changes,
           bench.changes('queue:' || bench.ulid_text(d.id), f.queue, 'cashier', f.paid) AS pay_changes
      FROM doctors d, bench.facts f
     WHERE d.is_active AND d.consultation_fee IS NOT NULL;
    ALTER TABLE bench.doctors ADD PRIMARY KEY (n), ADD UNIQUE (doctor);
    ALTER TABLE bench.desks ADD PRIMARY KEY (n);
)sql";

constexpr const char *kFillPatients = R"sql(
    INSERT INTO bench.patients
    SELECT id, name, patient_number, phone
      FROM patients
     WHERE is_active
     ORDER BY hashtextextended(id::text, :seed)
     LIMIT :patients
)sql";

// Every patient with every doctor where no visit is open, shuffled: the way hms-load draws arrivals.
constexpr const char *kFillArrivals = R"sql(
    CREATE TABLE bench.arrivals AS
    SELECT row_number() OVER (ORDER BY hashtextextended(p.id::text || d.doctor::text, 1)) AS n,
           visit.id AS visit, make_ulid() AS bill, p.id AS patient, d.doctor, '{' || visit.id::text || '}' AS visits
      FROM bench.patients p
     CROSS JOIN bench.doctors d
     CROSS JOIN LATERAL (SELECT make_ulid() AS id WHERE p.id IS NOT NULL AND d.doctor IS NOT NULL) visit
     WHERE NOT EXISTS (SELECT FROM visits v
                        WHERE v.patient_id = p.id AND v.doctor_id = d.doctor AND v.visit_date = business_date(now())
                          AND is_open_visit(v.status));
    ALTER TABLE bench.arrivals ADD PRIMARY KEY (n);
    CREATE TABLE bench.name_searches (n integer PRIMARY KEY, words text, latin text, skeletons text);
    CREATE TABLE bench.number_searches (n integer PRIMARY KEY, number text, typed text, digits text, prefix text);
    CREATE SEQUENCE bench.next_check_in;
    CREATE SEQUENCE bench.next_step;
    CREATE SEQUENCE bench.next_payment;
)sql";

constexpr const char *kFillSearches = R"sql(
    INSERT INTO bench.name_searches SELECT n, words, latin, skeletons
      FROM json_to_recordset(:names) AS s (n integer, words text, latin text, skeletons text)
)sql";

constexpr const char *kFillNumbers = R"sql(
    INSERT INTO bench.number_searches SELECT n, number, typed, digits, prefix
      FROM json_to_recordset(:numbers) AS s (n integer, number text, typed text, digits text, prefix text)
)sql";

constexpr const char *kOpen = R"sql(
    GRANT USAGE ON SCHEMA bench TO hms_server;
    GRANT SELECT ON ALL TABLES IN SCHEMA bench TO hms_server;
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA bench TO hms_server;
    ANALYZE bench.arrivals, bench.doctors, bench.desks, bench.facts, bench.name_searches, bench.number_searches;
)sql";

[[noreturn]] void fail(const QString &why)
{
    throw std::runtime_error(why.toStdString());
}

QSqlQuery run(const QSqlDatabase &database, const char *sql, const QVariantMap &values = {})
{
    QSqlQuery query(database);
    const QString text = QString::fromUtf8(sql);
    bool ok = false;
    if (values.isEmpty()) {
        ok = query.exec(text); // Several statements at once, which cannot be prepared.
    } else {
        ok = query.prepare(text);
        for (auto value = values.begin(); value != values.end(); ++value)
            query.bindValue(u':' + value.key(), *value);
        ok = ok && query.exec();
    }
    if (!ok)
        fail(query.lastError().text());
    return query;
}

QVariant value(const QSqlDatabase &database, const char *sql)
{
    QSqlQuery query = run(database, sql);
    return query.next() ? query.value(0) : QVariant();
}

/// Words as text for a (:words)::text[] parameter.
QString sqlArray(const QStringList &words)
{
    QStringList quoted;
    for (QString word : words)
        quoted.append(u'"' + word.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"');
    return u'{' + quoted.join(u',') + u'}';
}

QString asText(const QJsonArray &rows)
{
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

QList<PatientHit> samplePatients(const QSqlDatabase &database)
{
    QList<PatientHit> patients;
    QSqlQuery rows = run(database, "SELECT name, patient_number, phone FROM bench.patients ORDER BY id");
    while (rows.next()) {
        PatientHit patient;
        patient.name = rows.value(0).toString();
        patient.patientNumber = rows.value(1).toString();
        if (!rows.value(2).isNull())
            patient.phone = rows.value(2).toString();
        patients.append(patient);
    }
    if (patients.isEmpty())
        fail(u"the hospital has no patients"_s);
    return patients;
}

void fillSearches(const QSqlDatabase &database, quint64 seed)
{
    const QList<PatientHit> patients = samplePatients(database);
    const QDate today = value(database, "SELECT business_date(now())").toDate();
    const QString region =
        value(database, "SELECT value #>> '{}' FROM settings WHERE key = 'hospital.phoneRegion'").toString();
    Dice dice(seed);
    QJsonArray names;
    QJsonArray numbers;
    while (names.size() < kSearches || numbers.size() < kSearches) {
        const SearchText search = searchFor(patients[dice.below(patients.size())], dice);
        if (search.hasDigits()) {
            const NumberSearch sent = numberSearch(search.text, today, region);
            numbers.append(QJsonObject{{u"n"_s, numbers.size() + 1},
                                       {u"number"_s, sent.number},
                                       {u"typed"_s, search.text},
                                       {u"digits"_s, sent.digits},
                                       {u"prefix"_s, sent.prefix}});
        } else {
            const NameSearch sent = nameSearch(search.text);
            names.append(QJsonObject{{u"n"_s, names.size() + 1},
                                     {u"words"_s, sent.words},
                                     {u"latin"_s, sent.latin},
                                     {u"skeletons"_s, sent.skeletons}});
        }
    }
    run(database, kFillSearches, {{u"names"_s, asText(names)}});
    run(database, kFillNumbers, {{u"numbers"_s, asText(numbers)}});
}

} // namespace

NameSearch nameSearch(const QString &typed)
{
    QStringList latin;
    QStringList skeletons;
    const QStringList words = patients::tellingWords(typed.simplified().toLower());
    for (const QString &word : words) {
        latin.append(patients::latinName(word));
        skeletons.append(patients::skeleton(latin.constLast()));
    }
    return {sqlArray(words), sqlArray(latin), sqlArray(skeletons)};
}

NumberSearch numberSearch(const QString &typed, const QDate &today, const QString &region)
{
    QString digits;
    for (const QChar c : typed)
        if (c.isDigit())
            digits += c;
    const bool hasLetters = std::ranges::any_of(typed, [](QChar c) { return c.isLetter(); });
    const QString number =
        hasLetters ? typed : u"P-%1-%2"_s.arg(today.year()).arg(digits.toLongLong(), 4, 10, QLatin1Char('0'));
    return {number, hasLetters ? QString() : digits, patients::phonePrefix(digits, region)};
}

BenchSizes makeBenchSchema(const ConnectionSettings &owner, quint64 seed)
{
    const ScopedConnection connection(owner.withoutTimeouts());
    if (!connection.isOpen())
        fail(connection.errorText());
    const QSqlDatabase &database = connection.database();
    run(database, kMake);
    const BenchSizes sizes{value(database, "SELECT count(*) FROM bench.doctors").toInt(),
                           value(database, "SELECT count(*) FROM bench.desks").toInt()};
    const bool isComplete = value(database, "SELECT f IS NOT NULL FROM bench.facts f").toBool();
    if (sizes.doctors == 0 || sizes.desks == 0 || !isComplete)
        fail(u"let hms-load work here first: its users, and what its commands answered, are needed"_s);
    run(database, kFillPatients, {{u"seed"_s, qint64(seed)}, {u"patients"_s, kPatients}});
    run(database, kFillArrivals);
    fillSearches(database, seed);
    run(database, kOpen);
    return sizes;
}

} // namespace hms::load
