// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/connection_settings.h"
#include "server/db/statement.h"

#include <QHash>
#include <QSet>
#include <QSqlQuery>
#include <QStringList>

struct pg_result;

namespace hms::test {

/// What a statement and everything it calls (functions, triggers, foreign keys) read, and how.
struct Plans {
    QSet<QString> indexes;  ///< Of a partitioned table the parent's name.
    QSet<QString> seqScans; ///< Tables that were read from end to end, likewise.
};

/// Runs statements as a worker's prepared statements run, planned once or each time as they say, and tells
/// their plans, those inside functions too.
class PlanProbe {
public:
    /// `admin` may load auto_explain.
    explicit PlanProbe(const server::ConnectionSettings &admin);
    ~PlanProbe();
    Q_DISABLE_COPY_MOVE(PlanProbe)

    /// Values are SQL literals by placeholder name, without colon. Whatever the statement writes is undone.
    /// Throws std::runtime_error when it does not run or a placeholder has no value.
    Plans run(const server::Statement &statement, const QHash<QString, QString> &values);
    /// The same without one index, which may stand behind a constraint.
    Plans runWithout(const QString &index, const server::Statement &statement,
                     const QHash<QString, QString> &values);

    /// To be called once the tables have their rows.
    void readTables();
    /// The first column of each row.
    QStringList ask(const QString &sql);

private:
    static void onNotice(void *self, const pg_result *result);
    void exec(const QString &sql);
    Plans runHere(const server::Statement &statement, const QHash<QString, QString> &values);
    Plans plansOf(const QStringList &notices) const;

    server::ScopedConnection m_connection;
    QStringList m_notices;
    QSet<QString> m_tiny;
    QHash<QString, QString> m_parents; ///< Of partitions and of their indexes.
};

} // namespace hms::test
