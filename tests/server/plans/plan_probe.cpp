// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/plans/plan_probe.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QSqlDriver>
#include <QSqlError>

#include <libpq-fe.h>
#include <stdexcept>

namespace hms::test {

using namespace Qt::StringLiterals;

namespace {

void collect(const QJsonObject &node, Plans &plans)
{
    if (const QString index = node.value("Index Name"_L1).toString(); !index.isEmpty())
        plans.indexes.insert(index);
    for (const QJsonValue &arbiter : node.value("Conflict Arbiter Indexes"_L1).toArray())
        plans.indexes.insert(arbiter.toString());
    if (node.value("Node Type"_L1) == "Seq Scan"_L1)
        plans.seqScans.insert(node.value("Relation Name"_L1).toString());
    for (const QJsonValue &child : node.value("Plans"_L1).toArray())
        collect(child.toObject(), plans);
}

/// The statement as the driver sends it, and its placeholders' literals in order.
struct Numbered {
    QString sql;
    QStringList literals;
};

Numbered numbered(const server::Statement &statement, const QHash<QString, QString> &values)
{
    static const QRegularExpression placeholder(u"(?<![:\\w]):([a-z_][a-z_0-9]*)"_s);
    Numbered out{QString::fromUtf8(statement.sql), {}};
    qsizetype from = 0;
    for (auto match = placeholder.match(out.sql); match.hasMatch();
         match = placeholder.match(out.sql, from)) {
        const QString name = match.captured(1);
        if (!values.contains(name))
            throw std::runtime_error(std::string(statement.name) +
                                     " needs a value for :" + name.toStdString());
        out.literals.append(values.value(name));
        const QString number = u'$' + QString::number(out.literals.size());
        out.sql.replace(match.capturedStart(), match.capturedLength(), number);
        from = match.capturedStart() + number.size();
    }
    return out;
}

} // namespace

PlanProbe::PlanProbe(const server::ConnectionSettings &admin)
    : m_connection(admin.withoutTimeouts())
{
    if (!m_connection.isOpen())
        throw std::runtime_error(m_connection.errorText().toStdString());
    for (const QString &setting :
         {u"LOAD 'auto_explain'"_s, u"SET auto_explain.log_min_duration = 0"_s,
          u"SET auto_explain.log_nested_statements = on"_s, u"SET auto_explain.log_format = json"_s,
          u"SET auto_explain.log_level = notice"_s, u"SET client_min_messages = notice"_s})
        exec(setting);
    const QVariant handle = m_connection.database().driver()->handle();
    PQsetNoticeReceiver(*static_cast<PGconn *const *>(handle.constData()), &PlanProbe::onNotice, this);
}

PlanProbe::~PlanProbe() = default;

void PlanProbe::onNotice(void *self, const pg_result *result)
{
    if (const char *text = PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY))
        static_cast<PlanProbe *>(self)->m_notices.append(QString::fromUtf8(text));
}

void PlanProbe::exec(const QString &sql)
{
    QSqlQuery query(m_connection.database());
    if (!query.exec(sql))
        throw std::runtime_error((query.lastError().text() + u'\n' + sql).toStdString());
}

QStringList PlanProbe::ask(const QString &sql)
{
    QSqlQuery query(m_connection.database());
    if (!query.exec(sql))
        throw std::runtime_error((query.lastError().text() + u'\n' + sql).toStdString());
    QStringList out;
    while (query.next())
        out.append(query.value(0).isNull() ? QString() : query.value(0).toString());
    return out;
}

void PlanProbe::readTables()
{
    // An empty partition is read from end to end by right.
    const QStringList tiny = ask(u"SELECT relname FROM pg_class WHERE relkind = 'r' AND relpages <= 2"_s);
    m_tiny = QSet<QString>(tiny.begin(), tiny.end());
    QSqlQuery query(m_connection.database());
    query.exec(u"SELECT c.relname, p.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid "
               "JOIN pg_class p ON p.oid = i.inhparent"_s);
    while (query.next())
        m_parents.insert(query.value(0).toString(), query.value(1).toString());
}

Plans PlanProbe::plansOf(const QStringList &notices) const
{
    Plans raw;
    for (const QString &notice : notices) {
        const qsizetype json = notice.indexOf("plan:\n"_L1);
        if (json < 0)
            continue;
        const auto plan = QJsonDocument::fromJson(notice.sliced(json + 6).toUtf8());
        if (plan.isNull())
            throw std::runtime_error("unreadable plan");
        collect(plan["Plan"_L1].toObject(), raw);
    }
    Plans out;
    for (const QString &index : raw.indexes)
        out.indexes.insert(m_parents.value(index, index));
    for (const QString &table : raw.seqScans - m_tiny)
        out.seqScans.insert(m_parents.value(table, table));
    return out;
}

Plans PlanProbe::runHere(const server::Statement &statement, const QHash<QString, QString> &values)
{
    const Numbered sql = numbered(statement, values);
    exec(u"DISCARD PLANS"_s); // Of functions: they settled on theirs.
    exec(statement.planning == server::Planning::Once ? u"SET LOCAL plan_cache_mode = force_generic_plan"_s
                                                      : u"SET LOCAL plan_cache_mode = force_custom_plan"_s);
    exec(u"PREPARE probe AS "_s + sql.sql);
    m_notices.clear();
    exec(sql.literals.isEmpty() ? u"EXECUTE probe"_s
                                : u"EXECUTE probe (%1)"_s.arg(sql.literals.join(u", "_s)));
    exec(u"SET CONSTRAINTS ALL IMMEDIATE"_s);
    return plansOf(m_notices);
}

Plans PlanProbe::run(const server::Statement &statement, const QHash<QString, QString> &values)
{
    return runWithout({}, statement, values);
}

Plans PlanProbe::runWithout(const QString &index, const server::Statement &statement,
                            const QHash<QString, QString> &values)
{
    exec(u"BEGIN"_s);
    const auto undo = qScopeGuard([this] {
        QSqlQuery(m_connection.database()).exec(u"ROLLBACK"_s);
        QSqlQuery(m_connection.database()).exec(u"DEALLOCATE ALL"_s);
    });
    if (!index.isEmpty()) {
        const QStringList constraint =
            ask(u"SELECT format('ALTER TABLE %s DROP CONSTRAINT %I CASCADE', conrelid::regclass, conname) "
                "FROM pg_constraint WHERE conindid = '%1'::regclass AND contype IN ('p', 'u')"_s.replace(
                    "%1"_L1, index));
        exec(constraint.value(0, u"DROP INDEX "_s + index));
    }
    return runHere(statement, values);
}

} // namespace hms::test
