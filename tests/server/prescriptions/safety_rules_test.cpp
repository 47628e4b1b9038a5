// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/prescriptions/safety_rules.h"

#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::server;
using namespace hms::server::prescriptions;

namespace {

LineFacts of(const QString &name, const QStringList &substances)
{
    LineFacts facts;
    facts.medicineName = name;
    facts.substances = substances;
    return facts;
}

} // namespace

TEST_CASE("the lowest age limit above the patient's age counts", "[prescriptions][safety][unit]")
{
    LineFacts facts = of(u"Syrup"_s, {u"x"_s});
    facts.dosesPerDayHundredths = 200;
    facts.maxPerDayHundredths = 400;
    facts.safety.ageLimits = {{12, {}, 300}, {2, {}, 50}, {6, {}, 150}};
    TreatedPatient patient;
    const auto limitAt = [&](int age) {
        patient.ageYears = age;
        const auto found = warningsOfCatalogue(patient, {PrescriptionLine{}}, {facts});
        return found.isEmpty() ? 0 : *found.first().limit;
    };

    CHECK(limitAt(0) == 50);
    CHECK(limitAt(1) == 50);
    CHECK(limitAt(2) == 150);
    CHECK(limitAt(5) == 150);
    CHECK(limitAt(6) == 0); // 300 is not exceeded.
    CHECK(limitAt(12) == 0);
}

TEST_CASE("an interaction is told at the later of two lines and against what runs",
          "[prescriptions][safety][unit]")
{
    const QList<LineFacts> lines{of(u"Warf"_s, {u"Warfarin"_s}), of(u"Volt"_s, {u"Diclofenac"_s})};
    const QList<RunningMedicine> running{{u"Eco"_s, {u"aspirin"_s}, QDate(2026, 12, 1)}};
    const QList<Interaction> known{{u"warfarin"_s, u"diclofenac"_s, Severity::Severe, u"bleeding"_s},
                                   {u"Aspirin"_s, u"Warfarin"_s, Severity::Moderate, u"bleeding"_s}};

    auto found = warningsOfInteractions(lines, running, known);
    sortWarnings(found);
    REQUIRE(found.size() == 2);
    CHECK(found[0].line == 0);
    CHECK(found[0].about == u"Eco");
    CHECK(found[0].until == QDate(2026, 12, 1));
    CHECK(found[1].line == 1);
    CHECK(found[1].about == u"Warf");
    CHECK(found[1].severity == Severity::Severe);
}

TEST_CASE("warnings of one kind about one thing need one reason", "[prescriptions][safety][unit]")
{
    PrescriptionWarning mild;
    mild.about = u"Napa"_s;
    mild.severity = Severity::Mild;
    PrescriptionWarning severe = mild;
    severe.severity = Severity::Severe;
    PrescriptionWarning other = mild;
    other.about = u"Ace"_s;
    QList<PrescriptionWarning> warnings{mild, other, severe};

    sortWarnings(warnings);

    REQUIRE(warnings.size() == 2);
    CHECK(warnings.first() == severe);
}
