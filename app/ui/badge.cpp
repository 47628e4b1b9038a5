// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/badge.h"

#include "app/ui/row_table_model.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace hms::app {

StatusBadge::StatusBadge(const StatusLook &look, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setLook(look);
}

void StatusBadge::setLook(const StatusLook &look)
{
    m_look = look;
    setAccessibleName(look.word);
    updateGeometry();
    update();
}

QSize StatusBadge::sizeOf(const StatusLook &look)
{
    const QFontMetrics metrics(textFont(TextSize::Body, QFont::DemiBold));
    const int icon = metrics.height() - grid(1);
    return {grid(2) + icon + grid(1) + metrics.horizontalAdvance(look.word) + grid(3),
            metrics.height() + grid(1)};
}

QSize StatusBadge::sizeHint() const
{
    return sizeOf(m_look);
}

void StatusBadge::paint(QPainter &painter, const QRect &rect, const StatusLook &look,
                        Qt::LayoutDirection direction)
{
    const Tokens &t = tokens();
    const QFont font = textFont(TextSize::Body, QFont::DemiBold);
    const QFontMetrics metrics(font);
    const int side = metrics.height() - grid(1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.soft(look.tone));
    painter.drawRoundedRect(rect, rect.height() / 2.0, rect.height() / 2.0);
    const QRect iconRect(rect.left() + grid(2), rect.center().y() - side / 2, side, side);
    const QRect textRect = rect.adjusted(grid(2) + side + grid(1), 0, -grid(2), 0);
    paintIcon(painter, QStyle::visualRect(direction, rect, iconRect), look.icon, t.color(look.tone));
    painter.setPen(look.tone == Tone::Neutral ? t.text : t.color(look.tone));
    painter.setFont(font);
    painter.drawText(QStyle::visualRect(direction, rect, textRect),
                     int(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter),
                     metrics.elidedText(look.word, Qt::ElideRight, textRect.width()));
    painter.restore();
}

void StatusBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_look, layoutDirection());
}

void BadgeDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state &=
        ~QStyle::State_HasFocus; // The row's own background is the mark; the view shows the ring.
    if (index.data(table_role::kStrong).toBool())
        option->font.setWeight(QFont::DemiBold);
    if (const QVariant tone = index.data(table_role::kTone); tone.isValid()) {
        const QColor colour = tokens().color(Tone(tone.toInt()));
        option->palette.setColor(QPalette::Text, colour);
        option->palette.setColor(QPalette::HighlightedText, colour);
    }
    if (index.data(table_role::kBadge).isValid())
        option->text.clear();
}

void BadgeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant badge = index.data(table_role::kBadge);
    if (!badge.isValid())
        return;
    const auto look = badge.value<StatusLook>();
    if (look.word.isEmpty())
        return;
    const QRect cell = option.rect.adjusted(cellMargin(), 0, -cellMargin(), 0);
    const QSize size = StatusBadge::sizeOf(look).boundedTo(cell.size());
    const QRect rect = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, size, cell);
    StatusBadge::paint(*painter, rect, look, option.direction);
}

QSize BadgeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant badge = index.data(table_role::kBadge);
    if (badge.isValid())
        return StatusBadge::sizeOf(badge.value<StatusLook>()) + QSize(2 * cellMargin(), grid(1));
    return QStyledItemDelegate::sizeHint(option, index);
}

} // namespace hms::app
