// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pharmacy/medicine_editor.h"

#include "app/pharmacy/medicine_models.h"
#include "app/pharmacy/typed_values.h"
#include "app/ui/format.h"
#include "app/ui/labels.h"
#include "app/ui/message_bar.h"
#include "app/ui/money_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace hms::app {

MedicineEditor::MedicineEditor(ApiClient &api, Drafts *drafts, QWidget *parent)
    : StockSheet(api, drafts, {tr("&Save"), ButtonKind::Primary, Icon::Check}, 2, parent)
{
    buildFields();
}

void MedicineEditor::buildFields()
{
    m_generic = addText(u"genericName"_s, tr("&Generic name"), 120, Required::Yes);
    m_brand = addText(u"brandName"_s, tr("&Brand name"), 120);
    m_form = addChoice(u"form"_s, tr("&Form"));
    for (const auto &[form, word] : kEnumNames<MedicineForm>)
        m_form->addItem(label(form), int(form));
    m_strength = addText(u"strength"_s, tr("S&trength"), 60);
    m_price = addMoney(u"unitPrice"_s, tr("&Price of one"));
    m_low = addNumber(u"lowStockLevel"_s, tr("&Reorder at"));
    m_barcode = addText(u"barcode"_s, tr("Bar&code of the pack"), 60);
    m_mostDays = addNumber(u"maxDays"_s, tr("Longest time in &days"));
    m_leastDose = addNumber(u"minPerDayHundredths"_s, tr("&Least a day"));
    m_mostDose = addNumber(u"maxPerDayHundredths"_s, tr("&Most a day"));
    form()->setHint(u"brandName"_s, tr("Empty: sold by its generic name."));
    form()->setHint(u"unitPrice"_s, tr("Without a price it is not given out."));
    form()->setHint(u"lowStockLevel"_s, tr("Then somebody is told; 0: nobody is."));
    form()->setHint(u"maxPerDayHundredths"_s, tr("In units, halves too: 0.5, 4."));
    m_active = addCheck(u"isActive"_s, tr("Can be prescribed and given &out"));
}

void MedicineEditor::create(const QString &barcode)
{
    m_medicine.reset();
    fill({});
    m_barcode->setText(barcode);
    begin(tr("New medicine"), tr("It can be received and prescribed as soon as it is saved."),
          u"medicine-new"_s);
}

void MedicineEditor::edit(const Medicine &medicine)
{
    m_medicine = medicine;
    fill(medicine);
    begin(medicineName(medicine), tr("A new price counts from the next bill on; made bills keep theirs."),
          u"medicine-"_s + medicine.id.toText());
}

void MedicineEditor::fill(const MedicineFacts &facts)
{
    const auto numberText = [](std::optional<int> value) {
        return value ? format().number(*value) : QString();
    };
    const auto doseText = [](std::optional<int> value) { return value ? hundredthsText(*value) : QString(); };
    m_generic->setText(facts.genericName);
    m_brand->setText(facts.brandName);
    m_form->setCurrentIndex(m_form->findData(int(facts.form)));
    m_strength->setText(facts.strength);
    m_price->setValue(facts.unitPrice);
    m_low->setText(format().number(facts.lowStockLevel));
    m_barcode->setText(facts.barcode.value_or(QString()));
    m_mostDays->setText(numberText(facts.maxDays));
    m_leastDose->setText(doseText(facts.minPerDayHundredths));
    m_mostDose->setText(doseText(facts.maxPerDayHundredths));
    m_active->setChecked(facts.isActive);
}

bool MedicineEditor::takeBarcode(const QString &code)
{
    const auto pack = PackCode::fromText(code);
    m_barcode->setText(pack ? pack->product : code);
    keepDraft();
    return true;
}

std::optional<int> MedicineEditor::dose(const QString &name, const QLineEdit *field)
{
    if (field->text().trimmed().isEmpty())
        return std::nullopt;
    const auto value = parseHundredths(field->text());
    if (value && *value > 0)
        return value;
    form()->setError(name, tr("Type a number of units, for example 0.5 or 4."));
    return std::nullopt;
}

void MedicineEditor::send()
{
    SaveMedicine request;
    if (m_medicine) {
        static_cast<MedicineFacts &>(request) = *m_medicine; // What this form does not show stays.
        request.id = m_medicine->id;
        request.rowVersion = m_medicine->rowVersion;
    }
    request.genericName = text(u"genericName"_s, m_generic, Required::Yes);
    request.brandName = text(u"brandName"_s, m_brand);
    request.form = MedicineForm(m_form->currentData().toInt());
    request.strength = text(u"strength"_s, m_strength);
    request.unitPrice = m_price->value();
    if (!request.unitPrice && !m_price->text().trimmed().isEmpty())
        form()->setError(u"unitPrice"_s, tr("This is no amount."));
    request.lowStockLevel = number(u"lowStockLevel"_s, m_low, 0, 1'000'000, Required::No).value_or(0);
    const QString barcode = text(u"barcode"_s, m_barcode);
    request.barcode = barcode.isEmpty() ? std::nullopt : std::optional(barcode);
    request.maxDays = number(u"maxDays"_s, m_mostDays, 1, 1'000, Required::No);
    request.minPerDayHundredths = dose(u"minPerDayHundredths"_s, m_leastDose);
    request.maxPerDayHundredths = dose(u"maxPerDayHundredths"_s, m_mostDose);
    request.isActive = m_active->isChecked();
    if (form()->hasErrors())
        return;
    run(request, [this](const Medicine &medicine) {
        emit saved(medicine);
        emit done(tr("%1 is saved.").arg(medicineName(medicine)), {});
    });
}

void MedicineEditor::onError(const Error &error)
{
    const auto current = error.code == ErrorCode::Conflict
                             ? decodeAnswer<Medicine>(error.data.value("current"_L1))
                             : Result<Medicine>(error);
    if (current)
        onConflict(*current);
    else
        StockSheet::onError(error);
}

void MedicineEditor::onConflict(const Medicine &current)
{
    const bool sameBarcode = current.barcode && current.barcode == m_barcode->text().trimmed();
    if (!m_medicine || current.id != m_medicine->id) {
        form()->setError(sameBarcode ? u"barcode"_s : u"genericName"_s,
                         tr("%1 is in the catalogue already.").arg(medicineName(current)));
        return;
    }
    // Saved meanwhile by somebody else: what is typed stays, and saving again puts it over theirs.
    m_medicine = current;
    const QString price = current.unitPrice ? format().money(*current.unitPrice) : tr("no price");
    bar()->showMessage(
        Tone::Warn, tr("Somebody else saved this medicine in the meantime: %1, %2, reorder at %3. What you "
                       "typed is still here. Compare, then save again.")
                        .arg(medicineName(current), price, format().number(current.lowStockLevel)));
}

} // namespace hms::app
