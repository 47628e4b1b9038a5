// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/printing/scan_code.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;

TEST_CASE("a scan code survives its text", "[printing][unit]")
{
    const auto kind = GENERATE(ScanCode::Kind::Visit, ScanCode::Kind::Patient, ScanCode::Kind::Bill,
                               ScanCode::Kind::Receipt, ScanCode::Kind::Prescription);
    const auto read = ScanCode::fromText(ScanCode{kind, u"R-2026-0001/ABC"_s}.toText());

    REQUIRE(read);
    CHECK(read->kind == kind);
    CHECK(read->value == u"R-2026-0001/ABC"_s);
}

TEST_CASE("a prescription's code tells its visit too", "[printing][unit]")
{
    const auto code = ScanCode::fromText(u"HMS1:M:01JDA00000000000000000000M/01JDA00000000000000000000V"_s);
    REQUIRE(code);
    CHECK(code->kind == ScanCode::Kind::Prescription);
    const auto visit = code->ofVisit();
    REQUIRE(visit);
    CHECK(visit->toText() == u"HMS1:V:01JDA00000000000000000000V");

    CHECK_FALSE(visit->ofVisit());
    CHECK_FALSE(ScanCode{ScanCode::Kind::Prescription, u"01JDA00000000000000000000M"_s}.ofVisit());
    CHECK_FALSE(ScanCode{ScanCode::Kind::Receipt, u"R-2026-0001/ABC"_s}.ofVisit());
}

TEST_CASE("codes of others are not ours", "[printing][unit]")
{
    const QString text =
        GENERATE(u""_s, u"4006381333931"_s, u"HMS1:X:1"_s, u"HMS1:V:"_s, u"HMS1-V:123"_s, u"hms1:V:123"_s);
    CHECK_FALSE(ScanCode::fromText(text));
    CHECK_FALSE(ScanCode::fromText(u"HMS1:V:"_s + QString(200, u'A')));
}
