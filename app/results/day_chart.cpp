// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/day_chart.h"

#include "app/ui/format.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kMostLines = 4;     ///< Of the grid, without its ground.
constexpr double kBarShare = 0.7; ///< Of a day's width.

/// "12 Mar": an axis has no room for years, the pointer is told the whole date.
QString dayAndMonth(QDate day)
{
    return DayChart::tr("%1 %2", "day, short name of the month")
        .arg(format().serial(day.day()),
             format().locale().standaloneMonthName(day.month(), QLocale::ShortFormat));
}

} // namespace

DayChart::DayChart(const QString &name, QList<int> steps, Words words, QWidget *parent)
    : QWidget(parent)
    , m_steps(std::move(steps))
    , m_words(std::move(words))
{
    setAccessibleName(name);
    setAccessibleDescription(tr("The same figures stand in the table, day by day."));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DayChart::show(const QList<QDate> &days, const QList<Series> &series)
{
    m_days = days;
    m_series = series;
    updateGeometry();
    update();
}

QSize DayChart::sizeHint() const
{
    return {grid(70), grid(31) + legendHeight()};
}

QSize DayChart::minimumSizeHint() const
{
    return {grid(56), sizeHint().height()};
}

QString DayChart::tipOf(int day) const
{
    QStringList lines{format().longDate(m_days[day])};
    for (const Series &series : m_series)
        if (const auto value = series.values.value(day))
            lines += tr("%1: %2", "what, figure").arg(series.name, m_words(*value));
    return lines.join(u'\n');
}

// ---- where things are
// ----------------------------------------------------------------------------------------

int DayChart::largest() const
{
    int most = 0;
    for (const Series &series : m_series)
        for (const auto &value : series.values)
            most = qMax(most, value.value_or(0));
    return most;
}

DayChart::Scale DayChart::scale() const
{
    Scale out;
    const int most = qMax(1, largest());
    const auto fits = [most](int step) { return step * kMostLines >= most; };
    const auto step = std::ranges::find_if(m_steps, fits);
    out.step = step == m_steps.end() ? (most + kMostLines - 1) / kMostLines : *step;
    out.top = (most + out.step - 1) / out.step * out.step;
    int labels = 0;
    for (int value = 0; value <= out.top; value += out.step)
        labels = qMax(labels, fontMetrics().horizontalAdvance(m_words(value)));
    const double line = fontMetrics().height();
    const QRectF all(rect());
    QRectF area = all.adjusted(labels + grid(2), legendHeight() + line / 2, -grid(1), -line - grid(1));
    out.area = isRightToLeft() ? area.translated(-labels - grid(1), 0) : area;
    return out;
}

QList<QRect> DayChart::legend() const
{
    QList<QRect> out;
    const int swatch = fontMetrics().height();
    int x = 0;
    int y = 0;
    for (const Series &series : m_series) {
        const int width = swatch + grid(1) + fontMetrics().horizontalAdvance(series.name);
        if (x > 0 && x + width > this->width()) {
            x = 0;
            y += swatch + grid(1);
        }
        out.append(QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, width, swatch)));
        x += width + grid(3);
    }
    return out;
}

int DayChart::legendHeight() const
{
    const QList<QRect> entries = legend();
    return entries.isEmpty() ? 0 : entries.last().bottom() + grid(1);
}

QRectF DayChart::slot(const Scale &scale, int day) const
{
    const double width = scale.area.width() / double(m_days.size());
    const qsizetype place = isRightToLeft() ? m_days.size() - 1 - day : day;
    return {scale.area.left() + width * double(place), scale.area.top(), width, scale.area.height()};
}

double DayChart::heightOf(const Scale &scale, int value) const
{
    return scale.area.bottom() - scale.area.height() * double(value) / double(scale.top);
}

// ---- painting
// ------------------------------------------------------------------------------------------------

void DayChart::paintEvent(QPaintEvent *)
{
    if (m_days.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Scale scale = this->scale();
    paintLegend(painter);
    paintGrid(painter, scale);
    paintBars(painter, scale);
    for (const Series &series : std::as_const(m_series))
        if (series.shape == Shape::Line || series.shape == Shape::Dashed)
            paintLine(painter, scale, series);
    paintDays(painter, scale);
}

void DayChart::paintGrid(QPainter &painter, const Scale &scale) const
{
    const double line = fontMetrics().height();
    for (int value = 0; value <= scale.top; value += scale.step) {
        const double y = heightOf(scale, value);
        painter.setPen(QPen(value == 0 ? tokens().edge : tokens().line, 1));
        painter.drawLine(QPointF(scale.area.left(), y), QPointF(scale.area.right(), y));
        const QRectF left(0, y - line / 2, scale.area.left() - grid(1), line);
        const QRectF right(scale.area.right() + grid(1), y - line / 2, width() - scale.area.right() - grid(1),
                           line);
        painter.setPen(tokens().textMuted);
        painter.drawText(isRightToLeft() ? right : left,
                         int((isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter),
                         m_words(value));
    }
}

/// As many days are named as find room, the first always.
void DayChart::paintDays(QPainter &painter, const Scale &scale) const
{
    int widest = 0;
    for (const QDate &day : m_days)
        widest = qMax(widest, fontMetrics().horizontalAdvance(dayAndMonth(day)));
    const double slotWidth = scale.area.width() / double(m_days.size());
    const int step = qMax(1, int(std::ceil((widest + grid(2)) / slotWidth)));
    painter.setPen(tokens().textMuted);
    for (int day = 0; day < m_days.size(); day += step) {
        const double middle = slot(scale, day).center().x();
        QRectF place(middle - widest / 2.0, scale.area.bottom() + grid(1), widest, fontMetrics().height());
        place.moveLeft(qBound(0.0, place.left(), double(width() - widest)));
        painter.drawText(place, Qt::AlignCenter, dayAndMonth(m_days[day]));
    }
}

void DayChart::paintBars(QPainter &painter, const Scale &scale) const
{
    const auto isBar = [](const Series &s) { return s.shape == Shape::Bar || s.shape == Shape::Solid; };
    const auto besides = qMax<qsizetype>(1, std::ranges::count_if(m_series, isBar));
    for (int day = 0; day < m_days.size(); ++day) {
        const QRectF place = slot(scale, day);
        const double whole =
            qMin(place.width() > 4 ? place.width() * kBarShare : place.width(), double(grid(12)));
        const double width = whole / double(besides);
        double x = place.center().x() + (isRightToLeft() ? whole / 2 : -whole / 2 - width);
        for (const Series &series : m_series) {
            if (isBar(series))
                x += isRightToLeft() ? -width : width;
            const int value = series.values.value(day).value_or(0);
            if (value == 0 || series.shape == Shape::Line || series.shape == Shape::Dashed)
                continue;
            const double top = heightOf(scale, value);
            const QRectF bar(x, top, qMax(1.0, width - 1), scale.area.bottom() - top);
            const bool outlined = series.shape == Shape::Bar && bar.width() > 3;
            painter.setPen(outlined ? QPen(tokens().color(series.tone), 1) : QPen(Qt::NoPen));
            painter.setBrush(outlined ? tokens().soft(series.tone) : tokens().color(series.tone));
            painter.drawRect(bar);
        }
    }
}

void DayChart::paintLine(QPainter &painter, const Scale &scale, const Series &series) const
{
    const QColor colour = tokens().color(series.tone);
    const double radius = m_days.size() > 40 ? 0 : grid(1) * 0.6;
    std::optional<QPointF> before; // A day without a figure breaks the line.
    for (int day = 0; day < m_days.size(); ++day) {
        const auto value = series.values.value(day);
        if (!value) {
            before.reset();
            continue;
        }
        const QPointF at(slot(scale, day).center().x(), heightOf(scale, *value));
        painter.setPen(QPen(colour, 1.5, series.shape == Shape::Dashed ? Qt::DashLine : Qt::SolidLine));
        if (before)
            painter.drawLine(*before, at);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(at, radius, radius);
        before = at;
    }
}

void DayChart::paintLegend(QPainter &painter) const
{
    const QList<QRect> entries = legend();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QRect &entry = entries[i];
        const QRect square(entry.left(), entry.top(), entry.height(), entry.height());
        paintSwatch(painter,
                    QRectF(QStyle::visualRect(layoutDirection(), entry, square))
                        .adjusted(grid(1) / 2.0, grid(1), -grid(1) / 2.0, -grid(1)),
                    m_series[i]);
        painter.setPen(tokens().text);
        painter.drawText(entry,
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter),
                         m_series[i].name);
    }
}

void DayChart::paintSwatch(QPainter &painter, const QRectF &swatch, const Series &series) const
{
    const QColor colour = tokens().color(series.tone);
    switch (series.shape) {
    case Shape::Bar:
        painter.setPen(QPen(colour, 1));
        painter.setBrush(tokens().soft(series.tone));
        painter.drawRect(swatch);
        return;
    case Shape::Part:
    case Shape::Solid: painter.fillRect(swatch, colour); return;
    case Shape::Line:
    case Shape::Dashed:
        painter.setPen(QPen(colour, 2, series.shape == Shape::Dashed ? Qt::DotLine : Qt::SolidLine));
        painter.drawLine(QPointF(swatch.left(), swatch.center().y()),
                         QPointF(swatch.right(), swatch.center().y()));
        return;
    }
}

bool DayChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || m_days.isEmpty())
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Scale scale = this->scale();
    for (int day = 0; day < m_days.size(); ++day)
        if (slot(scale, day).contains(QPointF(help->pos()))) {
            QToolTip::showText(help->globalPos(), tipOf(day), this);
            return true;
        }
    QToolTip::hideText();
    return true;
}

} // namespace hms::app
