// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/prescriptions/prescription_builders.h"

#include <QApplication>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;

namespace hms::test {

bool comesTrue(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, 5'000);
}

Medicine aMedicine(const QString &generic, const QString &brand, const QString &strength, int onHand)
{
    Medicine medicine;
    medicine.id = MedicineId::make();
    medicine.genericName = generic;
    medicine.brandName = brand;
    medicine.strength = strength;
    medicine.onHand = onHand;
    medicine.lowStockLevel = 100;
    medicine.safety.emplace();
    return medicine;
}

QList<MedicineInstruction> somePresets()
{
    const auto preset = [](const QString &label, int doses, const QString &words) {
        MedicineInstruction out;
        out.id = MedicineInstructionId::make();
        out.label = label;
        out.dosesPerDayHundredths = doses;
        out.words = {words, words, words};
        return out;
    };
    static const QList<MedicineInstruction> presets{
        preset(u"1+0+1"_s, 200, u"one in the morning and one at night"_s),
        preset(u"1+1+1"_s, 300, u"one in the morning, one at noon and one at night"_s),
        preset(u"SOS"_s, 0, u"one when needed"_s)};
    return presets;
}

PrescriptionWarning aWarning(int line, WarningKind kind, Severity severity, const QString &about)
{
    PrescriptionWarning warning;
    warning.line = line;
    warning.kind = kind;
    warning.severity = severity;
    warning.about = about;
    return warning;
}

Prescription written(const CreatePrescription &sent, const QString &patientName)
{
    Prescription out;
    out.id = PrescriptionId::make();
    out.visitId = sent.visitId;
    out.patientId = PatientId::make();
    out.patientNumber = u"P-2026-0007"_s;
    out.patientName = patientName;
    out.doctorId = DoctorId::make();
    out.doctorName = u"Dr. Karim"_s;
    out.prescribedOn = QDate(2026, 11, 22);
    out.createdAt = QDateTime(QDate(2026, 11, 22), QTime(4, 42), Qt::UTC);
    out.notes = sent.notes;
    out.rowVersion = 1;
    for (const PrescriptionLine &line : sent.items) {
        PrescriptionItem item;
        item.id = PrescriptionItemId::make();
        item.medicineId = line.medicineId;
        item.medicineName = u"Napa 500 mg"_s;
        item.genericName = u"Paracetamol"_s;
        item.instructionId = line.instructionId;
        item.instruction = u"1+0+1"_s;
        item.words = somePresets().first().words;
        item.durationDays = line.durationDays;
        item.quantity = line.quantity.value_or(10);
        item.notes = line.notes;
        out.items.append(item);
    }
    return out;
}

PrescriptionDesk::PrescriptionDesk(app::Drafts *drafts)
{
    gate.setPermissions({u"prescriptions.create"_s});
    panel = new app::PrescriptionPanel(api, gate, drafts);
    // As the page has it: a column that scrolls.
    auto *page = new QWidget;
    page->setProperty("surface", u"clear"_s);
    auto *column = new QVBoxLayout(page);
    column->addWidget(panel);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    auto *layout = new QVBoxLayout(&window);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
    QObject::connect(panel, &app::PrescriptionPanel::said, panel,
                     [this](app::Tone, const QString &text) { said.append(text); });
    QObject::connect(panel, &app::PrescriptionPanel::done, panel,
                     [this](const QString &text, const std::function<void()> &back) {
                         done.append(text);
                         undo = back;
                     });
    window.resize(900, 700);
    window.show();
    QApplication::setActiveWindow(&window); // Now, not in a later turn: keys need it.
}

void PrescriptionDesk::open(VisitId opened, bool readOnly)
{
    visit = opened;
    panel->open(opened, patient, readOnly);
    api.answer<ListMedicineInstructions>(somePresets());
    api.answer<ListPrescriptionSets>(sets);
    // The patient's prescriptions are asked for first, then the visit's.
    if (!readOnly)
        api.answer<ListPrescriptions>(ofPatient);
    api.answer<ListPrescriptions>(ofVisit);
    panel->startWriting();
}

void PrescriptionDesk::find(const QString &typed, const QList<Medicine> &hits)
{
    QTest::keyClicks(field("medicineSearch"), typed);
    REQUIRE(comesTrue([&] { return api.answer<SearchMedicines>(hits); }));
}

void PrescriptionDesk::write(const Medicine &medicine, const QString &days)
{
    find(medicine.brandName.left(4), {medicine});
    QTest::keyClick(focused(), Qt::Key_Return);
    QTest::keyClick(focused(), Qt::Key_Return);
    QTest::keyClicks(focused(), days);
    QTest::keyClick(focused(), Qt::Key_Return);
}

void PrescriptionDesk::check(const QList<PrescriptionWarning> &warnings)
{
    CheckPrescription::Response answer;
    answer.warnings = warnings;
    const auto *lines = panel->findChild<app::LinesEditor *>();
    // However slow the machine: what is asked last is about the lines as they are now.
    REQUIRE(comesTrue([&] {
        const auto &sent = api.sent();
        const auto asked = std::ranges::find_if(sent.rbegin(), sent.rend(), [](const auto &one) {
            return one.method == CheckPrescription::kMethod;
        });
        const auto items = lines->items();
        return asked != sent.rend() && !asked->answered && items &&
               asked->params.value("items"_L1) == toJson(*items);
    }));
    for (qsizetype i = 0; i < api.last<CheckPrescription>().items.size(); ++i)
        answer.lines.append(CheckPrescription::Line{10, {}});
    while (api.answer<CheckPrescription>(answer)) // Older questions too: their answers change nothing.
        ;
}

QStringList PrescriptionDesk::texts(const char *name) const
{
    QCoreApplication::processEvents();
    QStringList out;
    for (const QLabel *label : panel->findChildren<QLabel *>(QString::fromLatin1(name)))
        if (label->isVisible())
            out.append(label->text());
    return out;
}

app::LineView *PrescriptionDesk::line(int at) const
{
    return field<app::LineView>("prescriptionLine", at);
}

} // namespace hms::test
