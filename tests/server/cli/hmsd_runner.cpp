// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/cli/hmsd_runner.h"

#include <catch2/catch.hpp>

namespace hms::test {

using namespace Qt::StringLiterals;

namespace {
void prepare(QProcess &process, const QStringList &arguments)
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, u"/nonexistent"_s);
    environment.insert(u"HMS_PASSWORD_OPERATIONS"_s, u"1"_s);
    environment.insert(u"HMS_PASSWORD_MEMORY"_s, u"1"_s);
    process.setProcessEnvironment(environment);
    process.setProgram(QStringLiteral(HMS_HMSD));
    process.setArguments(arguments);
}
} // namespace

HmsdRun runHmsd(const QStringList &arguments)
{
    QProcess process;
    prepare(process, arguments);
    process.start();
    REQUIRE(process.waitForFinished(60'000));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

RunningHmsd::RunningHmsd(const QStringList &arguments)
{
    prepare(m_process, arguments);
    m_process.setProcessChannelMode(QProcess::ForwardedChannels);
    m_process.start();
    REQUIRE(m_process.waitForStarted());
}

RunningHmsd::~RunningHmsd()
{
    m_process.kill();
    m_process.waitForFinished();
}

int RunningHmsd::terminate()
{
    m_process.terminate();
    REQUIRE(m_process.waitForFinished(60'000));
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

} // namespace hms::test
