// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vitals/sparkline.h"

#include <QPainter>

namespace hms::app {

Sparkline::Sparkline(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Sparkline::setValues(const QList<int> &values, Tone last)
{
    m_values = values;
    m_last = last;
    update();
}

QSize Sparkline::sizeHint() const
{
    return {grid(20), grid(5)};
}

QSize Sparkline::minimumSizeHint() const
{
    return {grid(8), grid(5)};
}

void Sparkline::paintEvent(QPaintEvent *)
{
    if (m_values.size() < 2)
        return;
    const auto [low, high] = std::ranges::minmax(m_values);
    const double radius = grid(1) * 0.75;
    const QRectF area = QRectF(rect()).adjusted(radius + 1, radius + 1, -radius - 1, -radius - 1);
    const auto pointOf = [&](qsizetype i) {
        const double along = double(i) / double(m_values.size() - 1);
        const double up = low == high ? 0.5 : double(m_values[i] - low) / double(high - low);
        return QPointF(area.left() + area.width() * (isRightToLeft() ? 1 - along : along),
                       area.bottom() - area.height() * up);
    };
    QPolygonF line;
    for (qsizetype i = 0; i < m_values.size(); ++i)
        line.append(pointOf(i));

    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().edge, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_last == Tone::Neutral ? tokens().accent : tokens().color(m_last));
    painter.drawEllipse(line.last(), radius, radius);
}

} // namespace hms::app
