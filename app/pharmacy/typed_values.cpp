// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pharmacy/typed_values.h"

#include "app/ui/format.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr QChar kSeparator(0x1d); // FNC1 between fields of open length.

QDate lastDayOf(int year, int month)
{
    const QDate first(year, month, 1);
    return first.isValid() ? first.addMonths(1).addDays(-1) : QDate();
}

/// "270331"; day 00 is the last of the month.
std::optional<QDate> packDate(const QString &digits)
{
    const int year = 2000 + digits.left(2).toInt();
    const int day = digits.right(2).toInt();
    const QDate date =
        day == 0 ? lastDayOf(year, digits.mid(2, 2).toInt()) : QDate(year, digits.mid(2, 2).toInt(), day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// Fields of a fixed length by their identifier; 0 for those that end at the separator; -1 for unknown ones.
int lengthOf(QStringView identifier)
{
    if (identifier == u"01" || identifier == u"02")
        return 14;
    if (identifier == u"11" || identifier == u"13" || identifier == u"15" || identifier == u"17")
        return 6;
    if (identifier == u"10" || identifier == u"21" || identifier == u"30")
        return 0;
    return -1;
}

void take(PackCode &code, QStringView identifier, const QString &value)
{
    if (identifier == u"01")
        code.product = value;
    else if (identifier == u"10")
        code.batch = value;
    else if (identifier == u"17")
        code.expiry = packDate(value);
}

} // namespace

std::optional<int> parseHundredths(const QString &text)
{
    static const QRegularExpression number(u"^\\s*(\\d{1,3})(?:[.,٫](\\d{1,2}))?\\s*$"_s);
    const auto match = number.match(Format::latinDigits(text));
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toInt() * 100 + match.captured(2).leftJustified(2, u'0').toInt();
}

QString hundredthsText(int hundredths)
{
    QString text = u"%1.%2"_s.arg(hundredths / 100).arg(hundredths % 100, 2, 10, QLatin1Char('0'));
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

std::optional<QDate> parseExpiry(const QString &text)
{
    static const QRegularExpression month(u"^\\s*(\\d{1,2})\\s*[/.\\-\\s]\\s*(\\d{2}|\\d{4})\\s*$"_s);
    if (const auto match = month.match(Format::latinDigits(text)); match.hasMatch()) {
        const int year = match.captured(2).toInt();
        const QDate day = lastDayOf(year < 100 ? 2000 + year : year, match.captured(1).toInt());
        return day.isValid() ? std::optional(day) : std::nullopt;
    }
    return format().parseDate(text);
}

bool isProductCode(const QString &text)
{
    static const QRegularExpression digits(u"^(\\d{8}|\\d{12,14})$"_s);
    if (!digits.match(text).hasMatch())
        return false;
    int sum = 0; // From the right: the check digit once, the one before it three times, and so on.
    for (qsizetype i = 0; i < text.size(); ++i)
        sum += text[text.size() - 1 - i].digitValue() * (i % 2 == 0 ? 1 : 3);
    return sum % 10 == 0;
}

bool isSameProduct(const QString &a, const QString &b)
{
    static const QRegularExpression zeros(u"^0+"_s);
    return !a.isEmpty() && QString(a).remove(zeros) == QString(b).remove(zeros);
}

std::optional<PackCode> PackCode::fromText(const QString &text)
{
    PackCode code;
    static const QRegularExpression bracketed(u"\\((\\d{2})\\)([^(]+)"_s);
    if (text.startsWith(u"(01)")) {
        for (auto fields = bracketed.globalMatch(text); fields.hasNext();) {
            const auto field = fields.next();
            take(code, field.capturedView(1), field.captured(2).trimmed());
        }
        return code;
    }
    // Some scanners announce the kind of code in front.
    QString rest = text.startsWith(u"]d2") ? text.mid(3) : text;
    if (!rest.startsWith(u"01") || rest.size() < 18)
        return std::nullopt;
    while (rest.size() > 2) {
        const QString identifier = rest.left(2);
        const int length = lengthOf(identifier);
        if (length < 0)
            break;
        const qsizetype separator = rest.indexOf(kSeparator, 2);
        const qsizetype end = length > 0 ? 2 + length : separator < 0 ? rest.size() : separator;
        take(code, identifier, rest.mid(2, end - 2));
        rest = rest.mid(end);
        if (rest.startsWith(kSeparator))
            rest = rest.mid(1);
    }
    return code.product.size() == 14 ? std::optional(code) : std::nullopt;
}

} // namespace hms::app
