// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/table_edit.h"

#include "app/ui/badge.h"
#include "app/ui/lab_labels.h"
#include "app/ui/text_label.h"

#include <QGridLayout>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

/// The louder, the larger: a row shows the worst of its cells.
int loudness(ValueFlag flag)
{
    return isCritical(flag) ? 3 : isAbnormal(flag) ? 2 : flag == ValueFlag::NotAssessable ? 1 : 0;
}

} // namespace

QJsonObject TableEdit::Row::typed() const
{
    QJsonObject out;
    for (const ValueEdit *cell : cells)
        if (const QJsonValue value = cell->typed(); !value.isUndefined())
            out.insert(cell->field().key, value);
    return out;
}

QJsonObject TableEdit::Row::value() const
{
    QJsonObject out;
    for (const ValueEdit *cell : cells)
        if (const QJsonValue value = cell->value(); !value.isUndefined())
            out.insert(cell->field().key, value);
    return out;
}

TableEdit::TableEdit(const TemplateField &field, QWidget *parent)
    : ValueEdit(field, parent)
{
    setObjectName(field.key);
    setAccessibleName(inDeskLanguage(field.label));
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(grid(2));
    m_grid->setVerticalSpacing(grid(1));
    for (int column = 0; column < field.columns.size(); ++column) {
        m_grid->addWidget(textLabel(inDeskLanguage(field.columns[column].label), TextRole::Caption, this), 0,
                          column);
        m_grid->setColumnStretch(column, field.columns[column].isNumber() ? 1 : 2);
    }
    keepOneEmptyRow();
}

void TableEdit::addRow()
{
    Row row;
    const int line = int(m_rows.size());
    for (const TemplateField &column : field().columns) {
        ValueEdit *cell = ValueEdit::make(column, this);
        cell->focusProxy()->setObjectName(u"%1.%2.%3"_s.arg(field().key).arg(line).arg(column.key));
        cell->setReadOnly(m_readOnly);
        m_grid->addWidget(cell, line + 1, int(row.cells.size()));
        connect(cell, &ValueEdit::edited, this, [this] {
            keepOneEmptyRow();
            emit edited();
        });
        connect(cell, &ValueEdit::left, this, [this, cell] { onLeft(cell); });
        connect(cell, &ValueEdit::wentBack, this, [this, cell] { onWentBack(cell); });
        row.cells += cell;
    }
    row.mark = new StatusBadge({}, this);
    row.mark->hide();
    m_grid->addWidget(row.mark, line + 1, int(row.cells.size()));
    m_rows += row;
    setFocusProxy(m_rows.first().cells.first());
}

void TableEdit::removeLastRow()
{
    const Row row = m_rows.takeLast();
    qDeleteAll(row.cells);
    delete row.mark;
}

void TableEdit::keepOneEmptyRow()
{
    const auto isEmpty = [](const Row &row) { return row.typed().isEmpty(); };
    while (m_rows.size() > 1 && isEmpty(m_rows.last()) && isEmpty(m_rows[m_rows.size() - 2]) &&
           !m_rows.last().cells.first()->focusProxy()->hasFocus())
        removeLastRow();
    if (m_rows.isEmpty() || (!m_readOnly && !isEmpty(m_rows.last()) && m_rows.size() < field().maxRows))
        addRow();
}

QJsonValue TableEdit::value() const
{
    QJsonArray out;
    for (const Row &row : m_rows)
        if (const QJsonObject cells = row.value(); !cells.isEmpty())
            out.append(cells);
    return out.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(out);
}

QJsonValue TableEdit::typed() const
{
    QJsonArray out;
    for (const Row &row : m_rows)
        if (const QJsonObject cells = row.typed(); !cells.isEmpty())
            out.append(cells);
    return out.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(out);
}

void TableEdit::setTyped(const QJsonValue &typed)
{
    const QSignalBlocker quiet(this);
    const QJsonArray rows = typed.toArray();
    while (m_rows.size() > qMax<qsizetype>(1, rows.size()))
        removeLastRow();
    for (int line = 0; line < rows.size() && line < field().maxRows; ++line) {
        if (line >= m_rows.size())
            addRow();
        for (ValueEdit *cell : m_rows[line].cells)
            cell->setTyped(rows[line][cell->field().key]);
    }
    if (rows.isEmpty())
        for (ValueEdit *cell : m_rows.first().cells)
            cell->setTyped(QJsonValue::Undefined);
    keepOneEmptyRow();
}

QString TableEdit::problem() const
{
    for (int line = 0; line < m_rows.size(); ++line) {
        const QJsonObject typed = m_rows[line].typed();
        for (const ValueEdit *cell : m_rows[line].cells) {
            const QString name = inDeskLanguage(cell->field().label);
            if (!cell->problem().isEmpty())
                return tr("Line %1, %2: %3").arg(line + 1).arg(name, cell->problem());
            if (!typed.isEmpty() && cell->field().required && !typed.contains(cell->field().key))
                return tr("Line %1: %2 is missing").arg(line + 1).arg(name);
        }
    }
    return {};
}

void TableEdit::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (const Row &row : m_rows)
        for (ValueEdit *cell : row.cells)
            cell->setReadOnly(readOnly);
}

void TableEdit::setJudged(const QList<EvaluatedValue> &values)
{
    int filled = -1; // Data has no empty rows.
    for (const Row &row : m_rows) {
        if (!row.value().isEmpty())
            ++filled;
        ValueFlag worst = ValueFlag::None;
        for (const EvaluatedValue &value : values)
            if (value.row == filled && !row.value().isEmpty() && loudness(value.flag) > loudness(worst))
                worst = value.flag;
        row.mark->setLook(look(worst));
        row.mark->setVisible(worst != ValueFlag::None);
    }
}

void TableEdit::setWrong(bool wrong)
{
    for (const Row &row : m_rows)
        for (ValueEdit *cell : row.cells)
            cell->setWrong(wrong && !cell->problem().isEmpty());
}

void TableEdit::enter(bool fromBehind)
{
    (fromBehind ? m_rows.last() : m_rows.first()).cells.first()->enter(fromBehind);
}

std::pair<int, int> TableEdit::placeOf(const ValueEdit *cell) const
{
    for (int line = 0; line < m_rows.size(); ++line)
        for (int column = 0; column < m_rows[line].cells.size(); ++column)
            if (m_rows[line].cells[column] == cell)
                return {line, column};
    Q_UNREACHABLE();
}

void TableEdit::onLeft(const ValueEdit *cell)
{
    const auto [line, column] = placeOf(cell);
    const bool isLastCell = column + 1 == m_rows[line].cells.size();
    const bool isEmptyRow = m_rows[line].typed().isEmpty();
    if (isEmptyRow || (isLastCell && line + 1 == m_rows.size()))
        emit left();
    else if (isLastCell)
        m_rows[line + 1].cells.first()->enter();
    else
        m_rows[line].cells[column + 1]->enter();
}

void TableEdit::onWentBack(const ValueEdit *cell)
{
    const auto [line, column] = placeOf(cell);
    if (line == 0)
        emit wentBack();
    else
        m_rows[line - 1].cells[column]->enter(true);
}

} // namespace hms::app
