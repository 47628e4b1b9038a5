// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/format.h"
#include "app/vitals/reading.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;

namespace {

struct Typed {
    ReadingProblem problem;
    VitalSigns signs;
};

Typed typed(Reading reading, const QString &text)
{
    Typed out{};
    out.problem = parseReading(reading, text, out.signs);
    return out;
}

} // namespace

TEST_CASE("readings are typed in the unit on the screen and told in the wire's", "[vitals][ui]")
{
    CHECK(typed(Reading::BloodPressure, u"120/80"_s).signs.systolicMmHg == 120);
    CHECK(typed(Reading::BloodPressure, u"120 80"_s).signs.diastolicMmHg == 80);
    CHECK(typed(Reading::Pulse, u"72"_s).signs.pulsePerMinute == 72);
    CHECK(typed(Reading::Temperature, u"37.2"_s).signs.temperatureTenthC == 372);
    CHECK(typed(Reading::Temperature, u"37,2"_s).signs.temperatureTenthC == 372);
    CHECK(typed(Reading::Temperature, u"38"_s).signs.temperatureTenthC == 380);
    CHECK(typed(Reading::Weight, u"3.45"_s).signs.weightGrams == 3450);
    CHECK(typed(Reading::Height, u"171.5"_s).signs.heightMm == 1715);
    CHECK(typed(Reading::Glucose, u"5.4"_s).signs.glucoseTenthMmolL == 54);
    CHECK(typed(Reading::Pulse, u"৭২"_s).signs.pulsePerMinute == 72); // Bengali digits.
    CHECK(typed(Reading::Pain, u"0"_s).signs.pain == 0);
}

TEST_CASE("what cannot be is told apart from what is not finished", "[vitals][ui]")
{
    CHECK(typed(Reading::Pulse, u""_s).problem == ReadingProblem::None);
    CHECK(typed(Reading::Pulse, u"x"_s).problem == ReadingProblem::Unreadable);
    CHECK(typed(Reading::Pulse, u"7"_s).problem == ReadingProblem::TooLow);
    CHECK(typed(Reading::Pulse, u"10"_s).problem == ReadingProblem::None);
    CHECK(typed(Reading::Pulse, u"350"_s).problem == ReadingProblem::None);
    CHECK(typed(Reading::Pulse, u"351"_s).problem == ReadingProblem::TooHigh);
    CHECK(typed(Reading::Temperature, u"372"_s).problem == ReadingProblem::TooHigh); // The point is missing.
    CHECK(typed(Reading::Temperature, u"37.25"_s).problem == ReadingProblem::Unreadable);
    CHECK(typed(Reading::BloodPressure, u"120"_s).problem == ReadingProblem::Unreadable);
    CHECK(typed(Reading::BloodPressure, u"80/120"_s).problem == ReadingProblem::Swapped);
    CHECK(typed(Reading::BloodPressure, u"120/300"_s).problem == ReadingProblem::TooHigh);
    CHECK(typed(Reading::BloodPressure, u"80/120"_s).signs == VitalSigns{});
}

TEST_CASE("every reading is written as it is typed", "[vitals][ui]")
{
    for (const auto &[reading, text] :
         std::initializer_list<std::pair<Reading, QString>>{{Reading::BloodPressure, u"148/92"_s},
                                                            {Reading::Temperature, u"37.0"_s},
                                                            {Reading::Weight, u"70.0"_s},
                                                            {Reading::Weight, u"3.455"_s},
                                                            {Reading::Height, u"171"_s},
                                                            {Reading::Height, u"171.5"_s},
                                                            {Reading::Spo2, u"98"_s}})
        CHECK(readingText(reading, typed(reading, text).signs) == text);
    CHECK(readingText(Reading::Pulse, {}).isEmpty());
}

TEST_CASE("every refused reading says why, and names have no mnemonic where they are read", "[vitals][ui]")
{
    for (const Reading reading : kReadings) {
        CHECK_FALSE(plainName(reading).contains(u'&'));
        CHECK(problemText(reading, ReadingProblem::TooHigh).contains(plausibleText(reading)));
        CHECK_FALSE(problemText(reading, ReadingProblem::Unreadable).isEmpty());
    }
    CHECK(plausibleText(Reading::Temperature) == u"11.0 to 47.0");
}
