// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/theme.h"

#include <QDate>
#include <QWidget>

#include <functional>

namespace hms::app {

/// Figures over days as bars or lines, with an axis, a legend and the day's figures under the pointer. It
/// shows what stands in a table beside it, and says so to a screen reader.
class DayChart final : public QWidget {
    Q_OBJECT

public:
    enum class Shape {
        Bar,   ///< Outlined.
        Part,  ///< Filled, within the bar before it: some of these.
        Solid, ///< A filled bar of its own.
        Line,
        Dashed,
    };
    struct Series {
        QString name;
        Tone tone = Tone::Accent;
        Shape shape = Shape::Bar;
        QList<std::optional<int>> values; ///< One a day; empty: there is none.
    };
    using Words = std::function<QString(int)>; ///< A value as a person reads it.

    /// `steps` are the distances between grid lines that read well, smallest first.
    DayChart(const QString &name, QList<int> steps, Words words, QWidget *parent = nullptr);

    void show(const QList<QDate> &days, const QList<Series> &series);
    /// What the pointer is told of a day.
    [[nodiscard]] QString tipOf(int day) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Scale {
        QRectF area; ///< Of the figures.
        int step = 1;
        int top = 1; ///< Value of the uppermost grid line.
    };
    [[nodiscard]] Scale scale() const;
    [[nodiscard]] int largest() const;
    [[nodiscard]] int legendHeight() const;
    /// The places of the legend's entries, line by line.
    [[nodiscard]] QList<QRect> legend() const;
    [[nodiscard]] QRectF slot(const Scale &scale, int day) const;
    [[nodiscard]] double heightOf(const Scale &scale, int value) const;
    void paintGrid(QPainter &painter, const Scale &scale) const;
    void paintDays(QPainter &painter, const Scale &scale) const;
    void paintBars(QPainter &painter, const Scale &scale) const;
    void paintLine(QPainter &painter, const Scale &scale, const Series &series) const;
    void paintLegend(QPainter &painter) const;
    void paintSwatch(QPainter &painter, const QRectF &swatch, const Series &series) const;

    QList<int> m_steps;
    Words m_words;
    QList<QDate> m_days;
    QList<Series> m_series;
};

} // namespace hms::app
