// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cashier/drawer.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace hms::app {

class IconLabel;

/// One line about the shift that is always in sight, with the key that leads on.
class ShiftStrip final : public QFrame {
    Q_OBJECT

public:
    explicit ShiftStrip(Drawer &drawer, QWidget *parent = nullptr);

signals:
    void shiftRequested();
    void refundsRequested();

private:
    void update();

    Drawer &m_drawer;
    IconLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_shift = nullptr;
};

} // namespace hms::app
