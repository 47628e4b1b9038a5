// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patients/patient_row_delegate.h"

#include "app/ui/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

int lineHeight()
{
    return QFontMetrics(textFont(TextSize::Body)).height();
}

int headingHeight()
{
    return lineHeight() + grid(3);
}

/// Lays texts on one line from both ends; what stands at the end is never cut.
class Line {
public:
    Line(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option)
        : m_painter(painter)
        , m_rect(rect)
        , m_option(option)
    {
    }
    void atEnd(const QString &text, const QFont &font, const QColor &colour)
    {
        const int width = QFontMetrics(font).horizontalAdvance(text);
        QRect place = m_rect;
        place.setLeft(place.right() - width);
        draw(place, Qt::AlignRight, text, font, colour);
        m_rect.setRight(place.left() - grid(3));
    }
    void atStart(const QString &text, const QFont &font, const QColor &colour)
    {
        draw(m_rect, Qt::AlignLeft, QFontMetrics(font).elidedText(text, Qt::ElideRight, m_rect.width()), font,
             colour);
    }

private:
    void draw(const QRect &place, Qt::Alignment side, const QString &text, const QFont &font,
              const QColor &colour)
    {
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(QStyle::visualRect(m_option.direction, m_option.rect, place),
                           int(QStyle::visualAlignment(m_option.direction, side) | Qt::AlignVCenter), text);
    }

    QPainter &m_painter;
    QRect m_rect;
    const QStyleOptionViewItem &m_option;
};

} // namespace

PatientRowDelegate::PatientRowDelegate(const PatientListModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

int PatientRowDelegate::rowHeight()
{
    return 3 * lineHeight() + grid(4) + 1;
}

QSize PatientRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool headed = !m_model.rows()[index.row()].heading.isEmpty();
    return {grid(50), rowHeight() + (headed ? headingHeight() : 0)};
}

void PatientRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const PatientRow &row = m_model.rows()[index.row()];
    const Tokens &t = tokens();
    const QFont body = textFont(TextSize::Body);
    const QFont strong = textFont(TextSize::Body, QFont::DemiBold);
    QRect rect = option.rect;
    painter->save();
    if (!row.heading.isEmpty()) {
        QRect top = rect;
        top.setHeight(headingHeight());
        painter->fillRect(top, t.surface);
        Line(*painter, top.adjusted(grid(3), 0, -grid(3), 0), option)
            .atStart(row.heading, textFont(TextSize::Body, QFont::Medium), t.textMuted);
        rect.setTop(top.bottom() + 1);
    }
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    if (chosen)
        painter->fillRect(rect, t.accentSoft);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(rect, t.hover);
    if (chosen) { // A bar as well: the choice must not be told by a shade alone.
        QRect bar = rect;
        bar.setWidth(grid(1));
        painter->fillRect(QStyle::visualRect(option.direction, rect, bar), t.accent);
    }
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.line);

    const QRect text = rect.adjusted(grid(3), grid(2), -grid(3), -grid(2));
    Line first(*painter, QRect(text.left(), text.top(), text.width(), lineHeight()), option);
    first.atEnd(row.hit.patientNumber, body, t.textMuted);
    first.atStart(row.hit.name, strong, t.text);
    Line second(*painter, QRect(text.left(), text.top() + lineHeight(), text.width(), lineHeight()), option);
    const bool keyed = !row.key.isEmpty();
    second.atEnd(keyed ? row.key : row.why, body, keyed ? t.textMuted : t.color(Tone::Info));
    second.atStart(factsOf(row.hit), body, t.text);
    Line third(*painter, QRect(text.left(), text.top() + 2 * lineHeight(), text.width(), lineHeight()),
               option);
    if (keyed) // Beside a form the reason is what to look at, not the visit.
        third.atEnd(row.why, body, t.color(Tone::Info));
    third.atStart(lastVisitOf(row.hit), body, t.textMuted);
    painter->restore();
}

} // namespace hms::app
