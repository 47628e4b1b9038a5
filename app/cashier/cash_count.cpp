// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cashier/cash_count.h"

#include "app/ui/format.h"
#include "app/ui/text_label.h"

#include <QGridLayout>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kMostOfOne = 100'000; // As the contract's Denomination::count.

} // namespace

CashCount::CashCount(QWidget *parent)
    : QWidget(parent)
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(hms::app::grid(4));
    m_grid->setVerticalSpacing(hms::app::grid(1));
    m_grid->setColumnStretch(3, 1);
    m_sum = bigNumber({}, this);
    m_sum->setObjectName(u"countedSum"_s);
}

QList<Money> CashCount::valuesOf(const QJsonValue &setting)
{
    QList<Money> out;
    for (const QJsonValue &each : setting.toArray())
        if (each.toInteger() > 0)
            out.append(Money(each.toInteger()));
    return out;
}

void CashCount::setValues(QList<Money> values)
{
    std::sort(values.begin(), values.end(), std::greater<>());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        if (item->widget() != m_sum)
            delete item->widget();
        delete item;
    }
    m_rows.clear();
    const auto heading = [this](const QString &text, int column) {
        QLabel *label = textLabel(text, TextRole::Caption, this);
        label->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
        m_grid->addWidget(label, 0, column);
    };
    heading(tr("Note or coin"), 0);
    heading(tr("How many"), 1);
    heading(tr("Makes"), 2);
    for (const Money value : values)
        addRow(value);
    const int last = int(m_rows.size()) + 1;
    m_grid->addWidget(divider(this), last, 0, 1, 3);
    m_grid->addWidget(textLabel(tr("Counted"), TextRole::Title, this), last + 1, 0);
    m_grid->addWidget(m_sum, last + 1, 1, 1, 2);
    m_grid->setRowStretch(last + 2, 1);
    update();
}

void CashCount::addRow(Money value)
{
    const int line = int(m_rows.size()) + 1;
    const auto number = [this](const QString &text) {
        QLabel *label = textLabel(text, TextRole::Body, this);
        label->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
        return label;
    };
    auto *count = new QLineEdit(this);
    count->setObjectName(u"count-%1"_s.arg(value.minor));
    count->setAccessibleName(tr("How many of %1").arg(format().money(value)));
    count->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    count->setPlaceholderText(format().number(0));
    count->setMaxLength(7);
    count->setMaximumWidth(hms::app::grid(30));
    count->installEventFilter(this);
    const Row row{value, count, number({})};
    m_grid->addWidget(number(format().money(value)), line, 0);
    m_grid->addWidget(count, line, 1);
    m_grid->addWidget(row.sum, line, 2);
    m_rows.append(row);
    connect(count, &QLineEdit::textChanged, this, &CashCount::update);
}

std::optional<int> CashCount::countOf(const Row &row)
{
    if (row.count->text().trimmed().isEmpty())
        return 0;
    const auto count = format().parseNumber(row.count->text());
    return count && *count >= 0 && *count <= kMostOfOne ? std::optional(int(*count)) : std::nullopt;
}

std::optional<QList<Denomination>> CashCount::denominations() const
{
    QList<Denomination> out;
    for (const Row &row : m_rows) {
        const auto count = countOf(row);
        if (!count)
            return std::nullopt;
        out.append({row.value, *count});
    }
    return out;
}

Money CashCount::sum() const
{
    Money sum;
    for (const Row &row : m_rows)
        if (const auto count = countOf(row))
            sum += row.value.times(*count).value_or(Money());
    return sum;
}

void CashCount::update()
{
    for (const Row &row : m_rows) {
        const auto count = countOf(row);
        row.sum->setText(count && *count > 0 ? format().money(row.value.times(*count).value_or(Money()))
                                             : QString());
        if (row.count->property("invalid").toBool() == count.has_value()) {
            row.count->setProperty("invalid", !count.has_value());
            restyle(*row.count);
        }
    }
    m_sum->setText(format().money(sum()));
    emit changed();
}

void CashCount::clear()
{
    for (const Row &row : m_rows)
        row.count->clear();
}

void CashCount::takeFocus()
{
    if (!m_rows.isEmpty())
        m_rows.first().count->setFocus(Qt::OtherFocusReason);
}

QJsonObject CashCount::typed() const
{
    QJsonObject out;
    for (const Row &row : m_rows)
        if (!row.count->text().isEmpty())
            out.insert(QString::number(row.value.minor), row.count->text());
    return out;
}

void CashCount::restore(const QJsonObject &typed)
{
    for (const Row &row : m_rows)
        row.count->setText(typed.value(QString::number(row.value.minor)).toString());
}

bool CashCount::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto at = std::find_if(m_rows.begin(), m_rows.end(),
                                 [watched](const Row &row) { return row.count == watched; }) -
                    m_rows.begin();
    const bool down =
        key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Down;
    if (!down && key->key() != Qt::Key_Up)
        return QWidget::eventFilter(watched, event);
    const auto next = at + (down ? 1 : -1);
    if (next >= 0 && next < m_rows.size())
        m_rows[next].count->setFocus(Qt::TabFocusReason);
    else if (down)
        emit finished();
    return true;
}

} // namespace hms::app
