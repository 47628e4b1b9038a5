// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/cluster_folder.h"
#include "server/db/connection_settings.h"
#include "server/db/folder_lock.h"
#include "server/db/postgres_binaries.h"
#include "server/db/service_account.h"

#include <QElapsedTimer>
#include <QMap>
#include <QObject>
#include <QProcess>
#include <QTimer>

#include <memory>
#include <optional>

namespace hms::server {

/// A private PostgreSQL that lives and dies with this process: no TCP, one socket in a folder only its
/// account may enter, durable settings. It is started again when it dies, and stops when this process is
/// killed. Use it from the main thread: PostgreSQL is told when the thread that started it ends.
class EmbeddedCluster : public QObject {
    Q_OBJECT

public:
    static constexpr int kMaxDeathsInARow = 5;

    struct Options {
        QString dataFolder;              ///< Absolute. The cluster goes into its sub-folder "cluster".
        QString binaryFolder;            ///< Empty = the newest in /usr/lib/postgresql.
        QMap<QString, QString> settings; ///< PostgreSQL settings that replace our own choice.
        std::chrono::milliseconds patience{10'000}; ///< How long old processes may take to leave the folder.
    };

    /// Who a connection is; the roles exist once start() has returned.
    enum class Role {
        Admin,  ///< Superuser, for backup and repair.
        Owner,  ///< hms_owner: migrates.
        Server, ///< hms_server: what requests run as.
        Report, ///< hms_report: reads.
    };

    explicit EmbeddedCluster(Options options, QObject *parent = nullptr);
    ~EmbeddedCluster() override; ///< Stops it.

    /// Makes the cluster if there is none, starts it and returns when it answers. Runs an event loop
    /// meanwhile. Throws OperatorError; EX_TEMPFAIL when another hmsd uses the folder.
    void start();
    /// Ends all sessions and shuts down cleanly; returns when it is down. Harmless when it does not run.
    void stop();

    [[nodiscard]] bool isRunning() const { return m_state == State::Ready; }
    /// Our child's process number; 0 while none runs.
    [[nodiscard]] qint64 postmasterPid() const { return m_process.processId(); }
    [[nodiscard]] const PostgresBinaries &binaries() const { return m_binaries; }

    [[nodiscard]] ConnectionSettings connection(Role role) const;
    /// The same for a cluster that another process runs in `dataFolder`; nothing when none is ready there.
    static std::optional<ConnectionSettings> connectionToRunning(const QString &dataFolder, Role role);

signals:
    void died();                     ///< The postmaster ended by itself; a restart is under way.
    void restarted();                ///< It answers again.
    void failed(const QString &why); ///< It is given up; English, for the log.
    void settled(QPrivateSignal);    ///< Starting has come to its end, whichever it is.

private:
    enum class State { Stopped, Starting, Ready, Failed };

    void prepare();
    void initialise();
    void ensureRolesAndDatabase();
    void chooseSocketFolder();
    void launch();
    void onPoll();
    void onFinished();
    void retry(const QString &why);
    void giveUp(const QString &why);
    void forwardLog();

    Options m_options;
    ClusterFolder m_folder;
    PostgresBinaries m_binaries;
    ServiceAccount m_account;
    std::unique_ptr<FolderLock> m_lock;
    QString m_socketFolder;
    bool m_socketFolderIsTemporary = false;
    QProcess m_process;
    QTimer m_poll;
    QTimer m_retry;
    State m_state = State::Stopped;
    int m_failedLaunches = 0;
    int m_deathsInARow = 0;
    QElapsedTimer
        m_waiting; ///< Since launching was first tried; for patience and for saying what takes long.
    QElapsedTimer m_up;
    QString m_failure;
};

} // namespace hms::server
