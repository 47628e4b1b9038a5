// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/icons.h"

#include <QKeySequence>
#include <QPushButton>

#include <optional>

namespace hms::app {

enum class ButtonKind {
    Primary, ///< The one thing this screen is for; at most one in sight.
    Secondary,
    Quiet,  ///< No frame: tools beside a text.
    Danger, ///< Cannot be undone.
};

/// A push button of our look. The text carries its mnemonic.
QPushButton *makeButton(const QString &text, ButtonKind kind = ButtonKind::Secondary,
                        std::optional<Icon> which = {}, QWidget *parent = nullptr);

/// Gives a button a function key that works anywhere in its window and shows in its tooltip.
void setShortcutKey(QPushButton &button, const QKeySequence &key);

/// A quiet button that is only an icon; the name is its tooltip and what a screen reader says.
QPushButton *makeIconButton(Icon which, const QString &name, QWidget *parent = nullptr);

} // namespace hms::app
