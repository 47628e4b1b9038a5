// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/form.h"

#include "app/ui/text_label.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

Form::Form(int columns, QWidget *parent)
    : QWidget(parent)
    , m_columns(columns)
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(grid(3));
    m_grid->setVerticalSpacing(grid(3));
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

void Form::addField(const QString &name, const QString &label, QWidget *field, Required required, int span)
{
    auto *cell = new QWidget(this);
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(1));
    QLabel *caption = textLabel(required == Required::Yes ? label + u" *"_s : label, TextRole::Caption);
    caption->setBuddy(field);
    auto *note = textLabel({}, TextRole::Muted);
    note->setWordWrap(true);
    note->hide();
    column->addWidget(caption);
    column->addWidget(field);
    column->addWidget(note);
    column->addStretch(1);

    if (field->objectName().isEmpty())
        field->setObjectName(name);
    QString plain = label;
    field->setAccessibleName(plain.remove(u'&'));
    if (required == Required::Yes)
        field->setAccessibleDescription(tr("required"));
    if (m_next % m_columns + span > m_columns)
        m_next += m_columns - m_next % m_columns;
    m_grid->addWidget(cell, m_next / m_columns, m_next % m_columns, 1, span);
    m_next += span;
    m_rows.insert(name, {field, note, {}, {}});
}

void Form::setHint(const QString &name, const QString &hint)
{
    Q_ASSERT(m_rows.contains(name));
    m_rows[name].hint = hint;
    display(m_rows[name]);
}

void Form::setError(const QString &name, const QString &text)
{
    const bool first = !hasErrors();
    markError(name, text);
    if (first && !text.isEmpty())
        m_rows[name].field->setFocus(Qt::OtherFocusReason);
}

void Form::markError(const QString &name, const QString &text)
{
    Q_ASSERT(m_rows.contains(name));
    m_rows[name].error = text;
    display(m_rows[name]);
}

void Form::clearErrors()
{
    for (Row &row : m_rows) {
        row.error.clear();
        display(row);
    }
}

bool Form::hasErrors() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return !row.error.isEmpty(); });
}

QString Form::errorOf(const QString &name) const
{
    return m_rows.value(name).error;
}

void Form::display(Row &row)
{
    const bool bad = !row.error.isEmpty();
    row.note->setText(bad ? row.error : row.hint);
    row.note->setVisible(!row.note->text().isEmpty());
    setTextRole(*row.note, bad ? TextRole::Error : TextRole::Muted);
    row.field->setProperty("invalid", bad);
    restyle(*row.field);
}

} // namespace hms::app
