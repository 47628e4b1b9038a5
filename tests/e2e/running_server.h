// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace hms::test {

/// A real hmsd with its own PostgreSQL and a demo hospital, on free ports of the loopback. Ends with the
/// test.
class RunningServer {
public:
    enum class Kind {
        Demo, ///< A demo hospital on loopback, without TLS.
        New,  ///< An empty hospital on every address, with TLS.
    };
    explicit RunningServer(Kind kind = Kind::Demo);
    ~RunningServer();
    Q_DISABLE_COPY_MOVE(RunningServer)

    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] QUrl http() const { return m_http; }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    [[nodiscard]] QString dataFolder() const { return m_folder.filePath(QStringLiteral("data")); }
    /// SIGTERM: drains and ends. The exit code.
    int stop();
    /// SIGKILL, as a power cut would.
    void kill();
    /// Starts again on the same data and the same ports.
    void start();
    [[nodiscard]] QByteArray log() const { return m_log; }

private:
    bool readUntilReady();

    Kind m_kind;
    QTemporaryDir m_folder;
    QProcess m_process; ///< Our own child: nothing else is ever signalled.
    QByteArray m_log;
    QUrl m_url;
    QUrl m_http;
};

} // namespace hms::test
