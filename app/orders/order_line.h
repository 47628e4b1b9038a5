// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/orders/test_order.h"

#include <QFrame>

class QCheckBox;
class QLabel;

namespace hms::app {

class Button;
class StatusBadge;

/// One ordered test: what it is, how far it is, what it costs. It can be ticked where the patient may choose
/// to pay it.
class OrderLine final : public QFrame {
    Q_OBJECT

public:
    OrderLine(bool tickable, QWidget *parent = nullptr);

    void show(const TestOrder &order, bool mayCancel);
    [[nodiscard]] const TestOrder &order() const { return m_order; }
    [[nodiscard]] bool isTicked() const;
    void setTicked(bool ticked);
    void setBusy(bool busy);

signals:
    void tickChanged();
    void cancelWanted();

private:
    void buildUi(bool tickable);

    TestOrder m_order;
    QCheckBox *m_tick = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_details = nullptr;
    QLabel *m_price = nullptr;
    StatusBadge *m_priority = nullptr;
    StatusBadge *m_status = nullptr;
    Button *m_cancel = nullptr;
};

} // namespace hms::app
