// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pharmacy/instruction_editor.h"

#include "app/pharmacy/typed_values.h"
#include "app/ui/format.h"
#include "app/ui/message_bar.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace hms::app {

InstructionEditor::InstructionEditor(ApiClient &api, Drafts *drafts, QWidget *parent)
    : StockSheet(api, drafts, {tr("&Save"), ButtonKind::Primary, Icon::Check}, 2, parent)
{
    m_label = addText(u"label"_s, tr("&Preset"), 40, Required::Yes);
    m_doses = addNumber(u"dosesPerDayHundredths"_s, tr("&Doses a day"), Required::Yes);
    m_atOnce = addNumber(u"largestDoseHundredths"_s, tr("Most at &once"));
    m_place = addNumber(u"place"_s, tr("P&lace in lists"));
    m_en = addText(u"words.en"_s, tr("In &English"), 200, Required::Yes, 2);
    m_bn = addText(u"words.bn"_s, tr("In &Bengali"), 200, Required::Yes, 2);
    m_ar = addText(u"words.ar"_s, tr("In &Arabic"), 200, Required::Yes, 2);
    m_ar->setLayoutDirection(Qt::RightToLeft);
    m_label->setPlaceholderText(u"1+0+1"_s);
    form()->setHint(u"dosesPerDayHundredths"_s, tr("1+0+1 is 2, one a week 0.14, as needed 0."));
    form()->setHint(u"largestDoseHundredths"_s, tr("2+0+2 is 2. Empty: not known."));
    form()->setHint(u"words.en"_s, tr("As the patient's prescription says it."));
    form()->setHint(u"place"_s, tr("Smallest first."));
    m_active = addCheck(u"isActive"_s, tr("Offered to &doctors"));
}

void InstructionEditor::create(int place)
{
    m_instruction.reset();
    fill({});
    m_doses->clear();
    m_place->setText(format().number(place));
    begin(tr("New preset"), {}, u"preset-new"_s);
}

void InstructionEditor::edit(const MedicineInstruction &instruction)
{
    m_instruction = instruction;
    fill(instruction);
    begin(tr("Preset %1").arg(format().isolated(instruction.label)),
          tr("Prescriptions that are written already keep their words."),
          u"preset-"_s + instruction.id.toText());
}

void InstructionEditor::fill(const InstructionFacts &facts)
{
    m_label->setText(facts.label);
    m_doses->setText(hundredthsText(facts.dosesPerDayHundredths));
    m_atOnce->setText(facts.largestDoseHundredths ? hundredthsText(*facts.largestDoseHundredths) : QString());
    m_en->setText(facts.words.en);
    m_bn->setText(facts.words.bn);
    m_ar->setText(facts.words.ar);
    m_place->setText(format().number(facts.place));
    m_active->setChecked(facts.isActive);
}

std::optional<int> InstructionEditor::largestDose()
{
    if (m_atOnce->text().trimmed().isEmpty())
        return std::nullopt;
    const auto dose = parseHundredths(m_atOnce->text());
    if (dose && *dose > 0)
        return dose;
    form()->setError(u"largestDoseHundredths"_s, tr("Type a number of units, for example 0.5 or 4."));
    return std::nullopt;
}

void InstructionEditor::send()
{
    SaveMedicineInstruction request;
    if (m_instruction) {
        static_cast<InstructionFacts &>(request) = *m_instruction; // What this form does not show stays.
        request.id = m_instruction->id;
        request.rowVersion = m_instruction->rowVersion;
    }
    request.label = text(u"label"_s, m_label, Required::Yes);
    const auto doses = parseHundredths(m_doses->text());
    if (!doses)
        form()->setError(u"dosesPerDayHundredths"_s, tr("Type how many doses a day, for example 2 or 0.5."));
    request.dosesPerDayHundredths = doses.value_or(0);
    request.largestDoseHundredths = largestDose();
    request.words = {text(u"words.en"_s, m_en, Required::Yes), text(u"words.bn"_s, m_bn, Required::Yes),
                     text(u"words.ar"_s, m_ar, Required::Yes)};
    request.place = number(u"place"_s, m_place, 0, 100'000, Required::No).value_or(0);
    request.isActive = m_active->isChecked();
    if (form()->hasErrors())
        return;
    run(request, [this](const MedicineInstruction &instruction) {
        emit saved(instruction);
        emit done(tr("Preset %1 is saved.").arg(format().isolated(instruction.label)), {});
    });
}

void InstructionEditor::onError(const Error &error)
{
    const auto current = error.code == ErrorCode::Conflict
                             ? decodeAnswer<MedicineInstruction>(error.data.value("current"_L1))
                             : Result<MedicineInstruction>(error);
    if (!current) {
        StockSheet::onError(error);
    } else if (!m_instruction || current->id != m_instruction->id) {
        form()->setError(u"label"_s, tr("There is such a preset already."));
    } else {
        m_instruction = *current;
        bar()->showMessage(Tone::Warn,
                           tr("Somebody else saved this preset in the meantime: %1, %2. What you typed is "
                              "still here. Compare, then save again.")
                               .arg(format().isolated(current->label), current->words.en));
    }
}

} // namespace hms::app
