// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/connection_settings.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace hms::server {

/// One step of the schema: a file `NNNN_what.sql`, run in one transaction, frozen once it has run anywhere.
struct Migration {
    int version = 0; ///< NNNN; 1, 2, 3... without gaps.
    QString name;    ///< what
    QByteArray sql;  ///< Any number of statements; no BEGIN, COMMIT or ROLLBACK.

    [[nodiscard]] QByteArray sha256() const; ///< 64 hex digits.
    [[nodiscard]] QString label() const;     ///< "0007 lab orders"
};

/// The migrations built into this program, in order.
QList<Migration> bundledMigrations();

/// Brings a database to the schema of this program, or says why not.
class Migrator {
public:
    enum class Problem {
        None,
        Unreachable, ///< No connection.
        Misnumbered, ///< The program's own list has a gap or a number twice.
        Altered,     ///< A migration that ran is not the one this program has.
        Newer,       ///< The database has migrations this program does not know.
        Behind,      ///< Only from check(): migrations are missing.
        Failed,      ///< A migration was refused; the database is as it was before that one.
    };

    struct Report {
        Problem problem = Problem::None;
        QString detail; ///< English, for the operator; names migration and line. Empty without a problem.
        QList<int> versions; ///< Those applied now, or by plan() and check() those that would be.

        [[nodiscard]] bool ok() const { return problem == Problem::None; }
    };

    /// `owner` connects as the owner of the schema.
    Migrator(ConnectionSettings owner, QList<Migration> migrations);

    /// Applies what is missing. Two at once take turns; killed at any moment it leaves whole steps only.
    [[nodiscard]] Report run() const;
    /// What run() would do; changes nothing.
    [[nodiscard]] Report plan() const;
    /// Is the schema exactly this program's? Any role may ask. Changes nothing.
    [[nodiscard]] Report check() const;
    /// The number of the last migration applied; 0 for an empty or unreachable database.
    [[nodiscard]] int schemaVersion() const;

private:
    ConnectionSettings m_owner;
    QList<Migration> m_migrations;
};

} // namespace hms::server
