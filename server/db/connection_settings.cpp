// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/db/connection_settings.h"

#include <QSqlError>
#include <QStringList>
#include <QUrl>

#include <atomic>
#include <libpq-fe.h>
#include <memory>

namespace hms::server {

using namespace Qt::StringLiterals;

namespace {
constexpr auto kMask = "***"_L1;

// A value of a libpq connection string: quoted, with quotes and backslashes escaped.
QString quoted(QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u'\'' + value + u'\'';
}

QString percentEncoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString setting(QLatin1StringView name, std::chrono::milliseconds value)
{
    return u" -c %1=%2"_s.arg(name).arg(value.count());
}
} // namespace

std::optional<ConnectionSettings> ConnectionSettings::fromUrl(const QString &url)
{
    if (!url.startsWith("postgresql://"_L1) && !url.startsWith("postgres://"_L1))
        return {};
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> parsed(
        PQconninfoParse(url.toUtf8().constData(), nullptr), &PQconninfoFree);
    if (!parsed)
        return {};
    ConnectionSettings settings;
    for (const PQconninfoOption *option = parsed.get(); option->keyword; ++option) {
        if (option->val)
            settings.keywords.insert(QString::fromUtf8(option->keyword), QString::fromUtf8(option->val));
    }
    return settings;
}

QString ConnectionSettings::toUrl(bool masked) const
{
    QString user = percentEncoded(value(u"user"_s));
    if (keywords.contains(u"password"_s))
        user += u':' + (masked ? QString(kMask) : percentEncoded(value(u"password"_s)));
    QStringList query;
    for (auto it = keywords.cbegin(); it != keywords.cend(); ++it) {
        if (it.key() == "user"_L1 || it.key() == "password"_L1 || it.key() == "dbname"_L1)
            continue;
        const bool secret = masked && it.key().contains("password"_L1);
        query += it.key() + u'=' + (secret ? QString(kMask) : percentEncoded(it.value()));
    }
    return "postgresql://"_L1 + (user.isEmpty() ? user : user + u'@') + u'/' +
           percentEncoded(value(u"dbname"_s)) + (query.isEmpty() ? QString() : u'?' + query.join(u'&'));
}

ConnectionSettings ConnectionSettings::with(const QString &keyword, const QString &newValue) const
{
    ConnectionSettings changed = *this;
    changed.keywords.insert(keyword, newValue);
    return changed;
}

ConnectionSettings ConnectionSettings::withoutTimeouts() const
{
    ConnectionSettings changed = *this;
    changed.statementTimeout = changed.lockTimeout = changed.idleInTransactionTimeout = {};
    return changed;
}

void ConnectionSettings::configure(QSqlDatabase &database) const
{
    database.setHostName(value(u"host"_s));
    database.setDatabaseName(value(u"dbname"_s));
    database.setUserName(value(u"user"_s));
    database.setPassword(value(u"password"_s));

    // Sent with the start of the session: no extra round trip, and in force again after every reconnect.
    const QString session =
        "-c timezone=UTC -c standard_conforming_strings=on -c client_min_messages=warning"_L1 +
        setting("statement_timeout"_L1, statementTimeout) + setting("lock_timeout"_L1, lockTimeout) +
        setting("idle_in_transaction_session_timeout"_L1, idleInTransactionTimeout);
    QMap<QString, QString> rest = keywords;
    for (const auto &own : {u"host"_s, u"dbname"_s, u"user"_s, u"password"_s})
        rest.remove(own);
    rest.insert(u"options"_s, (rest.value(u"options"_s) + u' ' + session).trimmed());
    rest.insert(u"application_name"_s, applicationName);
    if (!rest.contains(u"connect_timeout"_s))
        rest.insert(u"connect_timeout"_s, u"5"_s);

    // Ports travel here too, because the driver's own setter takes one number and several hosts need several.
    QStringList options;
    for (auto it = rest.cbegin(); it != rest.cend(); ++it)
        options += it.key() + u'=' + quoted(it.value());
    database.setConnectOptions(options.join(u' '));
}

QSqlDatabase ConnectionSettings::open(const QString &connectionName) const
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, connectionName);
    configure(database);
    database.open();
    return database;
}

ScopedConnection::ScopedConnection(const ConnectionSettings &settings)
{
    static std::atomic<quint64> counter = 0;
    m_name = u"scoped-%1"_s.arg(++counter);
    m_database = settings.open(m_name);
}

ScopedConnection::~ScopedConnection()
{
    m_database = {}; // removeDatabase() warns while a handle is left
    QSqlDatabase::removeDatabase(m_name);
}

QString ScopedConnection::errorText() const
{
    return m_database.lastError().databaseText().trimmed();
}

} // namespace hms::server
