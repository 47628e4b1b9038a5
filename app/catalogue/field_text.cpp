// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue/field_text.h"

#include "app/ui/format.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

/// Context of these words for translators.
struct FieldText {
    Q_DECLARE_TR_FUNCTIONS(hms::app::FieldText)
};

constexpr double kDaysAYear = 365.25; // As the contract rounds ages.
constexpr double kDaysAMonth = kDaysAYear / 12;

/// How many whole units make exactly these days; 0 when none do.
int wholeUnits(int days, double daysAUnit)
{
    const int count = int(std::ceil(days / daysAUnit));
    return count > 0 && int(std::floor(count * daysAUnit)) == days ? count : 0;
}

QString yearsWord()
{
    return FieldText::tr("y", "short for years");
}

QString monthsWord()
{
    return FieldText::tr("mo", "short for months");
}

QString daysWord()
{
    return FieldText::tr("d", "short for days");
}

} // namespace

QString ageText(std::optional<int> days)
{
    if (!days)
        return {};
    if (const int years = wholeUnits(*days, kDaysAYear))
        return format().number(years) + u' ' + yearsWord();
    if (const int months = wholeUnits(*days, kDaysAMonth))
        return format().number(months) + u' ' + monthsWord();
    return format().number(*days) + u' ' + daysWord();
}

Typed<int> parseAge(const QString &text)
{
    const QString typed = Format::latinDigits(text).trimmed().toLower();
    if (typed.isEmpty())
        return {};
    qsizetype digits = 0;
    while (digits < typed.size() && typed[digits].isDigit())
        ++digits;
    const auto number = format().parseNumber(typed.left(digits));
    const QString unit = typed.mid(digits).trimmed();
    if (!number || *number > 150 * 366)
        return {.ok = false};
    if (unit.isEmpty() || unit.startsWith(u'y') || unit == yearsWord())
        return {.value = int(std::floor(double(*number) * kDaysAYear))};
    if (unit.startsWith(u'm') || unit == monthsWord())
        return {.value = int(std::floor(double(*number) * kDaysAMonth))};
    if (unit.startsWith(u'd') || unit == daysWord())
        return {.value = int(*number)};
    return {.ok = false};
}

QString decimalText(std::optional<Decimal> number)
{
    if (!number)
        return {};
    int places = 0;
    while (!number->fits(places))
        ++places;
    return number->toText(places);
}

Typed<Decimal> parseDecimalText(const QString &text)
{
    const QString typed = Format::latinDigits(text).trimmed().replace(u',', u'.').replace(u'٫', u'.');
    if (typed.isEmpty())
        return {};
    const auto number = Decimal::fromText(typed);
    return {.ok = number.has_value(), .value = number};
}

QString numberText(std::optional<int> number)
{
    return number ? format().number(*number) : QString();
}

Typed<int> parseNumberText(const QString &text)
{
    if (text.trimmed().isEmpty())
        return {};
    const auto number = format().parseNumber(text);
    const bool ok = number && *number >= 0 && *number <= 1'000'000;
    return {.ok = ok, .value = ok ? std::optional(int(*number)) : std::nullopt};
}

QStringList cellsOf(const ReferenceRange &range)
{
    return {range.sex ? enumText(*range.sex) : QString(),
            ageText(range.fromDays),
            ageText(range.toDays),
            range.pregnant ? (*range.pregnant ? u"yes"_s : u"no"_s) : QString(),
            decimalText(range.low),
            decimalText(range.high),
            decimalText(range.criticalLow),
            decimalText(range.criticalHigh)};
}

ReferenceRange rangeOf(const QStringList &cells, QList<int> &unreadable)
{
    ReferenceRange out;
    const auto take = [&](int column, const auto &typed, auto &into) {
        if (!typed.ok)
            unreadable.append(column);
        into = typed.value;
    };
    out.sex = enumFromText<Sex>(cells.value(0));
    take(1, parseAge(cells.value(1)), out.fromDays);
    take(2, parseAge(cells.value(2)), out.toDays);
    if (!cells.value(3).isEmpty())
        out.pregnant = cells.value(3) == u"yes";
    take(4, parseDecimalText(cells.value(4)), out.low);
    take(5, parseDecimalText(cells.value(5)), out.high);
    take(6, parseDecimalText(cells.value(6)), out.criticalLow);
    take(7, parseDecimalText(cells.value(7)), out.criticalHigh);
    return out;
}

QStringList cellsOf(const FieldChoice &choice)
{
    return {choice.code, choice.label.en, choice.label.bn, choice.label.ar,
            choice.flag ? enumText(*choice.flag) : QString()};
}

FieldChoice choiceOf(const QStringList &cells)
{
    return {cells.value(0),
            {cells.value(1), cells.value(2), cells.value(3)},
            enumFromText<ChoiceFlag>(cells.value(4))};
}

QStringList cellsOf(const TemplateSection &section)
{
    return {section.key, section.label.en, section.label.bn, section.label.ar};
}

TemplateSection sectionOf(const QStringList &cells)
{
    return {cells.value(0), {cells.value(1), cells.value(2), cells.value(3)}};
}

} // namespace hms::app
