// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/theme.h"

#include <QLabel>

namespace hms::app {

/// The roles a text can have on a screen; sizes and colours come from the theme.
enum class TextRole {
    Body,
    Strong,  ///< A value or name inside body text.
    Muted,   ///< What explains.
    Caption, ///< What names a value or a group.
    Title,   ///< 13 pt, one per card or page.
    Number,  ///< 28 pt with figures of equal width: a serial, an amount due.
    Error,
};

/// Plain text (never rich text: names come from outside) that wraps when asked to.
QLabel *textLabel(const QString &text, TextRole role = TextRole::Body, QWidget *parent = nullptr);
void setTextRole(QLabel &label, TextRole role);
void setTone(QLabel &label, Tone tone);

/// The label of a number that must be read from afar.
QLabel *bigNumber(const QString &text, QWidget *parent = nullptr);

/// A hairline between groups.
QWidget *divider(QWidget *parent = nullptr);

/// Applies the style sheet anew after a property it reads has changed.
void restyle(QWidget &widget);

} // namespace hms::app
