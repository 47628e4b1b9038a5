// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/vitals/vitals.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;

namespace {

QList<QString> unusual(std::optional<int> VitalSigns::*member, int value, int ageYears = 40)
{
    VitalSigns signs;
    signs.*member = value;
    return unusualIn(signs, ageYears);
}

} // namespace

TEST_CASE("values at the edge of the usual are still usual, the next ones are not", "[vitals][unit]")
{
    CHECK(unusual(&VitalSigns::temperatureTenthC, 390).isEmpty());
    CHECK(unusual(&VitalSigns::temperatureTenthC, 391) == QList<QString>{u"temperatureTenthC"_s});
    CHECK(unusual(&VitalSigns::temperatureTenthC, 351).isEmpty());
    CHECK(unusual(&VitalSigns::temperatureTenthC, 350) == QList<QString>{u"temperatureTenthC"_s});
    CHECK(unusual(&VitalSigns::spo2Percent, 94).isEmpty());
    CHECK(unusual(&VitalSigns::spo2Percent, 93) == QList<QString>{u"spo2Percent"_s});
    CHECK(unusual(&VitalSigns::glucoseTenthMmolL, 38) == QList<QString>{u"glucoseTenthMmolL"_s});
    CHECK(unusual(&VitalSigns::weightGrams, 700'000).isEmpty()); // No band of its own.
}

TEST_CASE("a child's pulse and breath are not judged by an adult's", "[vitals][unit]")
{
    CHECK(unusual(&VitalSigns::pulsePerMinute, 130, 15).isEmpty());
    CHECK(unusual(&VitalSigns::pulsePerMinute, 130, 16) == QList<QString>{u"pulsePerMinute"_s});
    CHECK(unusual(&VitalSigns::respirationPerMinute, 30, 2).isEmpty());
    CHECK(unusual(&VitalSigns::temperatureTenthC, 395, 2) == QList<QString>{u"temperatureTenthC"_s});
}
