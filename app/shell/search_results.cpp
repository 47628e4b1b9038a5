// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/search_results.h"

#include <QPainter>
#include <QStyle>

namespace hms::app {

void SearchResultsModel::setResults(QList<SearchResult> results)
{
    beginResetModel();
    m_results = std::move(results);
    endResetModel();
}

int SearchResultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_results.size());
}

QVariant SearchResultsModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const SearchResult &result = m_results[index.row()];
    switch (role) {
    case Qt::DisplayRole: return result.title;
    case Qt::AccessibleTextRole: return QString(result.title + u' ' + result.detail);
    case DetailRole: return result.detail;
    case IconRole: return int(result.icon);
    default: return {};
    }
}

void SearchResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const Tokens &t = tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (selected)
        painter->fillRect(option.rect, t.accentSoft);
    const QRect row = option.rect.adjusted(grid(3), 0, -grid(3), 0);
    const int side = iconSize();
    const QRect iconRect(row.left(), row.center().y() - side / 2, side, side);
    paintIcon(*painter, QStyle::visualRect(option.direction, row, iconRect),
              Icon(index.data(SearchResultsModel::IconRole).toInt()), selected ? t.accent : t.textMuted);

    const QString title = index.data().toString();
    const QString detail = index.data(SearchResultsModel::DetailRole).toString();
    const QFont bold = textFont(TextSize::Body, QFont::DemiBold);
    const QRect words = row.adjusted(side + grid(3), 0, 0, 0);
    const int titleWidth = std::min(QFontMetrics(bold).horizontalAdvance(title), words.width());
    const QRect titleRect(words.left(), words.top(), titleWidth, words.height());
    const QRect detailRect = words.adjusted(titleWidth + grid(3), 0, 0, 0);
    const auto draw = [&](const QRect &rect, const QFont &font, const QColor &colour, const QString &text,
                          Qt::Alignment align) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(QStyle::visualRect(option.direction, row, rect),
                          int(QStyle::visualAlignment(option.direction, align) | Qt::AlignVCenter),
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
    };
    draw(titleRect, bold, t.text, title, Qt::AlignLeft);
    draw(detailRect, textFont(TextSize::Body), t.textMuted, detail, Qt::AlignRight);
    painter->restore();
}

QSize SearchResultDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {grid(60), controlHeight() + grid(1)};
}

} // namespace hms::app
