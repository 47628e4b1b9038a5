// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/waiting.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

namespace hms::test {

bool eventually(const std::function<bool()> &condition, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    QTimer look; // Conditions about other processes send no event.
    look.start(2);
    while (!condition()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

void letTimePass(std::chrono::milliseconds span)
{
    eventually([] { return false; }, span);
}

} // namespace hms::test
