// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/button.h"

#include <QStyleOptionButton>
#include <QStylePainter>

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

Button::Button(const QString &text, ButtonKind kind, std::optional<Icon> which, QWidget *parent)
    : QPushButton(text, parent)
    , m_kind(kind)
    , m_which(which)
{
    setProperty("kind", kindName(kind));
    setAutoDefault(false); // Enter belongs to the form, not to the button that happens to have focus next.
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void Button::setWhich(std::optional<Icon> which)
{
    m_which = which;
    updateGeometry();
    update();
}

QFont Button::labelFont() const
{
    return textFont(TextSize::Body, m_kind == ButtonKind::Primary ? QFont::DemiBold : QFont::Medium);
}

QColor Button::labelColour() const
{
    const Tokens &t = tokens();
    if (!isEnabled())
        return t.textMuted;
    switch (m_kind) {
    case ButtonKind::Primary: return t.accentText;
    case ButtonKind::Danger: return t.bad;
    case ButtonKind::Secondary:
    case ButtonKind::Quiet: return t.text;
    }
    Q_UNREACHABLE();
}

int Button::labelWidth() const
{
    const QFontMetrics metrics(labelFont());
    const int words = text().isEmpty() ? 0 : metrics.size(Qt::TextShowMnemonic, text()).width();
    return words + (m_which ? app::iconSize() : 0) + (m_which && words > 0 ? grid(2) : 0);
}

QSize Button::sizeHint() const
{
    const int margin = m_kind == ButtonKind::Quiet ? grid(2) : grid(4);
    return {std::max(labelWidth() + 2 * margin + 2, controlHeight()), controlHeight() + 4};
}

void Button::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.icon = {};
    painter.drawControl(QStyle::CE_PushButton, option);

    QRect label =
        QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, QSize(labelWidth(), height()), rect());
    if (m_which) {
        QRect iconRect(label.left(), 0, app::iconSize(), height());
        if (isRightToLeft())
            iconRect.moveRight(label.right());
        paintIcon(painter, iconRect, *m_which, labelColour());
        const int used = app::iconSize() + grid(2);
        label.adjust(isRightToLeft() ? 0 : used, 0, isRightToLeft() ? -used : 0, 0);
    }
    painter.setFont(labelFont());
    painter.setPen(labelColour());
    painter.drawText(label, int(Qt::AlignCenter) | Qt::TextShowMnemonic, text());
}

Button *makeButton(const QString &text, ButtonKind kind, std::optional<Icon> which, QWidget *parent)
{
    return new Button(text, kind, which, parent);
}

void setShortcutKey(QPushButton &button, const QKeySequence &key)
{
    button.setShortcut(key);
    button.setToolTip(key.toString(QKeySequence::NativeText));
}

Button *makeIconButton(Icon which, const QString &name, QWidget *parent)
{
    Button *button = makeButton({}, ButtonKind::Quiet, which, parent);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

} // namespace hms::app
