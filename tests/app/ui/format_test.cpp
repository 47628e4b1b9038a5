// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/birth_edit.h"
#include "app/ui/format.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;

namespace {

/// Without the invisible isolates that right-to-left languages put around numbers.
QString bare(QString text)
{
    return text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
}

} // namespace

TEST_CASE("money is written with grouping and the currency's decimals", "[ui]")
{
    CHECK(Format(u"en"_s, Figures::Latin, u"USD"_s).money(Money(123456789)) == u"1,234,567.89");
    CHECK(Format(u"en"_s, Figures::Latin, u"BDT"_s).money(Money(123456789)) == u"12,34,567.89");
    CHECK(Format(u"en"_s, Figures::Latin, u"JPY"_s, 0).money(Money(1234)) == u"1,234");
    CHECK(Format(u"en"_s, Figures::Latin, u"KWD"_s, 3).money(Money(5)) == u"0.005");
    CHECK(Format(u"en"_s).money(Money(-500)) == u"-5.00");
    CHECK(Format(u"es"_s).money(Money(123456750)) == u"1.234.567,50"); // QLocale omits the first dot.
    CHECK(Format(u"bn"_s, Figures::Native, u"BDT"_s).money(Money(12345600)) == u"১,২৩,৪৫৬.০০");
    CHECK(Format(u"bn"_s, Figures::Latin, u"BDT"_s).money(Money(12345600)) == u"1,23,456.00");
    CHECK(bare(Format(u"ar"_s, Figures::Native).money(Money(123450))) == u"١٬٢٣٤٫٥٠");
    CHECK(bare(Format(u"ar"_s, Figures::Latin).money(Money(123450))) == u"1,234.50");
}

TEST_CASE("an amount is read however it is typed", "[ui]")
{
    const auto language = GENERATE(u"en"_s, u"bn"_s, u"ar"_s);
    const Format format(language, Figures::Native, u"BDT"_s);
    CHECK(format.parseMoney(u"1,250.50"_s) == Money(125050));
    CHECK(format.parseMoney(u" 1250 "_s) == Money(125000));
    CHECK(format.parseMoney(u"১২৫০.৫"_s) == Money(125050));
    CHECK(format.parseMoney(u"١٬٢٥٠٫٥٠"_s) == Money(125050));
    CHECK(format.parseMoney(u"12,34,567"_s) == Money(123456700));
    CHECK(format.parseMoney(u"-5"_s) == Money(-500));
    CHECK(format.parseMoney(u".5"_s) == Money(50));
    CHECK(format.parseMoney(format.money(Money(987654321))) == Money(987654321));
    CHECK_FALSE(format.parseMoney(u"1.505"_s)); // More precise than the currency: not guessed.
    CHECK_FALSE(format.parseMoney(u"12a"_s));
    CHECK_FALSE(format.parseMoney(QString()));
    CHECK_FALSE(format.parseMoney(u"."_s));
    CHECK_FALSE(format.parseMoney(u"99999999999999999999"_s));
}

TEST_CASE("a lone mark is read as the desk's own language means it", "[ui]")
{
    CHECK(Format(u"en"_s).parseMoney(u"1,250"_s) == Money(125000));
    CHECK(Format(u"de"_s).parseMoney(u"1.250"_s) == Money(125000));
    CHECK(Format(u"en"_s).parseMoney(u"12,5"_s) == Money(1250));
    CHECK(Format(u"de"_s).parseMoney(u"12.5"_s) == Money(1250));
}

TEST_CASE("dates have years of four digits in every language", "[ui]")
{
    const QDate day(2026, 3, 12);
    CHECK(Format(u"en"_s).date(day) == u"12 Mar 2026");
    CHECK(Format(u"en"_s).longDate(day) == u"Thursday, 12 March 2026");
    CHECK(Format(u"bn"_s, Figures::Native).date(day).contains(u"২০২৬"_s));
    CHECK(Format(u"ar"_s, Figures::Native).date(day).contains(u"٢٠٢٦"_s));
    CHECK(Format(u"en"_s).day(day, day) == u"Today");
    CHECK(Format(u"en"_s).day(day.addDays(-1), day) == u"Yesterday");
    CHECK(Format(u"en"_s).day(day.addDays(5), day) == u"17 Mar 2026");
}

TEST_CASE("instants are shown in the hospital's zone, not the desk's", "[ui]")
{
    const Format dhaka(u"en"_s, Figures::Latin, u"BDT"_s, 2, QTimeZone("Asia/Dhaka"));
    const QDateTime instant(QDate(2026, 11, 22), QTime(20, 30), Qt::UTC);
    CHECK(dhaka.time(instant) == u"02:30");
    CHECK(dhaka.date(dhaka.dateOf(instant)) == u"23 Nov 2026");
    CHECK(dhaka.minutes(65) == u"1 h 05 min");
}

TEST_CASE("codes stay in one piece inside right-to-left sentences", "[ui]")
{
    CHECK(Format(u"en"_s).isolated(u"+8801711"_s) == u"+8801711");
    const QString isolated = Format(u"ar"_s).isolated(u"+8801711"_s);
    CHECK(isolated.front() == QChar(0x2066));
    CHECK(isolated.back() == QChar(0x2069));
}

TEST_CASE("age and birth date are told apart", "[ui]")
{
    const QDate today(2026, 11, 22);
    const auto born = [](QDate date) { return std::optional(Birth{.date = date, .ageYears = {}}); };
    const auto aged = [](int years) { return std::optional(Birth{.date = {}, .ageYears = years}); };
    CHECK(parseBirth(u"25"_s, today) == aged(25));
    CHECK(parseBirth(u"25y"_s, today) == aged(25));
    CHECK(parseBirth(u"২৫"_s, today) == aged(25));
    CHECK(parseBirth(u"1990"_s, today) == aged(36));
    CHECK(parseBirth(u"6m"_s, today) == born(QDate(2026, 5, 22)));
    CHECK(parseBirth(u"12/03/1990"_s, today) == born(QDate(1990, 3, 12)));
    CHECK(parseBirth(u"1990-03-12"_s, today) == born(QDate(1990, 3, 12)));
    for (const auto &nonsense :
         {u"12/13/1990"_s, u"23/11/2026"_s, u"151"_s, u"abc"_s, u""_s, u"25x"_s, u"1800"_s})
        CHECK_FALSE(parseBirth(nonsense, today));
}
