// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace hms::server {

/// Turns SIGTERM and SIGINT into a signal of the event loop. One at a time; make it in the main thread before
/// any other thread, so that all inherit its signal mask.
class Termination : public QObject {
    Q_OBJECT

public:
    Termination();
    ~Termination() override; ///< The signals end the process again.

signals:
    void requested();

private:
    int m_fd = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace hms::server
