// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/results/critical_alerts_protocol.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QLineEdit;

namespace hms::app {

class Button;
class CriticalWatch;

/// A critical value over whatever its reader is doing. It cannot be put away: only typing the values back
/// acknowledges it, and the next alert follows. It never takes the cursor from a half-typed form.
class CriticalBanner final : public QFrame {
    Q_OBJECT

public:
    explicit CriticalBanner(CriticalWatch &watch, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildUi();
    void update();
    void showAlert(const CriticalAlert &alert);
    void showClock();
    void acknowledge();

    CriticalWatch &m_watch;
    std::optional<CriticalAlert> m_alert;
    QTimer m_tick;
    QLabel *m_head = nullptr;
    QLabel *m_patient = nullptr;
    QLabel *m_values = nullptr;
    QLabel *m_clock = nullptr;
    QLineEdit *m_readBack = nullptr;
    QLabel *m_problem = nullptr;
    Button *m_acknowledge = nullptr;
};

} // namespace hms::app
