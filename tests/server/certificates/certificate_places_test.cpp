// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/certificates/certificate_places.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::server::certificates;

namespace {

CertificateFacts facts()
{
    CertificateFacts out;
    out.visitDate = QDate(2026, 11, 22);
    out.today = QDate(2026, 11, 23);
    out.patientName = u"Rahima Khatun"_s;
    out.diagnoses = u"Influenza"_s;
    out.signs.systolicMmHg = 148;
    out.signs.diastolicMmHg = 92;
    out.signs.temperatureTenthC = 385;
    out.signs.weightGrams = 62'550;
    return out;
}

CertificateWish leave(const QString &language)
{
    CertificateWish out;
    out.language = language;
    out.toDate = QDate(2026, 11, 25);
    return out;
}

} // namespace

TEST_CASE("places take what is on record and what the doctor chose", "[certificates][unit]")
{
    const CertificatePlaces places = placesOf(facts(), leave(u"en"_s));

    CHECK(fillPlaces(u"{patient}, seen on {date}: {from} to {to}, {days}."_s, places) ==
          u"Rahima Khatun, seen on 22 November 2026: 23 November 2026 to 25 November 2026, 3.");
    CHECK(fillPlaces(u"{bloodPressure} {temperature} {weight}"_s, places) == u"148/92 38.5 62.5");
    CHECK(placesOf(facts(), leave(u"bn"_s))[u"to"_s] == u"25 নভেম্বর 2026");
    CHECK(placesOf(facts(), leave(u"ar"_s))[u"to"_s] == u"25 نوفمبر 2026");
}

TEST_CASE("a diagnosis is told to colleagues, and to others only when the doctor says so",
          "[certificates][unit]")
{
    CertificateWish wish = leave(u"en"_s);
    CHECK(placesOf(facts(), wish)[u"diagnoses"_s].isEmpty());
    wish.showDiagnoses = true;
    CHECK(placesOf(facts(), wish)[u"diagnoses"_s] == u"Influenza");

    wish.kind = CertificateKind::Referral;
    wish.showDiagnoses.reset();
    CHECK(placesOf(facts(), wish)[u"diagnoses"_s] == u"Influenza");
    wish.showDiagnoses = false;
    CHECK(placesOf(facts(), wish)[u"diagnoses"_s].isEmpty());
}

TEST_CASE("the server puts something or nothing into every place a template may name", "[certificates][unit]")
{
    const CertificatePlaces places = placesOf({}, {});

    CHECK(places.size() == qsizetype(kCertificatePlaces.size()));
    for (const char *name : kCertificatePlaces)
        CHECK(places.contains(QString::fromLatin1(name)));
}
