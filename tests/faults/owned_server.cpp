// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/owned_server.h"

#include "tests/faults/waiting.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTimer>

#include <csignal>
#include <stdexcept>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hms::test {

namespace {

constexpr auto kReadyPatience = 120s; // Under a sanitizer, on a busy machine, with a hospital to build.
constexpr auto kRestartPause = 100ms;
constexpr qsizetype kMostLog = 4 << 20;

/// Below the ports that the kernel gives to outgoing connections: while the server is down, one of those
/// could take its port, even our proxy's own connection to nobody.
int freePort()
{
    constexpr int kFirst = 20'000;
    constexpr int kLast = 30'000;
    for (;;) {
        const int port = QRandomGenerator::global()->bounded(kFirst, kLast);
        if (QTcpServer().listen(QHostAddress::LocalHost, quint16(port)))
            return port;
    }
}

QString listenAt(const QUrl &url)
{
    return u"127.0.0.1:%1"_s.arg(url.isValid() ? url.port() : freePort());
}

} // namespace

OwnedServer::OwnedServer(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    // Whatever ends the harness ends its servers, which end their PostgreSQL.
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &OwnedServer::onOutput);
    connect(&m_process, &QProcess::finished, this, &OwnedServer::onFinished);
}

OwnedServer::~OwnedServer()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    resume();
    m_process.terminate();
    if (!m_process.waitForFinished(30'000))
        m_process.kill();
    m_process.waitForFinished(30'000);
}

void OwnedServer::launch(const QMap<QString, QString> &environment)
{
    QStringList arguments{u"--demo"_s,     u"--data"_s, m_options.dataFolder, u"--listen"_s,
                          listenAt(m_url), u"--http"_s, listenAt(m_http)};
    if (m_options.database)
        arguments << u"--database"_s << *m_options.database;
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    for (auto it = environment.begin(); it != environment.end(); ++it)
        all.insert(it.key(), it.value());
    m_process.setProcessEnvironment(all);
    m_ready = m_stopping = false;
    if (m_log.size() > kMostLog)
        m_log.clear();
    m_logStart = m_log.size();
    ++m_starts;
    m_process.start(m_killable ? m_options.killable : m_options.program, arguments + m_options.extra);
}

void OwnedServer::start(const QMap<QString, QString> &environment)
{
    launch(environment);
    if (!waitUntilReady(kReadyPatience))
        throw std::runtime_error("hmsd did not get ready:\n" + m_log.mid(m_logStart).toStdString());
}

bool OwnedServer::waitUntilReady(std::chrono::milliseconds patience)
{
    eventually([this] { return m_ready || (m_process.state() == QProcess::NotRunning && !m_supervised); },
               patience);
    return m_ready;
}

void OwnedServer::onOutput()
{
    static const QRegularExpression pattern(u"ready at (ws\\S+), (http\\S+)"_s);
    m_log += m_process.readAllStandardOutput();
    if (m_ready)
        return;
    const auto match = pattern.match(QString::fromUtf8(m_log.mid(m_logStart)));
    if (!match.hasMatch())
        return;
    m_url = QUrl(match.captured(1));
    m_http = QUrl(match.captured(2));
    m_ready = true;
    emit ready();
}

void OwnedServer::onFinished()
{
    onOutput();
    m_ready = false;
    emit ended();
    if (m_supervised && !m_stopping)
        QTimer::singleShot(kRestartPause, this, [this] {
            if (m_supervised && m_process.state() == QProcess::NotRunning)
                launch();
        });
}

void OwnedServer::signalProcess(int signal)
{
    if (const qint64 id = m_process.processId(); id > 0 && parentOf(id) == ::getpid())
        ::kill(pid_t(id), signal);
}

void OwnedServer::pause()
{
    signalProcess(SIGSTOP);
}

void OwnedServer::resume()
{
    signalProcess(SIGCONT);
}

int OwnedServer::stop()
{
    m_stopping = true;
    m_process.terminate();
    eventually([this] { return m_process.state() == QProcess::NotRunning; }, 30s);
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

void OwnedServer::kill()
{
    m_stopping = true;
    m_process.kill();
    eventually([this] { return m_process.state() == QProcess::NotRunning; }, 30s);
}

} // namespace hms::test
