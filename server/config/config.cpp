// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/config/config.h"

#include "server/db/operator_error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <unistd.h>

namespace hms::server {

using namespace Qt::StringLiterals;

namespace {
/// A value as somebody wrote it, and where.
struct Given {
    QString value;
    QString origin; ///< "--listen", "HMS_LISTEN", "/etc/hms/hmsd.conf:12" or "default".
    int exitCode = EX_CONFIG;
};

[[noreturn]] void refuse(const Given &given, const QString &why)
{
    throw OperatorError(given.exitCode, given.origin + ": "_L1 + why);
}

QString variableOf(const QString &option)
{
    return "HMS_"_L1 + option.toUpper().replace(u'-', u'_');
}

Endpoint toEndpoint(const Given &given)
{
    const qsizetype colon = given.value.lastIndexOf(u':');
    QString host = given.value.left(qMax<qsizetype>(colon, 0));
    if (host.startsWith(u'[') && host.endsWith(u']')) // an IPv6 address
        host = host.mid(1, host.size() - 2);
    bool isNumber = false;
    const uint port = given.value.mid(colon + 1).toUInt(&isNumber);
    Endpoint endpoint{QHostAddress(host == "localhost"_L1 ? u"127.0.0.1"_s : host),
                      static_cast<quint16>(port)};
    if (colon < 0 || endpoint.address.isNull() || !isNumber || port > 65535)
        refuse(given, u"\"%1\" is not ADDRESS:PORT, such as 127.0.0.1:8480 or [::]:8480"_s.arg(given.value));
    return endpoint;
}

QList<QHostAddress> toAddresses(const Given &given)
{
    QList<QHostAddress> addresses;
    for (const QString &text : given.value.split(u',', Qt::SkipEmptyParts)) {
        addresses.append(QHostAddress(text.trimmed()));
        if (addresses.last().isNull())
            refuse(given, u"\"%1\" is not an address, such as 192.168.10.20"_s.arg(text.trimmed()));
    }
    return addresses;
}

int toNumber(const Given &given, int least, int most)
{
    bool isNumber = false;
    const int number = given.value.toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        refuse(given, u"\"%1\" is not a number from %2 to %3"_s.arg(given.value).arg(least).arg(most));
    return number;
}

bool toSwitch(const Given &given)
{
    const QString value = given.value.toLower();
    if (value == "true"_L1 || value == "yes"_L1 || value == "on"_L1 || value == "1"_L1)
        return true;
    if (value == "false"_L1 || value == "no"_L1 || value == "off"_L1 || value == "0"_L1 || value.isEmpty())
        return false;
    refuse(given, u"\"%1\" is neither true nor false"_s.arg(given.value));
}

std::optional<ConnectionSettings> toDatabase(const Given &given)
{
    if (given.value.isEmpty())
        return {};
    auto settings = ConnectionSettings::fromUrl(given.value);
    if (!settings)
        refuse(given,
               u"not a connection URL of the form postgresql://USER@HOST:PORT/DATABASE; special characters "
               u"in a password are written as %XX"_s);
    return settings;
}

QString toReadableFile(const Given &given)
{
    if (!given.value.isEmpty() && !QFileInfo(given.value).isReadable())
        refuse(given, u"cannot read the file \"%1\""_s.arg(given.value));
    return given.value;
}

/// The options of one INI file, each with its line.
QMap<QString, Given> readFile(const QString &path)
{
    QMap<QString, Given> values;
    if (path.isEmpty())
        return values;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw OperatorError(EX_CONFIG,
                            u"cannot read the configuration file %1: %2"_s.arg(path, file.errorString()));
    const QList<QByteArray> lines = file.readAll().split('\n');
    const auto origin = [&](const QString &key) {
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (QString::fromUtf8(lines[i]).section(u'=', 0, 0).trimmed() == key)
                return u"%1:%2"_s.arg(path).arg(i + 1);
        }
        return path;
    };

    const QSettings settings(path, QSettings::IniFormat);
    if (settings.status() != QSettings::NoError)
        throw OperatorError(EX_CONFIG, u"the configuration file %1 is not in INI form"_s.arg(path));
    for (const QString &key : settings.allKeys()) {
        if (key.startsWith(u'#')) // a comment to everybody but QSettings
            continue;
        // A comma makes a list of a value that has no quotes.
        const Given given{settings.value(key).toStringList().join(u','), origin(key.section(u'/', -1))};
        const bool known = std::any_of(configOptions().cbegin(), configOptions().cend(),
                                       [&key](const ConfigOption &option) { return option.name == key; });
        if (!known)
            refuse(given, u"unknown option \"%1\""_s.arg(key));
        values.insert(key, given);
    }
    return values;
}

QMap<QString, Given> gather(const ConfigSources &sources)
{
    const QString dataHome = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    const QMap<QString, QString> defaults{
        {u"data"_s, sources.isRoot ? u"/var/lib/hms"_s : dataHome + "/hms"_L1},
        {u"listen"_s, u"127.0.0.1:8480"_s},
        {u"http"_s, u"127.0.0.1:8481"_s},
        {u"demo"_s, u"false"_s},
        {u"workers"_s, u"0"_s},
        {u"password-operations"_s, u"2"_s},
        {u"password-memory"_s, u"64"_s},
    };
    const QMap<QString, Given> file = readFile(sources.file);
    QMap<QString, Given> values;
    for (const ConfigOption &option : configOptions()) {
        const QString variable = variableOf(option.name);
        if (sources.flags.contains(option.name))
            values.insert(option.name, {sources.flags.value(option.name), "--"_L1 + option.name, EX_USAGE});
        else if (sources.environment.contains(variable))
            values.insert(option.name, {sources.environment.value(variable), variable});
        else if (file.contains(option.name))
            values.insert(option.name, file.value(option.name));
        else
            values.insert(option.name, {defaults.value(option.name), u"default"_s});
    }
    return values;
}

// Rules that need more than one value.
void checkTogether(const Config &config, const QMap<QString, Given> &values)
{
    const std::pair<QString, std::optional<Endpoint>> doors[]{
        {u"listen"_s, config.listen}, {u"http"_s, config.http}, {u"instruments"_s, config.instruments}};
    for (const auto &[name, endpoint] : doors)
        if (config.demo && endpoint && !endpoint->address.isLoopback())
            refuse(values[name],
                   u"the demo hospital has well-known passwords and listens on loopback only, not on "
                   u"%1"_s.arg(values[name].value));
    // Instruments neither log in nor encrypt: their addresses are all that tells them from anybody else.
    if (config.instruments && !config.instruments->address.isLoopback() && config.instrumentPeers.isEmpty())
        refuse(values[u"instruments"_s], u"needs \"instrument-peers\" as well, unless on loopback"_s);
    if (config.tlsCertificate.isEmpty() != config.tlsKey.isEmpty())
        refuse(values[config.tlsKey.isEmpty() ? u"tls-cert"_s : u"tls-key"_s],
               u"tls-cert and tls-key go together"_s);
    if (!config.database && (config.databaseOwner || config.replica))
        refuse(values[config.databaseOwner ? u"database-owner"_s : u"replica"_s],
               u"needs \"database\" as well; the embedded database has its own"_s);
}

QString describe(const QMap<QString, Given> &values)
{
    QString text;
    for (const ConfigOption &option : configOptions()) {
        const Given &given = values[option.name];
        const auto url = ConnectionSettings::fromUrl(given.value);
        text += u"%1 = %2  # %3\n"_s.arg(option.name, url ? url->toUrl(true) : given.value, given.origin);
    }
    return text;
}
} // namespace

const QList<ConfigOption> &configOptions()
{
    static const QList<ConfigOption> options{
        {u"data"_s, u"DIR"_s, u"folder of database, documents and keys"_s},
        {u"documents"_s, u"DIR"_s, u"folder of the documents' bytes; default: documents in --data"_s},
        {u"database"_s, u"URL"_s,
         u"use this PostgreSQL instead of the embedded one; several hosts are possible"_s},
        {u"database-owner"_s, u"URL"_s, u"who migrates and backs up; default: as --database"_s},
        {u"replica"_s, u"URL"_s, u"read-only copy that reports are read from"_s},
        {u"postgres-bin"_s, u"DIR"_s, u"PostgreSQL's programs; default: the newest in /usr/lib/postgresql"_s},
        {u"listen"_s, u"ADDR:PORT"_s, u"where workstations connect; default 127.0.0.1:8480"_s},
        {u"http"_s, u"ADDR:PORT"_s, u"health, metrics and documents; default 127.0.0.1:8481"_s},
        {u"instruments"_s, u"ADDR:PORT"_s, u"where analysers send HL7 and ASTM; default: nowhere"_s},
        {u"instrument-peers"_s, u"ADDRS"_s, u"addresses of those analysers, separated by commas"_s},
        {u"demo"_s, {}, u"a hospital with invented patients, on loopback only"_s},
        {u"workers"_s, u"N"_s, u"threads that run requests; default 0 = processors + 2"_s},
        {u"password-operations"_s, u"N"_s, u"Argon2id passes; default 2"_s},
        {u"password-memory"_s, u"MIB"_s, u"Argon2id memory; default 64"_s},
        {u"tls-cert"_s, u"FILE"_s, u"certificate chain (PEM); default: one the server makes itself"_s},
        {u"tls-key"_s, u"FILE"_s, u"its key (PEM)"_s},
        {u"log"_s, u"RULES"_s, u"log rules, for example hms.cluster.debug=true,hms.postgres=false"_s},
    };
    return options;
}

ConfigSources ConfigSources::ofThisProcess(const QMap<QString, QString> &flags)
{
    ConfigSources sources{flags, QProcessEnvironment::systemEnvironment(), {}, geteuid() == 0};
    if (flags.contains(u"config"_s) || sources.environment.contains(u"HMS_CONFIG"_s)) {
        sources.file = flags.value(u"config"_s, sources.environment.value(u"HMS_CONFIG"_s));
        return sources;
    }
    const QString own =
        QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/hms/hmsd.conf"_L1;
    for (const QString &candidate : {sources.isRoot ? QString() : own, u"/etc/hms/hmsd.conf"_s}) {
        if (sources.file.isEmpty() && QFile::exists(candidate))
            sources.file = candidate;
    }
    return sources;
}

LoadedConfig loadConfig(const ConfigSources &sources)
{
    const QMap<QString, Given> values = gather(sources);
    const auto given = [&values](const QString &name) { return values.value(name); };
    if (given(u"data"_s).value.isEmpty())
        refuse(given(u"data"_s), u"the data folder's name is empty"_s);

    Config config;
    config.dataFolder = QDir::cleanPath(QDir::current().absoluteFilePath(given(u"data"_s).value));
    config.documentsFolder =
        given(u"documents"_s).value.isEmpty()
            ? config.dataFolder + "/documents"_L1
            : QDir::cleanPath(QDir::current().absoluteFilePath(given(u"documents"_s).value));
    config.database = toDatabase(given(u"database"_s));
    config.databaseOwner = toDatabase(given(u"database-owner"_s));
    config.replica = toDatabase(given(u"replica"_s));
    config.postgresFolder = given(u"postgres-bin"_s).value;
    config.listen = toEndpoint(given(u"listen"_s));
    config.http = toEndpoint(given(u"http"_s));
    if (!given(u"instruments"_s).value.isEmpty())
        config.instruments = toEndpoint(given(u"instruments"_s));
    config.instrumentPeers = toAddresses(given(u"instrument-peers"_s));
    config.demo = toSwitch(given(u"demo"_s));
    config.workers = toNumber(given(u"workers"_s), 0, 256);
    config.passwordOperations = toNumber(given(u"password-operations"_s), 1, 20);
    config.passwordMemoryMiB = toNumber(given(u"password-memory"_s), 1, 4096);
    config.tlsCertificate = toReadableFile(given(u"tls-cert"_s));
    config.tlsKey = toReadableFile(given(u"tls-key"_s));
    config.logRules = given(u"log"_s).value;
    checkTogether(config, values);
    return {config, describe(values)};
}

} // namespace hms::server
