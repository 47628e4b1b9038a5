// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/theme.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace hms::app {

class IconLabel;

/// Says what just happened, at the top of the place where it happened. Good news goes by itself, unless the
/// pointer rests on it; warnings and errors stay until they are closed or replaced.
class MessageBar final : public QFrame {
    Q_OBJECT

public:
    static constexpr int kHideAfterMs = 8000; ///< Long enough to read two sentences and to reach Undo.

    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(Tone tone, const QString &text);
    /// The act can be taken back: `undo` runs at most once.
    void showUndo(const QString &text, std::function<void()> undo);
    void clear();
    [[nodiscard]] QString text() const;
    void setHideAfter(int milliseconds) { m_timer.setInterval(milliseconds); }

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void show(Tone tone, const QString &text, bool goesAway);
    void undo();

    QTimer m_timer;
    std::function<void()> m_undo;
    bool m_goesAway = false;
    IconLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_undoButton = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace hms::app
