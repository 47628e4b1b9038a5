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

/// Paints its icon and text itself, centred as one and mirrored for right-to-left, which a style sheet does
/// not.
class Button final : public QPushButton {
    Q_OBJECT

public:
    explicit Button(const QString &text, ButtonKind kind, std::optional<Icon> which,
                    QWidget *parent = nullptr);

    void setWhich(std::optional<Icon> which);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont labelFont() const;
    [[nodiscard]] QColor labelColour() const;
    [[nodiscard]] int labelWidth() const;

    ButtonKind m_kind;
    std::optional<Icon> m_which;
};

/// A push button of our look. The text carries its mnemonic.
Button *makeButton(const QString &text, ButtonKind kind = ButtonKind::Secondary,
                   std::optional<Icon> which = {}, QWidget *parent = nullptr);

/// Gives a button a function key that works anywhere in its window and shows in its tooltip.
void setShortcutKey(QPushButton &button, const QKeySequence &key);

/// A quiet button that is only an icon; the name is its tooltip and what a screen reader says.
Button *makeIconButton(Icon which, const QString &name, QWidget *parent = nullptr);

} // namespace hms::app
