// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/termination.h"

#include "server/db/operator_error.h"

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace hms::server {

namespace {
sigset_t terminationSignals()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGTERM);
    sigaddset(&set, SIGINT);
    return set;
}
} // namespace

Termination::Termination()
{
    const sigset_t set = terminationSignals();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    m_fd = signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
    if (m_fd < 0)
        throw OperatorError(EX_OSERR, QStringLiteral("cannot receive signals"));
    m_notifier = std::make_unique<QSocketNotifier>(m_fd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        signalfd_siginfo received{};
        while (read(m_fd, &received, sizeof received) == sizeof received)
            emit requested();
    });
}

Termination::~Termination()
{
    m_notifier.reset();
    close(m_fd);
    const sigset_t set = terminationSignals();
    pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}

} // namespace hms::server
