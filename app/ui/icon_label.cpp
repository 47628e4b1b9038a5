// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/icon_label.h"

#include <QPainter>

#include <array>

namespace hms::app {

IconLabel::IconLabel(Icon which, Tone tone, double lines, QWidget *parent)
    : QWidget(parent)
    , m_which(which)
    , m_tone(tone)
    , m_lines(lines)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(Icon which, Tone tone)
{
    m_which = which;
    m_tone = tone;
    update();
}

QSize IconLabel::sizeHint() const
{
    const int side = qRound(iconSize() * m_lines);
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(painter, rect(), m_which, tokens().color(m_tone));
}

Avatar::Avatar(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setName(name);
}

void Avatar::setName(const QString &name)
{
    m_name = name;
    setAccessibleName(name);
    update();
}

QSize Avatar::sizeHint() const
{
    return {controlHeight(), controlHeight()};
}

QString Avatar::initials(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    QString out = words.first().left(1);
    if (words.size() > 1)
        out += words.last().left(1);
    return out.toUpper();
}

void Avatar::paintEvent(QPaintEvent *)
{
    constexpr std::array kTones{Tone::Accent, Tone::Info, Tone::Ok, Tone::Warn};
    // Not qHash: its seed differs from run to run.
    uint sum = 0;
    for (const QChar c : m_name)
        sum = sum * 31 + c.unicode();
    const Tone tone = kTones[sum % kTones.size()];

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().soft(tone));
    painter.drawEllipse(rect());
    painter.setPen(tokens().color(tone));
    painter.setFont(textFont(TextSize::Body, QFont::DemiBold));
    painter.drawText(rect(), Qt::AlignCenter, initials(m_name));
}

} // namespace hms::app
