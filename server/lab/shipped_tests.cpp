// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/lab/shipped_tests.h"

#include "server/db/operator_error.h"
#include "server/lab/test_types_store.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace hms::server::lab {

namespace {

constexpr Statement kLabs{"shippedTests.labs", R"sql(
    INSERT INTO labs (id, code, name_en, name_bn, name_ar)
    SELECT make_ulid(), l.code, l.name ->> 'en', l.name ->> 'bn', l.name ->> 'ar'
      FROM json_to_recordset((:labs)::json) AS l (code text, name json)
    ON CONFLICT DO NOTHING
)sql"};

constexpr Statement kTests{"shippedTests.tests", R"sql(
    WITH shipped AS MATERIALIZED (
        SELECT t.code, t.lab, t.name, t.synonyms, t.names, t.specimen, t.container, t."labelColour",
               t."turnaroundMinutes", t."urgentTurnaroundMinutes", t.template
          FROM json_to_recordset((:tests)::json) AS t (
              code text, lab text, name json, synonyms jsonb, names text, specimen text, container text, "labelColour" text,
              "turnaroundMinutes" integer, "urgentTurnaroundMinutes" integer, template jsonb)
    ), made AS (
        INSERT INTO test_types (id, code, name_en, name_bn, name_ar, synonyms, search_names, lab_id, specimen, container,
                                label_colour, turnaround_minutes, urgent_turnaround_minutes, is_panel, template_version)
        SELECT make_ulid(), s.code, s.name ->> 'en', s.name ->> 'bn', s.name ->> 'ar',
               ARRAY(SELECT jsonb_array_elements_text(s.synonyms)), s.names, l.id, s.specimen, s.container,
               s."labelColour", s."turnaroundMinutes", s."urgentTurnaroundMinutes", s.template IS NULL,
               CASE WHEN s.template IS NOT NULL THEN 1 END
          FROM shipped s
          JOIN labs l ON lower(l.code) = lower(s.lab)
        ON CONFLICT DO NOTHING
        RETURNING id, code
    ), forms AS (
        INSERT INTO test_templates (id, test_type_id, version, document, created_at)
        SELECT make_ulid(), made.id, 1, s.template, statement_timestamp()
          FROM made
          JOIN shipped s ON s.code = made.code AND s.template IS NOT NULL
    )
    SELECT count(*) FROM made
)sql"};

constexpr Statement kMembers{"shippedTests.members", R"sql(
    INSERT INTO test_panel_members (panel_id, member_id, place)
    SELECT panel.id, member.id, m.place
      FROM json_to_recordset((:tests)::json) AS t (code text, members jsonb)
     CROSS JOIN LATERAL jsonb_array_elements_text(t.members) WITH ORDINALITY AS m (code, place)
      JOIN test_types panel ON lower(panel.code) = lower(t.code) AND panel.is_panel
      JOIN test_types member ON lower(member.code) = lower(m.code) AND NOT member.is_panel
     WHERE NOT EXISTS (SELECT FROM test_panel_members known WHERE known.panel_id = panel.id)
)sql"};

constexpr Statement kStatements[]{kLabs, kTests, kMembers};

QJsonDocument readJson(const QString &path)
{
    QFile file(path);
    const QJsonDocument read =
        file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
    if (read.isNull())
        throw OperatorError(EX_SOFTWARE, u"%1 is not JSON"_s.arg(path));
    return read;
}

template <class T>
T orRefuse(Result<T> read, const QString &path)
{
    if (!read)
        throw OperatorError(EX_SOFTWARE, u"%1: %2 is wrong"_s.arg(path, read.error().field()));
    return std::move(read.value());
}

/// As in the files, and what the server adds for the search.
QJsonArray rowsOf(const QList<ShippedTest> &tests)
{
    QJsonArray rows;
    for (const ShippedTest &test : tests) {
        QJsonObject row = encode(test);
        row.insert(u"names"_s, searchNames(test.name, test.synonyms));
        rows.append(row);
    }
    return rows;
}

} // namespace

QList<ShippedLab> shippedLabs()
{
    const QString path = u":/lab/labs.json"_s;
    return orRefuse(decodeAnswer<QList<ShippedLab>>(readJson(path).array(), UnknownMembers::Refuse), path);
}

QList<ShippedTest> shippedTests()
{
    QList<ShippedTest> tests;
    for (const QFileInfo &file : QDir(u":/lab/tests"_s).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name))
        tests.append(orRefuse(decode<ShippedTest>(readJson(file.filePath()).object(), UnknownMembers::Refuse),
                              file.filePath()));
    return tests;
}

int loadShippedTests(const ConnectionSettings &owner)
{
    WorkerConnection connection(u"shipped tests"_s, [owner](QSqlDatabase &database) {
        owner.configure(database);
        return database.open();
    });
    connection.ensureOpen();
    Transaction tx(connection, Transaction::Kind::Write);
    const QJsonArray tests = rowsOf(shippedTests());
    tx.execute(kLabs, {{"labs", toJson(shippedLabs()).toArray()}});
    const int added = tx.scalar(kTests, {{"tests", tests}}).toInt();
    tx.execute(kMembers, {{"tests", tests}});
    tx.commit();
    return added;
}

std::span<const Statement> shippedStatements()
{
    return kStatements;
}

} // namespace hms::server::lab
