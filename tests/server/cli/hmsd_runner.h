// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

namespace hms::test {

struct HmsdRun {
    int exitCode = -1;
    QString out;
    QString err;
};

/// Runs hmsd to its end, without this machine's configuration, with the cheapest password hashes.
HmsdRun runHmsd(const QStringList &arguments);

/// hmsd serving in the background.
class RunningHmsd {
public:
    explicit RunningHmsd(const QStringList &arguments);
    ~RunningHmsd();
    /// SIGTERM; returns the exit code.
    int terminate();

private:
    QProcess m_process;
};

} // namespace hms::test
