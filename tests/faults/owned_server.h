// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/connection_settings.h"
#include "server/db/embedded_cluster.h"
#include "tests/faults/owned_cluster.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QUrl>

#include <optional>

namespace hms::test {

/// A real hmsd as our child, with its own PostgreSQL in a folder of ours or on a database that is given. We
/// are its supervisor: an end that nobody asked for is followed by a start.
class OwnedServer : public QObject {
    Q_OBJECT

public:
    struct Options {
        QString program;
        QString killable;                ///< The same program with kill points.
        QString desk;                    ///< A workstation's core that a test kills.
        QString dataFolder;              ///< Its parent lets others pass: PostgreSQL runs as another user.
        std::optional<QString> database; ///< Connection URL; empty: the embedded cluster.
        QStringList extra;
    };

    explicit OwnedServer(Options options, QObject *parent = nullptr);
    ~OwnedServer() override;

    /// Starts the process; ready() follows. Ports stay the same from the first start on.
    void launch(const QMap<QString, QString> &environment = {});
    /// Launches and waits. Throws with the server's log when it does not get ready.
    void start(const QMap<QString, QString> &environment = {});
    bool waitUntilReady(std::chrono::milliseconds patience);
    /// SIGTERM, then waits for the end. The exit code, -1 after a signal.
    int stop();
    /// SIGKILL, as a power cut would; returns when it is gone.
    void kill();
    void pause();
    void resume();
    /// The next starts run the program with kill points.
    void useKillable(bool on) { m_killable = on; }
    /// While on, an unexpected end is followed by a start.
    void supervise(bool on) { m_supervised = on; }

    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] QUrl http() const { return m_http; }
    [[nodiscard]] QByteArray log() const { return m_log; }
    [[nodiscard]] int starts() const { return m_starts; }

    /// Its embedded PostgreSQL, proven to be ours.
    [[nodiscard]] OwnedCluster cluster() const { return OwnedCluster::prove(clusterFolder(), pid()); }
    [[nodiscard]] OwnedCluster silentCluster() const
    {
        return OwnedCluster::proveSilent(clusterFolder(), pid());
    }
    [[nodiscard]] QString clusterFolder() const { return m_options.dataFolder + QStringLiteral("/cluster"); }
    [[nodiscard]] QString dataFolder() const { return m_options.dataFolder; }
    /// Empty while the embedded cluster does not answer.
    [[nodiscard]] std::optional<server::ConnectionSettings>
    connection(server::EmbeddedCluster::Role role) const
    {
        return server::EmbeddedCluster::connectionToRunning(m_options.dataFolder, role);
    }

signals:
    void ready();
    void ended();

private:
    void onOutput();
    void onFinished();
    void signalProcess(int signal);

    Options m_options;
    QProcess m_process; ///< Our own child: nothing else is ever signalled.
    QByteArray m_log;
    qsizetype m_logStart = 0; ///< Of the present life.
    QUrl m_url;
    QUrl m_http;
    bool m_ready = false;
    bool m_supervised = false;
    bool m_killable = false;
    bool m_stopping = false;
    int m_starts = 0;
};

} // namespace hms::test
