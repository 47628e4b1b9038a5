// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QStringList>

namespace hms::server::demo {

/// Takes the secondary indexes, the foreign keys and the triggers of the tables that grow out of the way for
/// as long as many rows are written, inside the caller's transaction. Putting them back checks every row:
/// what stands in the tables then obeys every constraint, or nothing of it does.
class SchemaAside {
public:
    explicit SchemaAside(const QSqlDatabase &database);

    /// Both throw std::runtime_error with PostgreSQL's reason.
    void takeAway();
    void putBackIndexes();
    void putBackTriggers();

private:
    /// Runs what the first column says and keeps the second, which undoes it.
    void takeAway(QLatin1StringView question, QStringList &back);

    QSqlDatabase m_database;
    QStringList m_triggers;
    QStringList m_references;
    QStringList m_indexes;
};

} // namespace hms::server::demo
