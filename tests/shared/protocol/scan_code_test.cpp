// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/printing/scan_code.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;

TEST_CASE("a scan code survives its text", "[printing][unit]")
{
    const auto kind = GENERATE(ScanCode::Kind::Visit, ScanCode::Kind::Patient, ScanCode::Kind::Bill,
                               ScanCode::Kind::Receipt, ScanCode::Kind::LabReport);
    const auto read = ScanCode::fromText(ScanCode{kind, u"R-2026-0001/ABC"_s}.toText());

    REQUIRE(read);
    CHECK(read->kind == kind);
    CHECK(read->value == u"R-2026-0001/ABC"_s);
}

TEST_CASE("codes of others are not ours", "[printing][unit]")
{
    const QString text =
        GENERATE(u""_s, u"4006381333931"_s, u"HMS1:X:1"_s, u"HMS1:V:"_s, u"HMS1-V:123"_s, u"hms1:V:123"_s);
    CHECK_FALSE(ScanCode::fromText(text));
    CHECK_FALSE(ScanCode::fromText(u"HMS1:V:"_s + QString(200, u'A')));
}
