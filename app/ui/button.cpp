// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/button.h"

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

QString kindName(ButtonKind kind)
{
    switch (kind) {
    case ButtonKind::Primary: return u"primary"_s;
    case ButtonKind::Secondary: return u"secondary"_s;
    case ButtonKind::Quiet: return u"quiet"_s;
    case ButtonKind::Danger: return u"danger"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QPushButton *makeButton(const QString &text, ButtonKind kind, std::optional<Icon> which, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty("kind", kindName(kind));
    button->setAutoDefault(
        false); // Enter belongs to the form, not to the button that happens to have focus next.
    button->setIconSize(QSize(iconSize(), iconSize()));
    if (which && kind == ButtonKind::Primary)
        button->setIcon(iconOnAccent(*which));
    else if (which)
        button->setIcon(icon(*which, kind == ButtonKind::Danger ? Tone::Bad : Tone::Neutral));
    return button;
}

void setShortcutKey(QPushButton &button, const QKeySequence &key)
{
    button.setShortcut(key);
    button.setToolTip(key.toString(QKeySequence::NativeText));
}

QPushButton *makeIconButton(Icon which, const QString &name, QWidget *parent)
{
    QPushButton *button = makeButton({}, ButtonKind::Quiet, which, parent);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

} // namespace hms::app
