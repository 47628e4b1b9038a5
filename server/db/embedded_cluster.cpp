// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/db/embedded_cluster.h"

#include "server/db/cluster_settings.h"
#include "server/db/operator_error.h"

#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace hms::server {

using namespace Qt::StringLiterals;

namespace {
Q_LOGGING_CATEGORY(lcCluster, "hms.cluster", QtInfoMsg)
Q_LOGGING_CATEGORY(lcPostgres, "hms.postgres", QtInfoMsg)

constexpr int kPollMs = 10;
constexpr int kRetryMs = 100;
constexpr int kMaxLaunches = 20;
constexpr int kSlowStartMs = 10'000;
constexpr int kSteadyMs = 60'000; // up that long, the next death is not "in a row" any more
constexpr int kFastShutdownMs = 30'000;
constexpr int kImmediateShutdownMs = 10'000;
constexpr qsizetype kMaxSocketPath = 107; // what sockaddr_un takes

QProcessEnvironment cleanEnvironment()
{
    QProcessEnvironment environment;
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
    environment.insert(u"TZ"_s, u"UTC"_s);
    return environment;
}

QString userOf(EmbeddedCluster::Role role)
{
    switch (role) {
    case EmbeddedCluster::Role::Admin: return u"postgres"_s;
    case EmbeddedCluster::Role::Owner: return u"hms_owner"_s;
    case EmbeddedCluster::Role::Server: return u"hms_server"_s;
    case EmbeddedCluster::Role::Report: return u"hms_report"_s;
    }
    Q_UNREACHABLE();
}

ConnectionSettings settingsFor(const QString &socketFolder, EmbeddedCluster::Role role)
{
    ConnectionSettings settings;
    settings.keywords = {
        {u"host"_s, socketFolder},
        {u"port"_s, u"5432"_s},
        {u"dbname"_s, u"hms"_s},
        {u"user"_s, userOf(role)},
    };
    const bool works = role == EmbeddedCluster::Role::Admin || role == EmbeddedCluster::Role::Owner;
    return works ? settings.withoutTimeouts() : settings;
}

// A rename is safe from a power cut once the folder that holds the name is on the disk.
void syncFolder(const QString &path)
{
    const int fd = open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0) {
        fsync(fd);
        close(fd);
    }
}

void execute(const QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql))
        throw OperatorError(EX_UNAVAILABLE, u"PostgreSQL refused to prepare the database: %1"_s.arg(
                                                query.lastError().databaseText().trimmed()));
}

bool exists(const QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    return query.exec(sql) && query.next();
}
} // namespace

EmbeddedCluster::EmbeddedCluster(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_folder(m_options.dataFolder)
{
    m_process.setProcessEnvironment(cleanEnvironment());
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardInputFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &EmbeddedCluster::forwardLog);
    connect(&m_process, &QProcess::finished, this, &EmbeddedCluster::onFinished);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            retry(m_process.errorString());
    });
    m_poll.setInterval(kPollMs);
    connect(&m_poll, &QTimer::timeout, this, &EmbeddedCluster::onPoll);
    m_retry.setSingleShot(true);
    m_retry.setInterval(kRetryMs);
    connect(&m_retry, &QTimer::timeout, this, &EmbeddedCluster::launch);
}

EmbeddedCluster::~EmbeddedCluster()
{
    stop();
}

void EmbeddedCluster::start()
{
    Q_ASSERT(m_state == State::Stopped || m_state == State::Failed);
    try {
        prepare();
        m_state = State::Starting;
        m_failedLaunches = m_deathsInARow = 0;
        m_waiting.start();
        QEventLoop loop;
        connect(this, &EmbeddedCluster::settled, &loop, &QEventLoop::quit);
        launch();
        if (m_state == State::Starting)
            loop.exec();
        if (m_state == State::Failed)
            throw OperatorError(EX_UNAVAILABLE, m_failure);
        if (m_state != State::Ready) // stop() or the end of the application ended the loop
            throw OperatorError(EX_TEMPFAIL, u"stopped while PostgreSQL was starting"_s);
        ensureRolesAndDatabase();
    } catch (const OperatorError &) {
        stop();
        throw;
    }
}

void EmbeddedCluster::stop()
{
    m_state = State::Stopped;
    m_poll.stop();
    m_retry.stop();
    // The number is still our child's: QProcess has not collected it yet.
    if (const auto pid = static_cast<pid_t>(m_process.processId()); pid > 0) {
        ::kill(pid, SIGINT); // fast shutdown; SIGTERM would wait for clients
        if (!m_process.waitForFinished(kFastShutdownMs)) {
            qCWarning(lcCluster, "PostgreSQL does not stop, ending it at once; the next start recovers");
            ::kill(pid, SIGQUIT);
            if (!m_process.waitForFinished(kImmediateShutdownMs)) {
                m_process.kill();
                m_process.waitForFinished();
            }
        }
    }
    if (m_socketFolderIsTemporary)
        QDir(m_socketFolder).removeRecursively();
    m_socketFolderIsTemporary = false;
    m_lock.reset();
    emit settled({});
}

ConnectionSettings EmbeddedCluster::connection(Role role) const
{
    return settingsFor(m_socketFolder, role);
}

std::optional<ConnectionSettings> EmbeddedCluster::connectionToRunning(const QString &dataFolder, Role role)
{
    const auto postmaster = ClusterFolder(dataFolder).postmasterFile();
    if (!FolderLock::isHeld(dataFolder) || !postmaster || !postmaster->ready)
        return {};
    return settingsFor(postmaster->socketFolder, role);
}

/// Everything before the first launch: folders, lock, account, programs, the cluster's files.
void EmbeddedCluster::prepare()
{
    const QString &data = m_options.dataFolder;
    if (!QFileInfo::exists(data)) {
        if (!QDir().mkpath(data))
            throw OperatorError(EX_CANTCREAT, u"cannot make the data folder %1"_s.arg(data));
        // The service account passes through but does not look around.
        QFile::setPermissions(data, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeGroup |
                                        QFile::ExeOther);
    }
    m_lock = std::make_unique<FolderLock>(data);

    const auto account = ServiceAccount::choose(m_folder.path());
    if (!account)
        throw OperatorError(
            EX_NOUSER, u"PostgreSQL does not run as root, and there is neither a user postgres nor nobody"_s);
    m_account = *account;
    const QFileInfo cluster(m_folder.path());
    if (cluster.exists() && cluster.ownerId() != m_account.uid)
        throw OperatorError(EX_NOPERM, u"%1 belongs to user %2: run hmsd as that user or as root"_s.arg(
                                           m_folder.path(), cluster.owner()));
    if (const QString blocked = m_account.firstBlockedFolder(data); !blocked.isEmpty())
        throw OperatorError(
            EX_NOPERM,
            u"user %1, as whom PostgreSQL runs, may not enter %2: allow it (chmod o+x) or choose "
            u"another data folder, such as /var/lib/hms, with --data"_s.arg(m_account.name, blocked));

    const auto binaries = PostgresBinaries::find(m_options.binaryFolder, m_folder.major());
    if (!binaries && m_folder.major() > 0)
        throw OperatorError(
            EX_CONFIG, u"%1 was made by PostgreSQL %2, which is not installed here. Either install "
                       u"postgresql-%2 again; or "
                       u"upgrade: install both versions, make a backup with \"hmsd backup\", move %1 aside, "
                       u"start hmsd with "
                       u"the new version and load the backup with \"hmsd restore\""_s.arg(m_folder.path())
                           .arg(m_folder.major()));
    if (!binaries)
        throw OperatorError(
            EX_UNAVAILABLE,
            u"PostgreSQL %1 or newer is not installed in %2"_s.arg(PostgresBinaries::kOldestMajor)
                .arg(m_options.binaryFolder.isEmpty() ? u"/usr/lib/postgresql"_s : m_options.binaryFolder));
    m_binaries = *binaries;
    // At once, without a checkpoint: it may take long, and a fast shutdown that meets PostgreSQL in the
    // middle of its own start was seen to hang for ever. The next start recovers from the log.
    m_account.applyTo(m_process, SIGQUIT);
    if (m_folder.major() == 0)
        initialise();
    chooseSocketFolder();
}

void EmbeddedCluster::initialise()
{
    if (QFileInfo::exists(m_folder.path()))
        throw OperatorError(EX_CONFIG,
                            u"%1 exists but is no PostgreSQL cluster: move it aside"_s.arg(m_folder.path()));
    const QString unfinished = m_folder.unfinishedPath();
    QDir(unfinished).removeRecursively(); // left by an initialisation that was killed
    if (!m_account.makePrivateFolder(unfinished))
        throw OperatorError(EX_CANTCREAT, u"cannot make the folder %1"_s.arg(unfinished));

    qCInfo(lcCluster, "making a PostgreSQL %d cluster in %ls", m_binaries.major,
           qUtf16Printable(m_folder.path()));
    QProcess initdb;
    initdb.setProcessEnvironment(cleanEnvironment());
    initdb.setProcessChannelMode(QProcess::MergedChannels);
    m_account.applyTo(initdb, SIGKILL);
    // "trust" is guarded by the socket's folder, which only the account and root may enter.
    initdb.start(m_binaries.program(u"initdb"_s),
                 {u"-D"_s, unfinished, u"-U"_s, userOf(Role::Admin), u"-E"_s, u"UTF8"_s,
                  u"--locale=C.UTF-8"_s, u"--auth=trust"_s, u"--data-checksums"_s});
    initdb.waitForFinished(-1);
    if (initdb.exitStatus() != QProcess::NormalExit || initdb.exitCode() != 0)
        throw OperatorError(
            EX_CANTCREAT,
            u"initdb failed: %1"_s.arg(QString::fromLocal8Bit(initdb.readAllStandardOutput()).trimmed()));
    if (!QDir().rename(unfinished, m_folder.path()))
        throw OperatorError(EX_CANTCREAT, u"cannot rename %1 to %2"_s.arg(unfinished, m_folder.path()));
    syncFolder(m_options.dataFolder);
}

// Beside the cluster if its path is short enough for a socket, else in a short folder of its own.
void EmbeddedCluster::chooseSocketFolder()
{
    m_socketFolder = m_options.dataFolder + "/run"_L1;
    if (QFile::encodeName(m_socketFolder + "/.s.PGSQL.5432"_L1).size() > kMaxSocketPath) {
        QTemporaryDir folder((geteuid() == 0 ? u"/run"_s : QDir::tempPath()) + "/hms-XXXXXX"_L1);
        folder.setAutoRemove(false);
        m_socketFolder = folder.path();
        m_socketFolderIsTemporary = folder.isValid();
        qCInfo(lcCluster, "the data folder's path is too long for a socket; it is in %ls",
               qUtf16Printable(m_socketFolder));
    }
    if (!m_account.makePrivateFolder(m_socketFolder))
        throw OperatorError(EX_CANTCREAT, u"cannot make the socket folder %1"_s.arg(m_socketFolder));
}

void EmbeddedCluster::launch()
{
    if (const QList<qint64> old = m_folder.livingProcesses(); !old.isEmpty()) {
        if (m_waiting.hasExpired(m_options.patience.count())) {
            giveUp(u"PostgreSQL process %1 works in %2 and is not ours: stop it first"_s.arg(old.first())
                       .arg(m_folder.path()));
            return;
        }
        m_retry.start(); // what a killed postmaster left behind goes by itself
        return;
    }
    m_folder.removeStaleLocks(m_socketFolder);

    QMap<QString, QString> settings = clusterSettings(machineMemory());
    settings.insert(m_options.settings);
    settings.insert({
        {u"listen_addresses"_s, QString()},
        {u"port"_s, u"5432"_s},
        {u"unix_socket_directories"_s, u'"' + m_socketFolder + u'"'},
        {u"unix_socket_permissions"_s, u"0700"_s},
    });
    QStringList arguments{u"-D"_s, m_folder.path()};
    for (auto it = settings.cbegin(); it != settings.cend(); ++it)
        arguments << u"-c"_s << it.key() + u'=' + it.value();
    m_process.start(m_binaries.program(u"postgres"_s), arguments);
    m_poll.start();
}

void EmbeddedCluster::onPoll()
{
    const auto postmaster = m_folder.postmasterFile();
    if (!postmaster || !postmaster->ready || postmaster->pid != m_process.processId()) {
        if (m_waiting.hasExpired(kSlowStartMs)) {
            qCInfo(lcCluster, "PostgreSQL is still starting; after a crash it recovers first");
            m_waiting.start();
        }
        return;
    }
    m_poll.stop();
    m_up.start();
    m_failedLaunches = 0;
    m_state = State::Ready;
    if (m_deathsInARow > 0) {
        qCInfo(lcCluster, "PostgreSQL answers again");
        emit restarted();
    }
    emit settled({});
}

void EmbeddedCluster::onFinished()
{
    m_poll.stop();
    forwardLog();
    switch (m_state) {
    case State::Stopped:
    case State::Failed: return;
    case State::Starting: retry(m_failure); return;
    case State::Ready: break;
    }
    if (m_up.hasExpired(kSteadyMs))
        m_deathsInARow = 0;
    m_state = State::Starting;
    emit died();
    if (++m_deathsInARow > kMaxDeathsInARow) {
        giveUp(u"PostgreSQL died %1 times in a row"_s.arg(m_deathsInARow));
        return;
    }
    qCWarning(lcCluster, "PostgreSQL died; starting it again");
    m_waiting.start();
    m_retry.start();
}

void EmbeddedCluster::retry(const QString &why)
{
    m_poll.stop();
    if (++m_failedLaunches >= kMaxLaunches)
        giveUp(u"PostgreSQL does not start: %1"_s.arg(why));
    else
        m_retry.start();
}

void EmbeddedCluster::giveUp(const QString &why)
{
    m_state = State::Failed;
    m_failure = why;
    qCCritical(lcCluster, "%ls", qUtf16Printable(why));
    emit failed(why);
    emit settled({});
}

void EmbeddedCluster::forwardLog()
{
    while (m_process.canReadLine()) {
        const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
        if (line.isEmpty())
            continue;
        const bool fatal = line.startsWith("FATAL"_L1) || line.startsWith("PANIC"_L1);
        if (fatal)
            m_failure = line;
        if (fatal && m_state != State::Stopped) // ending sessions while it stops is no news
            qCWarning(lcPostgres, "%ls", qUtf16Printable(line));
        else
            qCDebug(lcPostgres, "%ls", qUtf16Printable(line));
    }
}

void EmbeddedCluster::ensureRolesAndDatabase()
{
    // Not part of the initialisation: checked at every start, so a first start that was killed is completed.
    const ScopedConnection admin(connection(Role::Admin).with(u"dbname"_s, u"postgres"_s));
    if (!admin.isOpen())
        throw OperatorError(EX_UNAVAILABLE,
                            u"cannot connect to the embedded database: %1"_s.arg(admin.errorText()));
    for (const Role role : {Role::Owner, Role::Server, Role::Report}) {
        if (!exists(admin.database(), u"SELECT 1 FROM pg_roles WHERE rolname = '%1'"_s.arg(userOf(role))))
            execute(admin.database(), u"CREATE ROLE %1 LOGIN"_s.arg(userOf(role)));
    }
    if (!exists(admin.database(), u"SELECT 1 FROM pg_database WHERE datname = 'hms'"_s))
        execute(admin.database(), u"CREATE DATABASE hms OWNER %1"_s.arg(userOf(Role::Owner)));
}

} // namespace hms::server
