// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prescriptions/medicine_hits.h"

#include <QPainter>
#include <QStyle>

namespace hms::app {

void MedicineHitModel::setRows(QList<MedicineHitRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int MedicineHitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant MedicineHitModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const MedicineHitRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::AccessibleTextRole:
        return QStringList{row.title, row.detail, row.facts}.join(QStringLiteral(", "));
    default: return {};
    }
}

void MedicineHitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const auto *model = qobject_cast<const MedicineHitModel *>(index.model());
    Q_ASSERT(model);
    const MedicineHitRow &hit = model->rows()[index.row()];
    const Tokens &t = tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    if (selected)
        painter->fillRect(option.rect, t.accentSoft);
    QRect rest = option.rect.adjusted(grid(3), 0, -grid(3), 0);
    const QRect row = rest;
    const auto draw = [&](const QRect &rect, const QFont &font, const QColor &colour, const QString &text) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(QStyle::visualRect(option.direction, row, rect),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
    };
    const auto takeWidth = [&](const QFont &font, const QString &text) {
        return std::min(QFontMetrics(font).horizontalAdvance(text) + 1, rest.width());
    };
    const int side = iconSize();
    paintIcon(
        *painter,
        QStyle::visualRect(option.direction, row, QRect(row.left(), row.center().y() - side / 2, side, side)),
        hit.icon, selected ? t.accent : t.textMuted);
    rest.adjust(side + grid(3), 0, 0, 0);
    const QFont body = textFont(TextSize::Body);
    const QFont bold = textFont(TextSize::Body, QFont::DemiBold);
    const int factsWidth = takeWidth(body, hit.facts);
    draw(QRect(rest.right() - factsWidth + 1, rest.top(), factsWidth, rest.height()), body,
         hit.tone == Tone::Neutral ? t.textMuted : t.color(hit.tone), hit.facts);
    rest.adjust(0, 0, -factsWidth - grid(3), 0);
    const int titleWidth = takeWidth(bold, hit.title);
    draw(QRect(rest.left(), rest.top(), titleWidth, rest.height()), bold, t.text, hit.title);
    draw(rest.adjusted(titleWidth + grid(3), 0, 0, 0), body, t.textMuted, hit.detail);
    painter->restore();
}

int MedicineHitDelegate::widthOf(const MedicineHitRow &hit)
{
    const QFontMetrics body(textFont(TextSize::Body));
    const QFontMetrics bold(textFont(TextSize::Body, QFont::DemiBold));
    const int texts = bold.horizontalAdvance(hit.title) + body.horizontalAdvance(hit.detail) +
                      body.horizontalAdvance(hit.facts) + 3; // As in paint(), a pixel more for each.
    return grid(3) + iconSize() + grid(3) + texts + 2 * grid(3) + grid(3);
}

QSize MedicineHitDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {grid(60), controlHeight() + grid(1)};
}

} // namespace hms::app
