// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/columns_layout.h"

#include <QStyle>
#include <QWidget>

namespace hms::app {

ColumnsLayout::ColumnsLayout(int mostColumns, int leastCharacters, QWidget *parent)
    : QLayout(parent)
    , m_mostColumns(mostColumns)
    , m_leastCharacters(leastCharacters)
{
    setContentsMargins({});
}

ColumnsLayout::~ColumnsLayout()
{
    qDeleteAll(m_items);
}

void ColumnsLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *ColumnsLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *ColumnsLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QList<QLayoutItem *> ColumnsLayout::shown() const
{
    QList<QLayoutItem *> out;
    for (QLayoutItem *item : m_items)
        if (!item->isEmpty())
            out.append(item);
    return out;
}

int ColumnsLayout::leastWidth() const
{
    int least = 0;
    for (const QLayoutItem *item : shown())
        least = qMax(least, item->minimumSize().width());
    const QWidget *home = parentWidget();
    return home ? qMax(least, home->fontMetrics().averageCharWidth() * m_leastCharacters) : least;
}

int ColumnsLayout::columnsIn(int width) const
{
    const int fitting = (width + spacing()) / qMax(1, leastWidth() + spacing());
    return qBound(1, fitting, m_fills ? qBound(1, int(shown().size()), m_mostColumns) : m_mostColumns);
}

int ColumnsLayout::arrange(const QRect &area, bool move) const
{
    const QList<QLayoutItem *> items = shown();
    const Qt::LayoutDirection direction =
        parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const int columns = columnsIn(area.width());
    const int width = (area.width() - (columns - 1) * spacing()) / columns;
    int y = 0;
    for (qsizetype first = 0; first < items.size(); first += columns) {
        const QList<QLayoutItem *> line = items.mid(first, columns);
        int height = 0;
        for (const QLayoutItem *item : line)
            height = qMax(height, item->hasHeightForWidth() ? item->heightForWidth(width)
                                                            : item->sizeHint().height());
        y += first == 0 ? 0 : spacing();
        for (int i = 0; move && i < line.size(); ++i) {
            const QRect cell(area.x() + i * (width + spacing()), area.y() + y, width, height);
            line[i]->setGeometry(QStyle::visualRect(direction, area, cell));
        }
        y += height;
    }
    return y;
}

int ColumnsLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize ColumnsLayout::minimumSize() const
{
    return {leastWidth(), 0};
}

QSize ColumnsLayout::sizeHint() const
{
    const int columns = qBound(1, int(shown().size()), m_mostColumns);
    const int width = columns * (leastWidth() + spacing()) - spacing();
    return {width, heightForWidth(width)};
}

void ColumnsLayout::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    arrange(area, true);
}

} // namespace hms::app
