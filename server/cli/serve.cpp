// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/serve.h"

#include "server/access/access_directory.h"
#include "server/access/password_hasher.h"
#include "server/cli/installation.h"
#include "server/cli/service_notice.h"
#include "server/cli/termination.h"
#include "server/cli/users.h"
#include "server/db/operator_error.h"
#include "server/demo/demo_hospital.h"
#include "server/demo/demo_passwords.h"
#include "server/documents/document_house.h"
#include "server/documents/file_byte_store.h"
#include "server/housekeeping/housekeeper.h"
#include "server/instruments/instrument_port.h"
#include "server/net/desk_server.h"
#include "server/net/http_server.h"
#include "server/net/tls_identity.h"
#include "server/routes.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hms::server {

namespace {

Q_LOGGING_CATEGORY(lcServe, "hms.serve", QtInfoMsg)

using Role = EmbeddedCluster::Role;

constexpr auto kReportPatience = 60s; ///< A large month on a slow disk; desks have threads of their own.
constexpr auto kDrainPatience = 8s;   ///< Of the ten seconds a stop may take; PostgreSQL has the rest.

/// Our own cluster is brought up to date; a configured one only by its operator's word (hmsd migrate).
void prepareSchema(const Config &config, const Installation &installation)
{
    if (config.embedded()) {
        migrate(installation.as(Role::Owner));
        return;
    }
    const Migrator::Report report = Migrator(installation.as(Role::Server), bundledMigrations()).check();
    if (!report.ok())
        throw OperatorError(report.problem == Migrator::Problem::Unreachable ? EX_UNAVAILABLE : EX_CONFIG,
                            report.detail);
}

WorkerConnection::Open opener(const ConnectionSettings &settings)
{
    return [settings](QSqlDatabase &database) {
        settings.configure(database);
        return database.open();
    };
}

WorkerPool::Sizes poolSizes(const Config &config)
{
    WorkerPool::Sizes sizes;
    sizes.workers[size_t(Lane::Desk)] =
        config.workers > 0 ? config.workers : int(std::thread::hardware_concurrency()) + 2;
    return sizes;
}

SessionKeeper sessionKeeper()
{
    return {[](WorkerConnection &connection, const QList<SessionId> &sessions) {
                return access::reload(connection, sessions);
            },
            [](WorkerConnection &connection, const QList<SessionId> &sessions) {
                access::touchSessions(connection, sessions);
            }};
}

/// Plain sockets stay inside the machine.
std::optional<QSslConfiguration> tlsFor(const Config &config)
{
    if (config.listen.address.isLoopback())
        return std::nullopt;
    const TlsIdentity identity = loadTlsIdentity(config.dataFolder, config.tlsCertificate, config.tlsKey);
    qCInfo(lcServe).noquote() << "certificate SHA-256" << identity.fingerprint;
    return identity.configuration;
}

void fill(const Config &config, const Installation &installation, const Dispatcher &dispatcher,
          const WorkerConnection::Open &open, PasswordHasher &hasher)
{
    if (config.demo) {
        WorkerConnection connection(u"demo"_s, open);
        connection.ensureOpen();
        DemoHospital demo(dispatcher, connection, hasher);
        if (demo.isNeeded())
            demo.build(QDateTime::currentDateTimeUtc());
        return;
    }
    if (!config.embedded())
        return; // Its operator makes the first user: hmsd user add.
    if (const auto password = addFirstUser(installation.as(Role::Owner), config))
        std::printf("first administrator: admin, one-time password: %s\n", qUtf8Printable(*password));
}

/// Well-known passwords stay inside the machine.
void keepDemoInside(const Config &config, const ConnectionSettings &settings, PasswordHasher &hasher)
{
    if (config.listen.address.isLoopback() && config.http.address.isLoopback())
        return;
    if (const auto user = demo::userWithDemoPassword(settings, hasher))
        throw OperatorError(EX_CONFIG,
                            u"this is a demo hospital and %1 still has the well-known password: serve it "
                            "on loopback only, or give everybody another password"_s.arg(*user));
}

QString urlOf(QLatin1StringView scheme, const QHostAddress &address, quint16 port)
{
    const QString host = address.protocol() == QAbstractSocket::IPv6Protocol
                             ? u'[' + address.toString() + u']'
                             : address.toString();
    return u"%1://%2:%3/"_s.arg(scheme, host).arg(port);
}

/// With a configured database, too, this machine's folder is used, unless --documents names a shared one.
std::unique_ptr<documents::ByteStore> documentStore(const Config &config)
{
    try {
        return std::make_unique<documents::FileByteStore>(config.documentsFolder);
    } catch (const documents::StoreError &e) {
        throw OperatorError(EX_CANTCREAT, u"the documents in %1: %2"_s.arg(config.documentsFolder,
                                                                           QString::fromUtf8(e.what())));
    }
}

void requireListening(bool listens, const Endpoint &endpoint, const QString &why)
{
    if (!listens)
        throw OperatorError(EX_UNAVAILABLE,
                            u"cannot listen on %1 port %2: %3"_s.arg(endpoint.address.toString())
                                .arg(endpoint.port)
                                .arg(why));
}

/// Null: no instruments are listened to.
std::unique_ptr<instruments::InstrumentPort> instrumentPort(const Config &config,
                                                            instruments::InstrumentPort::Parts parts)
{
    if (!config.instruments)
        return nullptr;
    auto port = std::make_unique<instruments::InstrumentPort>(std::move(parts));
    requireListening(port->listen(config.instruments->address, config.instruments->port), *config.instruments,
                     port->errorString());
    qCInfo(lcServe).noquote() << "instruments at"
                              << urlOf("tcp"_L1, config.instruments->address, port->port());
    return port;
}

} // namespace

int serve(const Config &config)
{
    const Termination termination;
    Installation installation(config, Installation::Access::Own);
    prepareSchema(config, installation);

    const ConnectionSettings settings = installation.as(Role::Server);
    const WorkerConnection::Open open = opener(settings);
    ConnectionSettings reports = installation.as(Role::Report);
    reports.statementTimeout = kReportPatience;
    DocumentHouse house(documentStore(config));
    PasswordHasher hasher({.operations = quint64(config.passwordOperations),
                           .memoryBytes = size_t(config.passwordMemoryMiB) * 1024 * 1024});
    const ServerIdentity identity{QStringLiteral(HMS_VERSION),
                                  Migrator(settings, bundledMigrations()).schemaVersion(),
                                  config.demo,
                                  config.dataFolder,
                                  nullptr,
                                  &house};
    const Dispatcher dispatcher(routes(), hasher, identity);
    fill(config, installation, dispatcher, open, hasher);
    keepDemoInside(config, settings, hasher);

    const Housekeeper housekeeper(open, config.dataFolder, &house); // Gone before PostgreSQL is.
    const auto tls = tlsFor(config);
    DeskServer desks({dispatcher, open, sessionKeeper(), poolSizes(config), {}, tls, opener(reports)});
    HttpServer http(desks, HttpServer::Documents{house, open});
    requireListening(desks.listen(config.listen.address, config.listen.port), config.listen,
                     desks.errorString());
    requireListening(http.listen(config.http.address, config.http.port), config.http, http.errorString());

    const auto port = instrumentPort(config, {open, hasher, identity, config.instrumentPeers, {}});

    QObject::connect(&termination, &Termination::requested, &desks, [&desks] {
        noticeService("STOPPING=1");
        desks.drain(kDrainPatience);
    });
    QObject::connect(&desks, &DeskServer::drained, qApp, &QCoreApplication::quit);
    if (EmbeddedCluster *cluster = installation.cluster())
        QObject::connect(cluster, &EmbeddedCluster::failed, qApp,
                         [] { QCoreApplication::exit(EX_UNAVAILABLE); });

    std::printf("ready at %s, %s\n",
                qUtf8Printable(urlOf(tls ? "wss"_L1 : "ws"_L1, config.listen.address, desks.port())),
                qUtf8Printable(urlOf("http"_L1, config.http.address, http.port())));
    std::fflush(stdout);
    noticeService("READY=1");
    return QCoreApplication::exec();
}

} // namespace hms::server
