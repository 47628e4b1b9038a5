// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/value_table.h"

#include "app/results/value_edit.h"
#include "app/results/value_note.h"
#include "app/ui/format.h"
#include "app/ui/lab_labels.h"
#include "app/ui/table_panel.h"

#include <QAbstractProxyModel>
#include <QPainter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

const EvaluatedValue *find(const QList<EvaluatedValue> &fields, const EvaluatedValue &like)
{
    const auto at = std::ranges::find_if(fields, [&](const EvaluatedValue &each) {
        return each.field == like.field && each.row == like.row && each.column == like.column;
    });
    return at == fields.end() ? nullptr : &*at;
}

/// Values of another unit are never joined by a line.
Trend trendOf(const EvaluatedValue &value, const QList<PreviousResult> &previous)
{
    Trend out;
    if (!value.number || value.row)
        return out;
    for (auto at = previous.crbegin(); at != previous.crend(); ++at)
        if (const EvaluatedValue *before = find(at->fields, value);
            before && before->number && before->unit == value.unit)
            out.values += before->number->toDouble();
    out.values += value.number->toDouble();
    if (value.low)
        out.low = value.low->toDouble();
    if (value.high)
        out.high = value.high->toDouble();
    out.last = look(value.flag).tone;
    return out;
}

/// The field behind a value: of a table its column.
const TemplateField *fieldOf(const TestTemplate &test, const EvaluatedValue &value)
{
    const TemplateField *field = test.field(value.field);
    if (!field || !value.column)
        return field;
    const auto column = std::ranges::find(field->columns, *value.column, &TemplateField::key);
    return column == field->columns.end() ? nullptr : &*column;
}

} // namespace

QList<ShownValue> ShownValue::of(const TestTemplate &test, const QList<EvaluatedValue> &fields,
                                 const QList<PreviousResult> &previous)
{
    QList<ShownValue> out;
    for (const EvaluatedValue &value : fields) {
        const TemplateField *field = fieldOf(test, value);
        if (!field)
            continue;
        const EvaluatedValue *before = previous.isEmpty() ? nullptr : find(previous.first().fields, value);
        const NoteTexts note = NoteTexts::of(*field, &value, {}, before);
        ShownValue shown;
        shown.label = inDeskLanguage(field->label);
        if (value.row)
            shown.label = ValueTable::tr("%1. %2", "line of a table, column")
                              .arg(format().number(*value.row + 1), shown.label);
        shown.value = NoteTexts::shown(*field, value.text);
        if (!note.unit.isEmpty() && !value.text.isEmpty())
            shown.value += u' ' + note.unit;
        shown.flag = note.flag;
        shown.range = format().inFigures(value.rangeText.value_or(QString()));
        shown.previous = note.previous;
        shown.change = note.delta;
        shown.changeIsLarge = note.deltaExceeded;
        shown.trend = trendOf(value, previous);
        out += shown;
    }
    return out;
}

ShownValueModel::ShownValueModel(QObject *parent)
    : RowTableModel(parent)
{
    setColumns({
        {.title = tr("Value"),
         .text = [](const ShownValue &v) { return v.label; },
         .tip = [](const ShownValue &v) { return v.label; },
         .stretch = true},
        {.title = tr("Result"), .text = [](const ShownValue &v) { return v.value; }, .strong = true},
        {.title = tr("Flag"),
         .text = [](const ShownValue &v) { return v.flag.word; },
         .badge = [](const ShownValue &v) { return v.flag; }},
        {.title = tr("Range"), .text = [](const ShownValue &v) { return v.range; }},
        {.title = tr("Before"), .text = [](const ShownValue &v) { return v.previous; }},
        {.title = tr("Change"),
         .text = [](const ShownValue &v) { return v.changeIsLarge ? u"! "_s + v.change : v.change; },
         .tone = [](const ShownValue &v) { return v.changeIsLarge ? Tone::Warn : Tone::Neutral; }},
        {.title = tr("Course"), .text = [](const ShownValue &) { return QString(); }},
    });
}

TrendDelegate::TrendDelegate(TrendOf trendOf, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_trendOf(std::move(trendOf))
{
}

QSize TrendDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {grid(28), controlHeight()};
}

void TrendDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const Trend trend = m_trendOf(index);
    if (trend.values.size() < 2)
        return;
    auto [low, high] = std::ranges::minmax(trend.values);
    low = qMin(low, trend.low.value_or(low));
    high = qMax(high, trend.high.value_or(high));
    const double radius = grid(1) * 0.75;
    const QRectF area = QRectF(option.rect).adjusted(cellMargin(), grid(1), -cellMargin(), -grid(1));
    const auto y = [&](double value) {
        return low == high ? area.center().y() : area.bottom() - area.height() * (value - low) / (high - low);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (trend.low || trend.high) {
        const double top = y(trend.high.value_or(high));
        painter->fillRect(QRectF(area.left(), top, area.width(), y(trend.low.value_or(low)) - top),
                          tokens().okSoft);
    }
    QPolygonF line;
    for (qsizetype i = 0; i < trend.values.size(); ++i) {
        const double along = double(i) / double(trend.values.size() - 1);
        const double across = option.direction == Qt::RightToLeft ? 1 - along : along;
        line.append(QPointF(area.left() + area.width() * across, y(trend.values[i])));
    }
    painter->setPen(QPen(tokens().edge, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(line);
    painter->setPen(Qt::NoPen);
    painter->setBrush(trend.last == Tone::Neutral ? tokens().accent : tokens().color(trend.last));
    painter->drawEllipse(line.last(), radius, radius);
    painter->restore();
}

ValueTable::ValueTable(QWidget *parent)
    : QWidget(parent)
{
    m_table = new TablePanel(&m_model, this);
    m_table->setObjectName(u"values"_s);
    m_table->setAccessibleTitle(tr("Values of the result"));
    m_table->setFilterVisible(false);
    m_table->setEmptyState(Icon::Flask, tr("No values"), {});
    m_table->view()->setItemDelegateForColumn(
        ShownValueModel::kTrendColumn, new TrendDelegate(
                                           [this](const QModelIndex &index) {
                                               const auto *proxy =
                                                   qobject_cast<const QAbstractProxyModel *>(index.model());
                                               return m_model.row(proxy->mapToSource(index)).trend;
                                           },
                                           this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_table);
    setFocusProxy(m_table);
}

void ValueTable::show(const QList<ShownValue> &values)
{
    m_model.setRows(values);
}

} // namespace hms::app
