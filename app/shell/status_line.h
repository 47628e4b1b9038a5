// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/theme.h"
#include "shared/cashier/cashier_protocol.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;

namespace hms::app {

class IconLabel;

/// The bottom line: what just happened with its undo, printer, shift, clock, version.
class StatusLine final : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void say(Tone tone, const QString &text);
    /// Alt+Z and the button take the act back, once.
    void offerUndo(const QString &text, std::function<void()> undo);
    void setPrinter(const QString &state);
    void setShift(const std::optional<Shift> &shift);
    void clear();
    [[nodiscard]] QString text() const;

private:
    void put(Tone tone, const QString &text);
    void undo();
    void tick();

    std::function<void()> m_undo;
    QTimer m_clockTick;
    IconLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QPushButton *m_undoButton = nullptr;
    QLabel *m_printer = nullptr;
    QLabel *m_shift = nullptr;
    QLabel *m_clock = nullptr;
};

} // namespace hms::app
