// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/prescriptions/interaction_source.h"
#include "tests/server/prescriptions/safety_bench.h"

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {

WarningOverride overrideFor(const PrescriptionWarning &warning, const QString &reason)
{
    return {warning.line, warning.kind, warning.about, reason};
}

/// Knows one pair.
class KnownPair final : public server::InteractionSource {
public:
    QStringList asked;

private:
    std::future<QList<server::Interaction>> ask(const QStringList &substances) override
    {
        asked = substances;
        std::promise<QList<server::Interaction>> answer;
        answer.set_value({{u"warfarin"_s, u"Diclofenac"_s, Severity::Severe, u"bleeding"_s}});
        return answer.get_future();
    }
};

} // namespace

TEST_CASE("a prescription with warnings is written once each has its reason", "[prescriptions][safety][db]")
{
    SafetyBench bench;
    const MedicineId moxacil = bench.medicine(u"Amoxicillin"_s, [](SaveMedicine &m) {
        m.maxDays = 7;
        m.safety->allergyClasses = {u"Penicillins"_s};
    });
    bench.condition(ConditionKind::ClassAllergy, u"Penicillins"_s);
    CreatePrescription request{
        bench.visit.id, {}, {}, {{bench.napa, bench.twice, 3, {}, {}}, {moxacil, bench.twice, 10, {}, {}}}};
    const auto send = [&] { return bench.server.callAs(bench.doctor.login, request); };

    const Error refused = send().error();
    CHECK(refused.reason() == u"safetyWarnings");
    const auto warnings =
        decodeAnswer<QList<PrescriptionWarning>>(refused.data[u"warnings"], UnknownMembers::Refuse);
    REQUIRE(warnings);
    CHECK(*warnings == bench.check(request.items).warnings);
    REQUIRE(warnings->size() == 2);
    CHECK(warnings->first().line == 1); // The most severe first.
    CHECK(warnings->first().kind == WarningKind::ClassAllergy);

    request.overrides = {overrideFor(warnings->first(), u" tolerated in 2024 "_s)};
    CHECK(send().error().reason() == u"safetyWarnings"); // One of two is not enough.
    request.overrides->append(overrideFor(warnings->last(), u"deep infection"_s));
    request.overrides->last().line = 0;
    CHECK(send().error().reason() == u"safetyWarnings"); // Of another line.
    request.overrides->last().line = 1;
    request.overrides->last().reason = u"  "_s;
    CHECK(send().error() == Error::invalid(u"overrides.1.reason"_s, u"tooShort"_s));
    request.overrides->last().reason = u"deep infection"_s;
    request.overrides->append({7, WarningKind::BelowAge, {}, u"x"_s});
    CHECK(send().error() == Error::invalid(u"overrides.2.line"_s, u"range"_s));
    CHECK(bench.server.count(u"prescriptions"_s) == 0);
    request.overrides->last() = {0, WarningKind::BelowAge, {}, u"no longer so"_s};

    const auto made = send();
    REQUIRE(made);
    CHECK(made->items.first().overrides.isEmpty());
    CHECK_FALSE(made->items.first().warningOverride);
    const auto seen = bench.server.callAs(bench.pharmacist, GetPrescription{made->id});
    REQUIRE(seen);
    const PrescriptionItem &item = seen->items.last();
    REQUIRE(item.overrides.size() == 2);
    CHECK(item.overrides.first().kind == WarningKind::ClassAllergy);
    CHECK(item.overrides.first().severity == Severity::Severe);
    CHECK(item.overrides.first().about == u"Penicillins");
    CHECK(item.overrides.first().reason == u"tolerated in 2024");
    CHECK(item.overrides.first().by == u"karim");
    CHECK(item.overrides.first().at == dhaka(u"2026-11-22T09:00"_s));
    CHECK(item.overrides.last().kind == WarningKind::TooManyDays);
    CHECK(item.warningOverride == u"tolerated in 2024; deep infection");
    CHECK(bench.server.count(u"audit_logs WHERE entity = 'prescription_overrides' AND action = 'create'"_s) ==
          2);
    CHECK_THROWS(bench.server.exec(u"UPDATE prescription_overrides SET reason = 'x'"_s));
    CHECK_THROWS(bench.server.exec(u"DELETE FROM prescription_overrides"_s));
}

TEST_CASE("an outside database of interactions is asked about what the patient takes",
          "[prescriptions][safety][db]")
{
    KnownPair source;
    TestServer server(&source);
    const auto doctor = addDoctorWithLogin(server, u"karim"_s);
    const MedicineId warfarin = addMedicine(server, u"Warfarin"_s);
    const MedicineId diclofenac = addMedicine(server, u"Diclofenac"_s);
    const auto twice = MedicineInstructionId(*Ulid::fromUuidText(
        server.value(u"SELECT id FROM medicine_instructions WHERE label = '1+0+1'"_s).toString().toLatin1()));
    server.setNow(dhaka(u"2026-11-22T09:00"_s));
    const VisitId visit = checkIn(server, doctor.id).visit_.id;
    REQUIRE(step(server, visit, VisitStatus::InConsultation));
    REQUIRE(server.callAs(doctor.login, CreatePrescription{visit, {}, {}, {{warfarin, twice, 5, {}, {}}}}));

    const auto checked =
        server.callAs(doctor.login, CheckPrescription{visit, {{diclofenac, twice, 3, {}, {}}}});
    REQUIRE(checked);
    CHECK(checked->interactions == InteractionCheck::Answered);
    CHECK(source.asked == QStringList{u"Diclofenac"_s, u"Warfarin"_s});
    REQUIRE(checked->warnings.size() == 1);
    const PrescriptionWarning &found = checked->warnings.first();
    CHECK(found.kind == WarningKind::Interaction);
    CHECK(found.severity == Severity::Severe);
    CHECK(found.about == u"Warfarin 500 mg");
    CHECK(found.detail == u"bleeding");
    CHECK(found.until == QDate(2026, 11, 26));
}
