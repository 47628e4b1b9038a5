// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/two_line_delegate.h"

#include "app/ui/badge.h"

#include <QPainter>

namespace hms::app {

namespace {

constexpr int kReadableCharacters = 8;

int lineHeight()
{
    return QFontMetrics(textFont(TextSize::Body)).height();
}

/// A text at one end of a rectangle that is laid out from left to right and mirrored here.
void drawText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &rect, Qt::Alignment side,
              const QString &text, const QFont &font, const QColor &colour)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(
        QStyle::visualRect(option.direction, option.rect, rect),
        int(QStyle::visualAlignment(option.direction, side) | Qt::AlignAbsolute | Qt::AlignVCenter),
        QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

TwoLineDelegate::TwoLineDelegate(Describe describe, int leadCharacters, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_describe(std::move(describe))
    , m_leadCharacters(leadCharacters)
{
}

int TwoLineDelegate::rowHeight()
{
    return lineHeight() + qMax(lineHeight(), StatusBadge::sizeOf({}).height()) + grid(4) + 1;
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {grid(40), rowHeight()};
}

void TwoLineDelegate::paintBackground(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const Tokens &t = tokens();
    const QRect &rect = option.rect;
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(rect, t.accentSoft);
        const QRect bar(rect.left(), rect.top(), grid(1), rect.height());
        painter.fillRect(QStyle::visualRect(option.direction, rect, bar), t.accent);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter.fillRect(rect, t.hover);
    }
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.line);
}

/// Returns what is left for the two lines.
QRect TwoLineDelegate::paintLead(QPainter &painter, const QStyleOptionViewItem &option,
                                 const TwoLines &row) const
{
    const Tokens &t = tokens();
    QRect rest = option.rect.adjusted(grid(3), grid(2), -grid(3), -grid(2));
    if (m_leadCharacters > 0) {
        const QFont font = textFont(TextSize::Title, QFont::DemiBold);
        QRect lead = rest;
        lead.setWidth(QFontMetrics(font).horizontalAdvance(u'0') * m_leadCharacters);
        drawText(painter, option, lead, Qt::AlignRight, row.lead, font, row.quiet ? t.textMuted : t.text);
        rest.setLeft(lead.right() + grid(3));
    }
    if (row.icon) {
        const int side = iconSize();
        const QRect place(rest.left(), rest.top() + (lineHeight() - side) / 2, side, side);
        paintIcon(painter, QStyle::visualRect(option.direction, option.rect, place), *row.icon,
                  t.color(row.iconTone));
        rest.setLeft(place.right() + grid(2));
    }
    return rest;
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const TwoLines row = m_describe(index);
    const Tokens &t = tokens();
    const QFont body = textFont(TextSize::Body);
    painter->save();
    paintBackground(*painter, option);
    const QRect text = paintLead(*painter, option, row);

    QRect first(text.left(), text.top(), text.width(), lineHeight());
    const int endWidth = row.end.isEmpty() ? 0 : QFontMetrics(body).horizontalAdvance(row.end) + 1;
    drawText(*painter, option, QRect(first.right() - endWidth + 1, first.top(), endWidth, first.height()),
             Qt::AlignRight, row.end, body, t.color(row.endTone));
    first.setRight(first.right() - endWidth - (endWidth > 0 ? grid(2) : 0));
    drawText(*painter, option, first, Qt::AlignLeft, row.title, textFont(TextSize::Body, QFont::DemiBold),
             row.quiet ? t.textMuted : t.text);

    QRect second(text.left(), first.bottom() + 1, text.width(), text.bottom() - first.bottom());
    if (row.badge && !row.badge->word.isEmpty()) {
        const QSize size = StatusBadge::sizeOf(*row.badge).boundedTo(second.size());
        const QRect place(second.right() - size.width() + 1, second.bottom() - size.height() + 1,
                          size.width(), size.height());
        StatusBadge::paint(*painter, QStyle::visualRect(option.direction, option.rect, place), *row.badge,
                           option.direction);
        second.setRight(place.left() - grid(2));
    }
    // Two letters and dots say nothing.
    if (second.width() >= QFontMetrics(body).averageCharWidth() * kReadableCharacters)
        drawText(*painter, option, second, Qt::AlignLeft, row.details, body, t.textMuted);
    painter->restore();
}

} // namespace hms::app
