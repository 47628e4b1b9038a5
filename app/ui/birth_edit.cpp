// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/birth_edit.h"

#include "app/ui/format.h"
#include "app/ui/text_label.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kOldestYears = 150;

int yearsBetween(QDate birth, QDate today)
{
    const int years = today.year() - birth.year();
    return today < birth.addYears(years) ? years - 1 : years;
}

bool isPlausible(QDate birth, QDate today)
{
    return birth.isValid() && birth <= today && yearsBetween(birth, today) <= kOldestYears;
}

} // namespace

std::optional<Birth> parseBirth(const QString &typed, QDate today)
{
    const QString text = Format::latinDigits(typed).trimmed().toLower();
    static const QRegularExpression number(u"^(\\d{1,4})\\s*([^\\d\\s.]*)\\.?$"_s);
    if (const auto date = format().parseDate(text); date)
        return isPlausible(*date, today) ? std::optional(Birth{.date = date, .ageYears = {}}) : std::nullopt;
    const auto match = number.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int value = match.captured(1).toInt();
    const QString unit = match.captured(2);
    const bool months = unit.startsWith(u'm');
    if (!unit.isEmpty() && !months && !unit.startsWith(u'y'))
        return std::nullopt;
    if (months)
        return value <= 36 ? std::optional(Birth{.date = today.addMonths(-value), .ageYears = {}})
                           : std::nullopt;
    if (match.captured(1).size() == 4 && unit.isEmpty())
        return isPlausible(QDate(value, 1, 1), today)
                   ? std::optional(Birth{.date = {}, .ageYears = today.year() - value})
                   : std::nullopt;
    return value <= kOldestYears ? std::optional(Birth{.date = {}, .ageYears = value}) : std::nullopt;
}

BirthEdit::BirthEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setMaxLength(20);
    setPlaceholderText(tr("25, 6m or 12/03/1990"));
    connect(this, &QLineEdit::textChanged, this, [this] {
        const bool invalid = !text().trimmed().isEmpty() && !value();
        setProperty("invalid", invalid && !hasFocus());
        restyle(*this);
        emit valueChanged();
    });
    connect(this, &QLineEdit::editingFinished, this, [this] {
        setProperty("invalid", !text().trimmed().isEmpty() && !value());
        restyle(*this);
    });
}

void BirthEdit::setToday(QDate today)
{
    m_today = today;
    emit valueChanged();
}

std::optional<Birth> BirthEdit::value() const
{
    return parseBirth(text(), m_today);
}

QString BirthEdit::interpretation() const
{
    const auto birth = value();
    if (!birth)
        return {};
    if (birth->ageYears)
        return tr("About %1 old").arg(format().age(*birth->ageYears));
    return tr("Born %1, %2")
        .arg(format().date(*birth->date), format().age(yearsBetween(*birth->date, m_today)));
}

void BirthEdit::setDate(QDate date)
{
    setText(date.isValid() ? date.toString(u"dd/MM/yyyy"_s) : QString());
}

} // namespace hms::app
