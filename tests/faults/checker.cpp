// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/checker.h"

#include "server/audit/audit_verify.h"
#include "server/db/migrator.h"
#include "tests/faults/lab_rules.h"
#include "tests/faults/row_rules.h"
#include "tests/faults/stock_rules.h"
#include "tests/faults/told_rules.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace hms::test {

Checker::Checker(server::ConnectionSettings admin, QString dataFolder)
    : m_admin(admin.withoutTimeouts())
    , m_dataFolder(std::move(dataFolder))
{
}

Baseline Checker::baseline() const
{
    const server::ScopedConnection connection(m_admin);
    QSqlQuery query(connection.database());
    if (!query.exec(u"SELECT count(*) FROM payments WHERE operation_id IS NULL"_s) || !query.next())
        throw std::runtime_error("the checker cannot read payments");
    return {query.value(0).toLongLong(), Ulid::make()};
}

Findings Checker::all(const History &history, const Baseline &baseline) const
{
    return rows() + told(history, baseline) + auditChain() + schema();
}

Findings Checker::rows() const
{
    const server::ScopedConnection connection(m_admin);
    QSqlQuery query(connection.database());
    Findings findings;
    for (const RowRule &rule : rowRules()) {
        // One breach more than is shown, to say that there are more.
        if (!query.exec(u"SELECT key FROM (%1) breach (key) LIMIT 4"_s.arg(rule.breaches)))
            throw std::runtime_error((rule.name + ": "_L1 + query.lastError().text()).toStdString());
        QStringList keys;
        while (query.next())
            keys += query.value(0).toString();
        if (!keys.isEmpty())
            findings += {rule.invariant, u"it is not true that %1: %2"_s.arg(rule.name, keys.join(u", "_s))};
    }
    return findings;
}

Findings Checker::told(const History &history, const Baseline &baseline) const
{
    const server::ScopedConnection connection(m_admin);
    const StoredOutcomes stored = readOutcomes(connection.database(), baseline);
    return checkOutcomes(history, stored, baseline) + checkSums(history, stored, baseline) +
           checkReceiptOrder(history) + checkCalls(history) +
           checkDispensings(history, connection.database(), baseline) +
           checkLaboratory(history, connection.database(), baseline) + checkErrorTexts(history);
}

Findings Checker::auditChain() const
{
    server::WorkerConnection connection(u"fault-checker"_s, [this](QSqlDatabase &database) {
        m_admin.configure(database);
        return database.open();
    });
    connection.ensureOpen();
    server::Transaction tx(connection, server::Transaction::Kind::Read);
    const auto report = server::audit::verifyAudit(tx, m_dataFolder);
    if (report.intact)
        return {};
    return {{u"I9"_s, u"the audit chain is broken: %1 %2"_s.arg(
                          report.problem.value_or(QString()),
                          report.firstBroken ? report.firstBroken->toText() : QString())}};
}

Findings Checker::schema() const
{
    const auto report = server::Migrator(m_admin, server::bundledMigrations()).check();
    return report.ok() ? Findings() : Findings{{u"I18"_s, report.detail}};
}

Findings checkScreen(const Screen &screen, const QJsonValue &snapshot)
{
    const Screen::Rows truth = Screen::rowsOf(snapshot, screen.shape());
    QStringList wrong;
    for (auto it = truth.begin(); it != truth.end(); ++it) {
        const QJsonObject shown = screen.rows().value(it.key());
        QStringList members;
        for (const QString &member : it->keys())
            if (shown.value(member) != it->value(member))
                members += member;
        if (shown != *it)
            wrong += it.key() + ' '_L1 + members.join(u' ');
    }
    for (auto it = screen.rows().begin(); it != screen.rows().end(); ++it)
        if (!truth.contains(it.key()))
            wrong += it.key() + " should be gone"_L1;
    if (wrong.isEmpty())
        return {};
    return {{u"I11"_s, u"%1 of robot %2 shows something else than the server: %3 of %4 rows, for example %5"_s
                           .arg(screen.shape().topic)
                           .arg(screen.robot().number())
                           .arg(wrong.size())
                           .arg(truth.size())
                           .arg(wrong.first())}};
}

Findings checkErrorTexts(const History &history)
{
    static const QRegularExpression inside(
        u"\\b(SELECT|INSERT INTO|UPDATE|DELETE FROM|relation|constraint|violates|syntax "
        u"error|SQLSTATE|psql|QPSQL|"
        u"terminate|std::|0x[0-9a-f]{6,})\\b|/(usr|var|tmp|home|dev|run|etc)/|\\.(cpp|sql|so)\\b"_s);
    Findings findings;
    for (const auto &[method, error] : history.errors()) {
        const QString text = QString::fromUtf8(QJsonDocument(error.data).toJson(QJsonDocument::Compact));
        if (inside.match(text).hasMatch())
            findings += {u"I20"_s, u"%1 was refused with %2"_s.arg(method, text)};
    }
    return findings;
}

QString toText(const Findings &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines += finding.invariant + ' '_L1 + finding.what;
    return lines.join(u'\n');
}

} // namespace hms::test
