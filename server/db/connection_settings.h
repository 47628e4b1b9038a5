// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSqlDatabase>
#include <QString>

#include <chrono>
#include <optional>

namespace hms::server {

/// How to reach one PostgreSQL database, and the session settings every connection to it gets. A plain value.
struct ConnectionSettings {
    /// libpq keywords and values, as its connection URLs name them: host, port, dbname, user, password,
    /// sslmode, target_session_attrs... Several hosts are comma lists; a host that starts with '/' is a
    /// socket folder.
    QMap<QString, QString> keywords;

    QString applicationName = QStringLiteral("hmsd");           ///< Shown in pg_stat_activity.
    std::chrono::milliseconds statementTimeout{15'000};         ///< 0 = none.
    std::chrono::milliseconds lockTimeout{5'000};               ///< 0 = none.
    std::chrono::milliseconds idleInTransactionTimeout{60'000}; ///< 0 = none.

    /// Reads `postgresql://user:password@host:port,host:port/database?keyword=value`. Nothing if libpq
    /// refuses it; no reason is given because libpq's may quote the password.
    static std::optional<ConnectionSettings> fromUrl(const QString &url);

    /// The URL form, for logs and for other programs. Masked: the password is shown as ***.
    [[nodiscard]] QString toUrl(bool masked) const;

    [[nodiscard]] QString value(const QString &keyword) const { return keywords.value(keyword); }
    /// The same server, but another database, user or other keyword.
    [[nodiscard]] ConnectionSettings with(const QString &keyword, const QString &newValue) const;
    /// The same without time limits, for migrations, backups and reports of their own making.
    [[nodiscard]] ConnectionSettings withoutTimeouts() const;

    /// Gives host, database, login and session settings to a QPSQL connection that is not open yet.
    void configure(QSqlDatabase &database) const;
    /// Adds a QPSQL connection of that name and opens it; it belongs to the calling thread. Ask isOpen() and
    /// lastError() of the result.
    [[nodiscard]] QSqlDatabase open(const QString &connectionName) const;

    friend bool operator==(const ConnectionSettings &, const ConnectionSettings &) = default;
};

/// A connection for one scope: opened by the constructor, closed and removed by the destructor.
class ScopedConnection {
public:
    explicit ScopedConnection(const ConnectionSettings &settings);
    ~ScopedConnection();
    Q_DISABLE_COPY_MOVE(ScopedConnection)

    [[nodiscard]] bool isOpen() const { return m_database.isOpen(); }
    [[nodiscard]] QString errorText() const;
    [[nodiscard]] const QSqlDatabase &database() const { return m_database; }

private:
    QString m_name;
    QSqlDatabase m_database;
};

} // namespace hms::server
