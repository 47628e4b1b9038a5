// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/scale_schema.h"

#include "server/demo/scale_script.h"

using namespace Qt::StringLiterals;

namespace hms::server::demo {

namespace {

constexpr auto kGrowing =
    "('patients', 'visits', 'bills', 'bill_items', 'bill_events', 'payments', 'refunds', "
    "'transactions', 'shifts', 'account_parts', 'audit_logs', 'audit_seals', 'prescriptions', "
    "'prescription_items', 'stock_movements', 'vitals', 'consultations', 'diagnoses', 'test_orders', "
    "'samples', "
    "'sample_tests', 'sample_events', 'test_results', 'critical_alerts', 'critical_steps', 'lab_reports', "
    "'lab_report_results', 'lab_deliveries')"_L1;

// Indexes behind a constraint stay, because the numbers and ids they hold are written in their order. A
// partitioned table's definition says ONLY, which would leave its partitions without.
constexpr auto kIndexes = R"sql(
    SELECT 'DROP INDEX ' || i.indexrelid::regclass, replace(pg_get_indexdef(i.indexrelid), ' ON ONLY ', ' ON ')
      FROM pg_index i
      JOIN pg_class t ON t.oid = i.indrelid AND t.relnamespace = 'public'::regnamespace
     WHERE t.relname IN %1 AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid AND c.contype <> 'f')
     ORDER BY i.indexrelid
)sql"_L1;
constexpr auto kReferences = R"sql(
    SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', c.conrelid::regclass, c.conname),
           format('ALTER TABLE %s ADD CONSTRAINT %I %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid))
      FROM pg_constraint c
      JOIN pg_class t ON t.oid = c.conrelid AND t.relnamespace = 'public'::regnamespace
     WHERE t.relname IN %1 AND c.contype = 'f'
     ORDER BY c.oid
)sql"_L1;
constexpr auto kTriggers = R"sql(
    SELECT format('ALTER TABLE %s DISABLE TRIGGER %I', g.tgrelid::regclass, g.tgname),
           format('ALTER TABLE %s ENABLE TRIGGER %I', g.tgrelid::regclass, g.tgname)
      FROM pg_trigger g
      JOIN pg_class t ON t.oid = g.tgrelid AND t.relnamespace = 'public'::regnamespace
     WHERE t.relname IN %1 AND NOT g.tgisinternal AND g.tgenabled = 'O'
     ORDER BY g.oid
)sql"_L1;

// The chain takes records in the order of their transactions: the invented past comes before what "hmsd init"
// wrote, as long as nothing is in the chain, so that its months follow one another there too.
constexpr auto kPastFirst = R"sql(
    DO $$
    BEGIN
        IF NOT EXISTS (SELECT FROM audit_seals) THEN
            ALTER TABLE audit_logs ALTER COLUMN xid SET DEFAULT '3'::xid8;
        END IF;
    END $$
)sql"_L1;
constexpr auto kPastOver = "ALTER TABLE audit_logs ALTER COLUMN xid SET DEFAULT pg_current_xact_id()"_L1;

} // namespace

SchemaAside::SchemaAside(const QSqlDatabase &database)
    : m_database(database)
{
}

void SchemaAside::takeAway()
{
    takeAway(kTriggers, m_triggers);
    takeAway(kReferences, m_references);
    takeAway(kIndexes, m_indexes);
    runSql(m_database, kPastFirst);
}

void SchemaAside::takeAway(QLatin1StringView question, QStringList &back)
{
    QStringList away;
    QSqlQuery query = runSql(m_database, QString(question).replace("%1"_L1, kGrowing));
    while (query.next()) {
        away.append(query.value(0).toString());
        back.append(query.value(1).toString());
    }
    query.finish();
    for (const QString &statement : away)
        runSql(m_database, statement);
}

void SchemaAside::putBackIndexes()
{
    for (const QString &statement : m_indexes + m_references)
        runSql(m_database, statement);
}

void SchemaAside::putBackTriggers()
{
    for (const QString &statement : m_triggers)
        runSql(m_database, statement);
    runSql(m_database, kPastOver);
}

} // namespace hms::server::demo
