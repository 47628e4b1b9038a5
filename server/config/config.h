// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/connection_settings.h"

#include <QHostAddress>
#include <QMap>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <optional>

namespace hms::server {

/// Where a socket listens.
struct Endpoint {
    QHostAddress address;
    quint16 port = 0;

    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

/// Everything an operator can choose, checked. A plain value.
struct Config {
    QString dataFolder;                              ///< Absolute; may not exist yet.
    std::optional<ConnectionSettings> database;      ///< What requests run on; empty = the embedded cluster.
    std::optional<ConnectionSettings> databaseOwner; ///< Who migrates; empty = as `database`.
    std::optional<ConnectionSettings> replica;       ///< Where reports read; empty = as `database`.
    QString documentsFolder;             ///< Where the bytes of documents lie; several servers share one.
    QString postgresFolder;              ///< Programs of PostgreSQL; empty = the newest installed.
    Endpoint listen;                     ///< WebSockets of the workstations.
    Endpoint http;                       ///< Health, metrics and documents.
    std::optional<Endpoint> instruments; ///< HL7 and ASTM of analysers; empty = none are listened to.
    QList<QHostAddress> instrumentPeers; ///< Who may connect there; empty = anybody on loopback.
    bool demo = false;                   ///< A hospital with invented patients; loopback only.
    int workers = 0;                     ///< Threads that run requests; 0 = processors + 2.
    int passwordOperations = 2;          ///< Argon2id passes.
    int passwordMemoryMiB = 64;          ///< Argon2id memory for one hash.
    QString tlsCertificate;              ///< PEM file; empty = one made by the server itself.
    QString tlsKey;                      ///< PEM file.
    QString logRules;                    ///< Qt filter rules, separated by commas: "hms.db.debug=true".

    [[nodiscard]] bool embedded() const { return !database; }
};

/// One thing that can be chosen: flag --name, variable HMS_NAME (with underscores), `name` in the file.
struct ConfigOption {
    QString name;
    QString valueName; ///< Empty: a switch.
    QString help;
};
const QList<ConfigOption> &configOptions();

/// Where values come from. A flag beats a variable, which beats the file, which beats the default.
struct ConfigSources {
    QMap<QString, QString> flags; ///< By option name; a switch that is given has "true".
    QProcessEnvironment environment;
    QString file;        ///< Empty = none.
    bool isRoot = false; ///< Decides the default data folder.

    /// Those of this process: the file that --config or HMS_CONFIG names, else the user's own
    /// (XDG_CONFIG_HOME, not for root), else /etc/hms/hmsd.conf, if there is one.
    static ConfigSources ofThisProcess(const QMap<QString, QString> &flags);
};

struct LoadedConfig {
    Config config;
    /// "name = value  # origin" for every option, passwords masked.
    QString description;
};

/// Throws OperatorError that names flag, variable or line: EX_USAGE for flags, else EX_CONFIG.
LoadedConfig loadConfig(const ConfigSources &sources);

} // namespace hms::server
