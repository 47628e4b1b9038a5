// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/labels.h"
#include "tests/app/prescriptions/prescription_builders.h"

#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::app;
using namespace hms::test;

namespace {

const Medicine kNapa = aMedicine(u"Paracetamol"_s, u"Napa"_s, u"500 mg"_s, 2'400);
const Medicine kMoxacil = aMedicine(u"Amoxicillin"_s, u"Moxacil"_s, u"500 mg"_s, 240);

struct OnDisk {
    QTemporaryDir folder;
    SealKey key = SealKey::ofFile(folder.filePath(u"key"_s)).value();
    UserId user = UserId::make();

    std::unique_ptr<Drafts> open() const
    {
        return std::make_unique<Drafts>(folder.filePath(u"drafts"_s), key, user);
    }
};

} // namespace

TEST_CASE("a prescription is sent once, and the editor is empty for the next one", "[prescriptions][ui]")
{
    PrescriptionDesk desk;
    desk.open(desk.visit);
    CHECK_FALSE(desk.field<QPushButton>("sendPrescription")->isEnabled());
    desk.write(kNapa, u"5"_s);
    desk.check();
    desk.field("note")->setText(u" after meals "_s);
    desk.field("prescriptionNotes")->setText(u"plenty of water"_s);

    auto *send = desk.field<QPushButton>("sendPrescription");
    send->click();
    send->click();
    QTest::keyClick(desk.field("prescriptionNotes"), Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(desk.api.count(CreatePrescription::kMethod) == 1);
    const auto sent = desk.api.last<CreatePrescription>();
    CHECK(sent.visitId == desk.visit);
    CHECK(sent.notes == u"plenty of water");
    CHECK(sent.items.first().notes == u"after meals");
    CHECK(sent.overrides->isEmpty());
    CHECK(send->text() == u"Sending...");
    CHECK_FALSE(desk.field("medicineSearch")->isEnabled());
    desk.api.check(CreatePrescription::kMethod);
    CHECK(send->text().contains(u"Checking"));
    send->click();
    CHECK(desk.api.count(CreatePrescription::kMethod) == 1);

    desk.api.answer<CreatePrescription>(written(sent, u"Asha Rahman"_s));
    CHECK_FALSE(desk.line(0));
    CHECK(desk.field("prescriptionNotes")->text().isEmpty());
    CHECK(desk.done == QStringList{u"The prescription of Asha Rahman is at the pharmacy."_s});
    CHECK(desk.field<QWidget>("writtenPrescription"));
    CHECK(desk.focused() == desk.field("medicineSearch"));
}

TEST_CASE("warnings stand at their line and need a reason before anything is sent", "[prescriptions][ui]")
{
    PrescriptionDesk desk;
    desk.open(desk.visit);
    desk.write(kNapa, u"5"_s);
    desk.write(kMoxacil, u"7"_s);
    desk.check({aWarning(1, WarningKind::ClassAllergy, Severity::Severe, u"Penicillins"_s),
                aWarning(1, WarningKind::DuplicateMedicine, Severity::Moderate, u"Moxaclav 625 mg"_s)});

    CHECK(desk.line(0)->findChildren<QLabel *>(u"warning"_s).isEmpty());
    const QStringList warnings = desk.texts("warning");
    REQUIRE(warnings.size() == 2);
    CHECK(warnings.first().contains(u"Penicillins"));
    auto *send = desk.field<QPushButton>("sendPrescription");
    send->click();
    CHECK(desk.api.count(CreatePrescription::kMethod) == 0);
    CHECK(desk.focused() == desk.field("overrideReason"));
    CHECK(desk.said.size() == 1);

    QTest::keyClicks(desk.field("overrideReason"), u"tolerated in 2024"_s);
    send->click();
    const auto sent = desk.api.last<CreatePrescription>();
    REQUIRE(sent.overrides->size() == 2);
    CHECK(sent.overrides->first().line == 1);
    CHECK(sent.overrides->first().kind == WarningKind::ClassAllergy);
    CHECK(sent.overrides->first().about == u"Penicillins");
    CHECK(sent.overrides->last().reason == u"tolerated in 2024");

    SECTION("what the server finds at that moment is shown at its line")
    {
        Error refused = Error::rejected(u"safetyWarnings"_s);
        refused.data.insert(u"warnings"_s, toJson(QList{aWarning(0, WarningKind::SubstanceAllergy,
                                                                 Severity::Severe, u"Paracetamol"_s)}));
        desk.api.refuse<CreatePrescription>(refused);
        REQUIRE(desk.texts("warning").size() == 1);
        CHECK(desk.texts("warning").first().contains(u"Paracetamol"));
        CHECK(desk.focused() == desk.field("overrideReason"));
        CHECK(desk.line(1)); // Nothing is lost.
        CHECK(desk.said.last() == message(refused));
    }
}

TEST_CASE("an answer about other lines changes nothing", "[prescriptions][ui]")
{
    PrescriptionDesk desk;
    desk.open(desk.visit);
    desk.write(kMoxacil, u"7"_s);
    REQUIRE(comesTrue([&] { return desk.api.count(CheckPrescription::kMethod) == 1; }));
    CheckPrescription::Response old;
    old.lines.append(CheckPrescription::Line{14, {}});
    old.warnings = {aWarning(0, WarningKind::TooManyDays, Severity::Moderate)};

    SECTION("because the days are other ones now")
    {
        desk.field("days")->setText(u"3"_s);
        desk.api.answer<CheckPrescription>(old);
    }
    SECTION("because another patient is here")
    {
        desk.open(VisitId::make());
        desk.write(kNapa, u"2"_s);
        desk.api.answer<CheckPrescription>(old);
    }
    CHECK(desk.texts("warning").isEmpty());
    CHECK(desk.field("quantity")->placeholderText().isEmpty());
}

TEST_CASE("the outcome of another patient's prescription leaves this patient's lines alone",
          "[prescriptions][ui]")
{
    const OnDisk disk;
    const auto drafts = disk.open();
    PrescriptionDesk desk(drafts.get());
    const VisitId first = desk.visit;
    desk.open(first);
    desk.write(kNapa, u"5"_s);
    desk.field<QPushButton>("sendPrescription")->click();
    const auto sent = desk.api.last<CreatePrescription>();
    desk.open(VisitId::make());
    desk.write(kMoxacil, u"7"_s);

    SECTION("written")
    {
        desk.api.answer<CreatePrescription>(written(sent, u"Asha Rahman"_s));
        CHECK(desk.done.size() == 1);
        CHECK_FALSE(desk.field<QWidget>("writtenPrescription"));
        desk.open(first);
        CHECK_FALSE(desk.line(0)); // Its draft is gone.
    }
    SECTION("refused")
    {
        desk.api.refuse<CreatePrescription>(Error::rejected(u"transition"_s));
        CHECK(desk.said.last().contains(u"another patient"));
        desk.open(first);
        REQUIRE(desk.line(0)); // Kept as it was written.
        CHECK(desk.line(0)->line().medicineName == u"Napa 500 mg");
        return;
    }
    SECTION("still under way when the doctor comes back")
    {
        desk.open(first);
        CHECK_FALSE(desk.field<QPushButton>("sendPrescription")->isEnabled());
        desk.api.answer<CreatePrescription>(written(sent, u"Asha Rahman"_s));
        CHECK_FALSE(desk.line(0));
        desk.open(desk.visit);
    }
}

TEST_CASE("a half-written prescription survives a crash", "[prescriptions][ui]")
{
    const OnDisk disk;
    const VisitId visit = VisitId::make();
    {
        const auto drafts = disk.open();
        PrescriptionDesk desk(drafts.get());
        desk.open(visit);
        desk.write(kMoxacil, u"7"_s);
        desk.check({aWarning(0, WarningKind::ClassAllergy, Severity::Severe, u"Penicillins"_s)});
        desk.field("overrideReason")->setText(u"tolerated"_s);
        desk.find(u"napa"_s, {kNapa});
        QTest::keyClick(desk.focused(), Qt::Key_Return); // No days yet.
        desk.field("prescriptionNotes")->setText(u"rest"_s);
    }
    const auto drafts = disk.open();
    PrescriptionDesk desk(drafts.get());
    desk.open(VisitId::make());
    CHECK_FALSE(desk.line(0)); // Of another visit.
    desk.open(visit);

    REQUIRE(desk.line(1));
    CHECK(desk.line(0)->line().line.durationDays == 7);
    CHECK(desk.line(0)->line().reason == u"tolerated");
    CHECK_FALSE(desk.line(1)->isTold());
    CHECK(desk.field("prescriptionNotes")->text() == u"rest");

    SECTION("and is forgotten when all of it is taken away")
    {
        QTest::keyClick(desk.field("days", 1), Qt::Key_Delete, Qt::ControlModifier);
        QTest::keyClick(desk.field("days", 0), Qt::Key_Delete, Qt::ControlModifier);
        desk.field("prescriptionNotes")->clear();
        CHECK(drafts->forms().isEmpty());
    }
}

TEST_CASE("what cannot be prescribed says so at its line", "[prescriptions][ui]")
{
    PrescriptionDesk desk;
    desk.open(desk.visit);
    desk.write(kNapa, u"5"_s);
    REQUIRE(comesTrue([&] { return desk.api.count(CheckPrescription::kMethod) == 1; }));
    CheckPrescription::Response answer;
    answer.interactions = InteractionCheck::NoAnswer;
    answer.lines.append(CheckPrescription::Line{{}, LineProblem::MedicineInactive});
    desk.api.answer<CheckPrescription>(answer);

    CHECK(desk.texts("warning").first().contains(u"no longer prescribed"));
    CHECK_FALSE(desk.field("overrideReason")); // No reason helps.
    CHECK(desk.texts("prescriptionStatus").first().contains(u"interactions"));
    desk.field<QPushButton>("sendPrescription")->click();
    CHECK(desk.api.count(CreatePrescription::kMethod) == 0);
}

TEST_CASE("without a link the lines stay and say that they are not checked", "[prescriptions][ui]")
{
    PrescriptionDesk desk;
    desk.open(desk.visit);
    desk.write(kNapa, u"5"_s);
    desk.api.setLinkState(LinkState::Offline);

    desk.field("days")->setText(u"6"_s);

    REQUIRE(comesTrue([&] { return !desk.texts("prescriptionStatus").value(0).isEmpty(); }));
    CHECK(desk.line(0)->line().line.durationDays == 6);
}

TEST_CASE("without the permission nothing can be sent", "[prescriptions][ui]")
{
    PrescriptionDesk desk;
    desk.gate.setPermissions({});
    desk.open(desk.visit);
    desk.write(kNapa, u"5"_s);

    QTest::keyClick(desk.field("days"), Qt::Key_Return, Qt::ControlModifier);

    CHECK(desk.api.count(CreatePrescription::kMethod) == 0);
    CHECK(desk.field<QPushButton>("sendPrescription")
              ->toolTip()
              .contains(label(Permission::PrescriptionsCreate)));
}
