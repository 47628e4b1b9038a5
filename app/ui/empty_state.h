// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace hms::app {

/// What stands where a list would be: an icon, what is not here, and what to do about it.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(Icon which, const QString &title, const QString &advice, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &advice);
    /// Shows a button under the text; `actionTriggered` tells its press.
    void setAction(const QString &text);

signals:
    void actionTriggered();

private:
    QLabel *m_title = nullptr;
    QLabel *m_advice = nullptr;
    QPushButton *m_action = nullptr;
};

} // namespace hms::app
