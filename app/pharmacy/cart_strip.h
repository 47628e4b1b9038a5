// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pharmacy/cart.h"
#include "app/ui/permission_gate.h"
#include "app/ui/theme.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace hms::app {

class IconLabel;
enum class Icon;

/// Until when this desk keeps the medicines of the open prescription, and the way to keep them again.
class CartStrip final : public QWidget {
    Q_OBJECT

public:
    CartStrip(Cart &cart, PermissionGate &gate, QWidget *parent = nullptr);

    /// Nothing can be kept any more: the strip says nothing.
    void setOpen(bool open);
    /// To the button; false when nothing has to be kept again.
    bool start();

signals:
    void againRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void update();
    void tell(Icon which, Tone tone, const QString &text);

    Cart &m_cart;
    QTimer m_clock;
    bool m_open = false;
    IconLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_again = nullptr;
};

} // namespace hms::app
