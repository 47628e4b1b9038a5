// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/money_edit.h"

#include "app/ui/format.h"
#include "app/ui/text_label.h"

#include <QTimer>

namespace hms::app {

MoneyEdit::MoneyEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    setMaxLength(30);
    connect(this, &QLineEdit::textChanged, this, [this] {
        mark();
        emit valueChanged(value());
    });
}

std::optional<Money> MoneyEdit::value() const
{
    return format().parseMoney(text());
}

void MoneyEdit::setValue(std::optional<Money> amount)
{
    setText(amount ? format().money(*amount) : QString());
}

void MoneyEdit::mark()
{
    const bool invalid = !text().trimmed().isEmpty() && !value();
    if (property("invalid").toBool() == invalid)
        return;
    setProperty("invalid", invalid);
    restyle(*this);
}

void MoneyEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    // After the click that gave the focus has placed its cursor.
    QTimer::singleShot(0, this, &QLineEdit::selectAll);
}

void MoneyEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (const auto amount = value())
        setValue(amount);
}

} // namespace hms::app
