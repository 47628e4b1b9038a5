// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/running_server.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QRegularExpression>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace hms::test {

namespace {

constexpr int kReadyMs = 120'000; // Under a sanitizer, on a busy machine, with a demo hospital to build.

QString listenAt(const QString &address, const QUrl &url)
{
    return u"%1:%2"_s.arg(address).arg(url.isValid() ? url.port() : 0);
}

} // namespace

RunningServer::RunningServer(Kind kind)
    : m_kind(kind)
{
    // PostgreSQL of a server started as root runs as another user, who must get through to its folder.
    QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | QFile::ReadGroup |
                                               QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    start();
}

RunningServer::~RunningServer()
{
    if (m_process.state() != QProcess::NotRunning)
        stop();
}

void RunningServer::start()
{
    const QString address = m_kind == Kind::Demo ? u"127.0.0.1"_s : u"0.0.0.0"_s;
    QStringList arguments{u"--data"_s,   m_folder.filePath(u"data"_s),
                          u"--listen"_s, listenAt(address, m_url),
                          u"--http"_s,   listenAt(u"127.0.0.1"_s, m_http)};
    if (m_kind == Kind::Demo)
        arguments.prepend(u"--demo"_s);
    m_process.start(QString::fromLatin1(HMS_HMSD), arguments);
    if (!m_process.waitForStarted() || !readUntilReady())
        throw std::runtime_error("hmsd did not get ready:\n" + m_log.toStdString());
}

bool RunningServer::readUntilReady()
{
    static const QRegularExpression ready(u"ready at (ws\\S+), (http\\S+)"_s);
    const QDeadlineTimer deadline(kReadyMs);
    const qsizetype from = m_log.size();
    while (!deadline.hasExpired()) {
        if (!m_process.waitForReadyRead(200) && m_process.state() == QProcess::NotRunning)
            return false;
        m_log += m_process.readAll();
        const auto match = ready.match(QString::fromUtf8(m_log.mid(from)));
        if (match.hasMatch()) {
            m_url = QUrl(match.captured(1));
            m_url.setHost(u"127.0.0.1"_s); // Only ever the loopback.
            m_http = QUrl(match.captured(2));
            return true;
        }
    }
    return false;
}

int RunningServer::stop()
{
    m_process.terminate();
    m_process.waitForFinished(30'000);
    m_log += m_process.readAll();
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

void RunningServer::kill()
{
    m_process.kill();
    m_process.waitForFinished(30'000);
    m_log += m_process.readAll();
}

} // namespace hms::test
