// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/money.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <optional>

namespace hms::app {

/// A setting apart from the language: many Bengali and Arabic desks count in Latin digits.
enum class Figures { Latin, Native };

/// How this desk writes dates, times, numbers and money, and how it reads what people type. The only place
/// that does; QLocale alone gets several languages wrong (two-digit years, grouping, foreign digits refused).
class Format {
    Q_DECLARE_TR_FUNCTIONS(hms::app::Format)

public:
    /// `language` is BCP 47 ("en", "bn", "ar"); `currency` ISO 4217; `zone` is the hospital's.
    explicit Format(const QString &language = QStringLiteral("en"), Figures figures = Figures::Latin,
                    const QString &currency = {}, int currencyDecimals = 2,
                    const QTimeZone &zone = QTimeZone::systemTimeZone());

    // Numbers. Amounts carry no currency sign unless asked for: a column of money is easier to read without.
    [[nodiscard]] QString money(Money amount) const;
    [[nodiscard]] QString moneyWithCurrency(Money amount) const; ///< "BDT 1,250.00", not broken over lines.
    [[nodiscard]] QString number(qint64 value) const;            ///< Grouped.
    [[nodiscard]] QString serial(int value) const;               ///< Not grouped: tokens, copies, rooms.
    [[nodiscard]] QString percent(int value) const;
    [[nodiscard]] QString decimal(qint64 scaled, int decimals) const; ///< 372 with 1 is "37.2"; not grouped.
    [[nodiscard]] int currencyDecimals() const { return m_decimals; }
    [[nodiscard]] const QString &currency() const { return m_currency; }

    // Days and times; instants are shown in the hospital's zone. Years always have four digits.
    [[nodiscard]] QString date(QDate day) const;     ///< "12 Mar 2026"
    [[nodiscard]] QString longDate(QDate day) const; ///< "Thursday, 12 March 2026"
    [[nodiscard]] QString dayName(QDate day) const;  ///< "Thursday"
    [[nodiscard]] QString day(QDate day,
                              QDate today) const; ///< "Today", "Yesterday", "Tomorrow", else the date.
    [[nodiscard]] QString time(const QDateTime &instant) const;            ///< "12:41"
    [[nodiscard]] QString timeWithSeconds(const QDateTime &instant) const; ///< "12:41:07"
    [[nodiscard]] QString dateTime(const QDateTime &instant) const;        ///< "12 Mar 2026, 12:41"
    [[nodiscard]] QDate dateOf(const QDateTime &instant) const;
    [[nodiscard]] QDateTime instant(QDate day, QTime time) const; ///< Of the hospital's zone, as UTC.
    [[nodiscard]] QString minutes(int count) const;               ///< "14 min", "1 h 05 min"
    [[nodiscard]] QString age(int years) const;                   ///< "36 y"

    // What people type: any script's digits, grouping marks, stray blanks. Empty when it is no such thing.
    [[nodiscard]] std::optional<Money> parseMoney(const QString &text) const;
    [[nodiscard]] std::optional<qint64> parseNumber(const QString &text) const;
    /// "37.2" with one decimal is 372; fewer decimals may be typed, more are refused.
    [[nodiscard]] std::optional<qint64> parseDecimal(const QString &text, int decimals) const;
    [[nodiscard]] std::optional<QDate> parseDate(const QString &text) const; ///< Day, month, four-digit year.

    /// Keeps a phone, number or code in one piece and in order inside a right-to-left sentence.
    [[nodiscard]] QString isolated(const QString &text) const;
    [[nodiscard]] bool isRightToLeft() const { return m_locale.textDirection() == Qt::RightToLeft; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    /// A text with ASCII digits in the desk's figures.
    [[nodiscard]] QString inFigures(const QString &ascii) const { return isolated(inDigits(ascii)); }

    /// Digits of any script as ASCII digits.
    static QString latinDigits(const QString &text);

private:
    [[nodiscard]] QString inDigits(const QString &ascii) const;
    [[nodiscard]] QString grouped(const QString &asciiDigits) const;

    QLocale m_locale;
    QString m_currency;
    QString m_zero; ///< The digit zero to write with.
    QString m_group;
    QString m_decimal;
    QTimeZone m_zone;
    int m_decimals = 2;
    bool m_indianGroups = false; ///< 12,34,567 instead of 1,234,567.
};

/// The desk's formats, as QLocale() is the process' locale. Set after login and when the language changes.
const Format &format();
void setFormat(Format format);

} // namespace hms::app
