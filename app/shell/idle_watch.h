// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace hms::app {

/// Tells when nobody has touched keyboard or pointer for a while. Install on the application.
class IdleWatch final : public QObject {
    Q_OBJECT

public:
    explicit IdleWatch(std::chrono::milliseconds after, QObject *parent = nullptr);
    /// Counts anew from now.
    void setPatience(std::chrono::milliseconds after);
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void idle();

private:
    QTimer m_timer;
};

} // namespace hms::app
