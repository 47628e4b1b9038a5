// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/decimal.h"

#include <QLocale>

#include <cmath>
#include <cstdlib>

namespace hms {

namespace {

constexpr qint64 kWhole = 1'000'000;

qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    while (exponent-- > 0)
        power *= 10;
    return power;
}

bool isDigits(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// Millionths of "12", "345678": cut after `decimals` digits, the next one rounds. Both parts are digits.
qint64 millionthsOf(QStringView whole, QStringView fraction, int decimals)
{
    qint64 units = whole.toLongLong();
    for (int i = 0; i < decimals; ++i)
        units = units * 10 + (i < fraction.size() ? fraction[i].digitValue() : 0);
    if (fraction.size() > decimals && fraction[decimals] >= u'5')
        ++units;
    return units * powerOfTen(Decimal::kMostDecimals - decimals);
}

} // namespace

std::optional<Decimal> Decimal::rounded(double number, int decimals)
{
    Q_ASSERT(decimals >= 0 && decimals <= kMostDecimals);
    if (!std::isfinite(number) || std::abs(number) > double(kMax))
        return std::nullopt;
    const QString text = QString::number(std::abs(number), 'f', QLocale::FloatingPointShortest);
    const auto parts = QStringView(text).split(u'.');
    const qint64 size = millionthsOf(parts.first(), parts.value(1), decimals);
    return Decimal(number < 0 ? -size : size);
}

std::optional<Decimal> Decimal::fromText(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    const auto parts = text.sliced(negative ? 1 : 0).split(u'.');
    const QStringView whole = parts.first();
    const QStringView fraction = parts.value(1);
    if (parts.size() > 2 || whole.isEmpty() || whole.size() > 10 ||
        (parts.size() == 2 && fraction.isEmpty()) || fraction.size() > kMostDecimals || !isDigits(whole) ||
        !isDigits(fraction))
        return std::nullopt;
    const qint64 size = millionthsOf(whole, fraction, kMostDecimals);
    if (size > kMax * kWhole)
        return std::nullopt;
    return Decimal(negative ? -size : size);
}

double Decimal::toDouble() const
{
    return double(millionths) / double(kWhole); // Both are exact, so this is the nearest double.
}

QString Decimal::toText(int decimals) const
{
    const qint64 step = powerOfTen(kMostDecimals - decimals);
    const qint64 units = (std::abs(millionths) + step / 2) / step;
    QString text = QString::number(units).rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        text.insert(text.size() - decimals, u'.');
    return millionths < 0 && units != 0 ? u'-' + text : text;
}

bool Decimal::fits(int decimals) const
{
    return millionths % powerOfTen(kMostDecimals - decimals) == 0;
}

QJsonValue toJson(Decimal v)
{
    return v.toDouble();
}

const char *fromJson(const QJsonValue &j, Decimal &out)
{
    if (!j.isDouble())
        return "type";
    const auto read = Decimal::rounded(j.toDouble(), Decimal::kMostDecimals);
    if (!read)
        return "range";
    if (read->toDouble() != j.toDouble())
        return "decimals";
    out = *read;
    return nullptr;
}

} // namespace hms
