// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/certificates/certificate_places.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;

TEST_CASE("a line about which nothing is known is left out and the gap closes", "[certificates]")
{
    const CertificatePlaces places{{u"a"_s, u"one"_s}, {u"b"_s, u"  "_s}, {u"c"_s, QString()}};

    CHECK(fillPlaces(u"x {a}\n\nb: {b}\nc: {a} {c}\n\nend"_s, places) == u"x one\n\nend");
    CHECK(fillPlaces(u"{c}"_s, places).isEmpty());
}

TEST_CASE("what a place says is not read for places again", "[certificates]")
{
    const CertificatePlaces places{{u"a"_s, u"{b} {{b}} {c}"_s}, {u"b"_s, u"secret"_s}};

    CHECK(fillPlaces(u"say {a}!"_s, places) == u"say {b} {{b}} {c}!");
}

TEST_CASE("a template may name only places that exist", "[certificates]")
{
    CHECK_FALSE(unknownPlace(u"{patient} {from} {diagnoses} { not a place } {not one, either}"_s));
    CHECK(unknownPlace(u"{patient} {fromDate}"_s) == u"fromDate"_s);
    CHECK(unknownPlace(u"{}"_s) == QString());
}
