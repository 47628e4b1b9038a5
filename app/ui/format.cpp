// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/format.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr QChar kNoBreakSpace(0x00a0);
constexpr QChar kLeftToRightIsolate(0x2066);
constexpr QChar kPopIsolate(0x2069);
constexpr QChar kArabicDecimal(0x066b);
constexpr QChar kArabicGroup(0x066c);

Format &current()
{
    static Format format;
    return format;
}

bool groupsByLakh(const QLocale &locale, const QString &currency)
{
    static const QStringList currencies{u"BDT"_s, u"INR"_s, u"NPR"_s, u"PKR"_s};
    return currencies.contains(currency) || locale.language() == QLocale::Bengali ||
           locale.language() == QLocale::Hindi;
}

/// The typed text as sign, whole digits and fraction digits; empty when it is no number.
struct NumberParts {
    bool negative = false;
    QString whole;
    QString fraction;
};

/// Where a lone "." or "," is the decimal point: "1.50" and "12,5" are; "1,250" is not when "," groups here.
bool isDecimalMark(QChar mark, qsizetype digitsAfter, QStringView groupMark)
{
    return digitsAfter != 3 || QStringView(&mark, 1) != groupMark;
}

qsizetype decimalPosition(const QString &text, QStringView groupMark)
{
    const qsizetype arabic = text.indexOf(kArabicDecimal);
    if (arabic >= 0)
        return arabic;
    const qsizetype dot = text.lastIndexOf(u'.');
    const qsizetype comma = text.lastIndexOf(u',');
    if (dot >= 0 && comma >= 0)
        return std::max(dot, comma);
    const qsizetype only = std::max(dot, comma);
    if (only < 0 || text.count(text[only]) > 1)
        return -1;
    return isDecimalMark(text[only], text.size() - only - 1, groupMark) ? only : -1;
}

std::optional<NumberParts> splitNumber(const QString &typed, QStringView groupMark)
{
    QString text = Format::latinDigits(typed);
    text.remove(
        QRegularExpression(u"[\\s\\x{00a0}\\x{202f}\\x{061c}\\x{200e}\\x{200f}\\x{2066}-\\x{2069}']"_s));
    NumberParts parts;
    if (text.startsWith(u'-') || text.startsWith(QChar(0x2212))) {
        parts.negative = true;
        text.remove(0, 1);
    }
    const qsizetype decimal = decimalPosition(text, groupMark);
    parts.whole = decimal < 0 ? text : text.left(decimal);
    parts.fraction = decimal < 0 ? QString() : text.mid(decimal + 1);
    for (const QChar mark : {QChar(u'.'), QChar(u','), kArabicGroup})
        parts.whole.remove(mark);
    static const QRegularExpression digitsOnly(u"^[0-9]*$"_s);
    if (!digitsOnly.match(parts.whole).hasMatch() || !digitsOnly.match(parts.fraction).hasMatch() ||
        parts.whole.size() + parts.fraction.size() == 0)
        return std::nullopt;
    return parts;
}

} // namespace

Format::Format(const QString &language, Figures figures, const QString &currency, int currencyDecimals,
               const QTimeZone &zone)
    : m_locale(language)
    , m_currency(currency)
    , m_zero(u"0"_s)
    , m_group(m_locale.groupSeparator())
    , m_decimal(m_locale.decimalPoint())
    , m_zone(zone)
    , m_decimals(currencyDecimals)
    , m_indianGroups(groupsByLakh(m_locale, currency))
{
    const bool nativeIsLatin = m_locale.zeroDigit() == u"0"_s;
    if (figures == Figures::Native)
        m_zero = m_locale.zeroDigit();
    // Latin digits between another script's marks read wrong.
    if (figures == Figures::Latin && !nativeIsLatin) {
        m_group = u","_s;
        m_decimal = u"."_s;
    }
}

QString Format::latinDigits(const QString &text)
{
    QString out = text;
    for (QChar &c : out)
        if (c.unicode() > 0x7f && c.digitValue() >= 0)
            c = QChar(u'0' + c.digitValue());
    return out;
}

QString Format::inDigits(const QString &ascii) const
{
    if (m_zero == u"0"_s)
        return ascii;
    QString out;
    for (const QChar c : ascii)
        out += c.isDigit() ? QChar(m_zero[0].unicode() + c.digitValue()) : c;
    return out;
}

QString Format::grouped(const QString &asciiDigits) const
{
    QString out = asciiDigits;
    qsizetype at = out.size() - 3;
    while (at > 0) {
        out.insert(at, m_group);
        at -= m_indianGroups ? 2 : 3;
    }
    return out;
}

QString Format::money(Money amount) const
{
    QString digits = QString::number(amount.minor < 0 ? -amount.minor : amount.minor);
    digits = digits.rightJustified(m_decimals + 1, u'0');
    QString out = grouped(digits.left(digits.size() - m_decimals));
    if (m_decimals > 0)
        out += m_decimal + digits.right(m_decimals);
    if (amount.minor < 0)
        out.prepend(u'-');
    return isolated(inDigits(out));
}

QString Format::moneyWithCurrency(Money amount) const
{
    return m_currency.isEmpty() ? money(amount) : isolated(m_currency + kNoBreakSpace + money(amount));
}

QString Format::number(qint64 value) const
{
    const QString digits = grouped(QString::number(value < 0 ? -value : value));
    return isolated(inDigits(value < 0 ? u'-' + digits : digits));
}

QString Format::serial(int value) const
{
    return inDigits(QString::number(value));
}

QString Format::percent(int value) const
{
    return isolated(inDigits(QString::number(value)) + u'%');
}

QString Format::decimal(qint64 scaled, int decimals) const
{
    QString digits = QString::number(qAbs(scaled)).rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, m_decimal);
    return isolated(inDigits(scaled < 0 ? u'-' + digits : digits));
}

QString Format::date(QDate day) const
{
    if (!day.isValid())
        return {};
    //: A date: day, short month name, year.
    return tr("%1 %2 %3")
        .arg(inDigits(QString::number(day.day())),
             m_locale.standaloneMonthName(day.month(), QLocale::ShortFormat),
             inDigits(QString::number(day.year())));
}

QString Format::longDate(QDate day) const
{
    if (!day.isValid())
        return {};
    //: A date: name of the day, day, month name, year.
    return tr("%1, %2 %3 %4")
        .arg(dayName(day), inDigits(QString::number(day.day())), m_locale.monthName(day.month()),
             inDigits(QString::number(day.year())));
}

QString Format::dayName(QDate day) const
{
    return m_locale.standaloneDayName(day.dayOfWeek());
}

QString Format::day(QDate day, QDate today) const
{
    switch (today.daysTo(day)) {
    case 0: return tr("Today");
    case 1: return tr("Tomorrow");
    case -1: return tr("Yesterday");
    default: return date(day);
    }
}

QString Format::time(const QDateTime &instant) const
{
    return inDigits(instant.toTimeZone(m_zone).time().toString(u"HH:mm"_s));
}

QString Format::timeWithSeconds(const QDateTime &instant) const
{
    return inDigits(instant.toTimeZone(m_zone).time().toString(u"HH:mm:ss"_s));
}

QString Format::dateTime(const QDateTime &instant) const
{
    if (!instant.isValid())
        return {};
    //: A date and a time of day.
    return tr("%1, %2").arg(date(dateOf(instant)), time(instant));
}

QDate Format::dateOf(const QDateTime &instant) const
{
    return instant.toTimeZone(m_zone).date();
}

QDateTime Format::instant(QDate day, QTime time) const
{
    return QDateTime(day, time, m_zone).toUTC();
}

QString Format::minutes(int count) const
{
    if (count < 60)
        return tr("%1 min").arg(serial(count));
    const QString rest = QString::number(count % 60).rightJustified(2, u'0');
    return tr("%1 h %2 min").arg(serial(count / 60), inDigits(rest));
}

QString Format::age(int years) const
{
    return tr("%1 y").arg(serial(years));
}

std::optional<Money> Format::parseMoney(const QString &text) const
{
    const auto minor = parseDecimal(text, m_decimals);
    return minor && qAbs(*minor) <= Money::kMax ? std::optional(Money(*minor)) : std::nullopt;
}

std::optional<qint64> Format::parseDecimal(const QString &text, int decimals) const
{
    const auto parts = splitNumber(text, m_group);
    if (!parts || parts->fraction.size() > decimals)
        return std::nullopt;
    bool ok = false;
    const qint64 scaled = (parts->whole + parts->fraction.leftJustified(decimals, u'0')).toLongLong(&ok);
    return ok ? std::optional(parts->negative ? -scaled : scaled) : std::nullopt;
}

std::optional<qint64> Format::parseNumber(const QString &text) const
{
    const auto parts = splitNumber(text, m_group);
    if (!parts || !parts->fraction.isEmpty())
        return std::nullopt;
    bool ok = false;
    const qint64 value = parts->whole.toLongLong(&ok);
    return ok ? std::optional(parts->negative ? -value : value) : std::nullopt;
}

std::optional<QDate> Format::parseDate(const QString &text) const
{
    static const QRegularExpression dayFirst(u"^\\s*(\\d{1,2})[./\\-\\s](\\d{1,2})[./\\-\\s](\\d{4})\\s*$"_s);
    static const QRegularExpression yearFirst(u"^\\s*(\\d{4})[./\\-](\\d{1,2})[./\\-](\\d{1,2})\\s*$"_s);
    const QString ascii = latinDigits(text);
    QDate date;
    if (const auto match = dayFirst.match(ascii); match.hasMatch())
        date = QDate(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1).toInt());
    else if (const auto iso = yearFirst.match(ascii); iso.hasMatch())
        date = QDate(iso.captured(1).toInt(), iso.captured(2).toInt(), iso.captured(3).toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

QString Format::isolated(const QString &text) const
{
    return isRightToLeft() ? kLeftToRightIsolate + text + kPopIsolate : text;
}

const Format &format()
{
    return current();
}

void setFormat(Format format)
{
    current() = std::move(format);
}

} // namespace hms::app
