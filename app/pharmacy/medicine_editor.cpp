// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pharmacy/medicine_editor.h"

#include "app/pharmacy/age_limits_edit.h"
#include "app/pharmacy/medicine_models.h"
#include "app/pharmacy/typed_values.h"
#include "app/ui/format.h"
#include "app/ui/labels.h"
#include "app/ui/message_bar.h"
#include "app/ui/money_edit.h"
#include "app/ui/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kMostNames = 20; // As the contract's.
constexpr int kOldestAge = 150;

QString numberText(std::optional<int> value)
{
    return value ? format().number(*value) : QString();
}

QString doseText(std::optional<int> value)
{
    return value ? hundredthsText(*value) : QString();
}

} // namespace

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
    form()->setHint(u"brandName"_s, tr("Empty: sold by its generic name."));
    form()->setHint(u"unitPrice"_s, tr("Without a price it is not given out."));
    form()->setHint(u"lowStockLevel"_s, tr("Then somebody is told; 0: nobody is."));
    buildSafety();
    m_active = addCheck(u"isActive"_s, tr("Can be prescribed and gi&ven out"));
}

/// What a prescription of it is held against.
void MedicineEditor::buildSafety()
{
    form()->addField(u"safety"_s, tr("Checked when it is prescribed"), divider(), Required::No, 2);
    m_mostAtOnce = addNumber(u"safety.maxPerDoseHundredths"_s, tr("Most at &once"));
    m_mostDose = addNumber(u"maxPerDayHundredths"_s, tr("&Most a day"));
    m_leastDose = addNumber(u"minPerDayHundredths"_s, tr("&Least a day"));
    m_mostDays = addNumber(u"maxDays"_s, tr("Longest time in &days"));
    m_substances = addText(u"safety.substances"_s, tr("S&ubstances"), 1'000, Required::No, 2);
    m_classes = addText(u"safety.allergyClasses"_s, tr("&Allergy classes"), 1'000, Required::No, 2);
    m_minAge = addNumber(u"safety.minAgeYears"_s, tr("Not &younger than (years)"));
    m_maxAge = addNumber(u"safety.maxAgeYears"_s, tr("Not older t&han (years)"));
    m_pregnancy = addChoice(u"safety.pregnancy"_s, tr("&In pregnancy"));
    for (const auto &[advice, word] : kEnumNames<PregnancyAdvice>)
        m_pregnancy->addItem(label(advice), int(advice));
    m_ageLimits = new AgeLimitsEdit;
    form()->addField(u"safety.ageLimits"_s, tr("Less for the younger"), m_ageLimits, Required::No, 2);
    form()->setHint(u"safety.maxPerDoseHundredths"_s, tr("In units, halves too: 0.5, 4."));
    form()->setHint(u"safety.substances"_s,
                    tr("With commas between them. Empty: the generic name is the one."));
    form()->setHint(
        u"safety.allergyClasses"_s,
        tr("With commas between them, as Penicillins: who is allergic to one of a class is warned of all."));
    connect(m_ageLimits, &AgeLimitsEdit::edited, this, &MedicineEditor::keepDraft);
    connect(m_ageLimits, &AgeLimitsEdit::entered, this, &MedicineEditor::submit);
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
    fillSafety(facts.safety.value_or(MedicineSafety()));
}

void MedicineEditor::fillSafety(const MedicineSafety &safety)
{
    m_mostAtOnce->setText(doseText(safety.maxPerDoseHundredths));
    m_substances->setText(safety.substances.join(u", "_s));
    m_classes->setText(safety.allergyClasses.join(u", "_s));
    m_minAge->setText(numberText(safety.minAgeYears));
    m_maxAge->setText(numberText(safety.maxAgeYears));
    m_pregnancy->setCurrentIndex(m_pregnancy->findData(int(safety.pregnancy)));
    m_ageLimits->show(safety.ageLimits);
}

QJsonObject MedicineEditor::typed() const
{
    QJsonObject out = StockSheet::typed();
    out.insert(u"safety.ageLimits"_s, m_ageLimits->typed());
    return out;
}

void MedicineEditor::restore(const QJsonObject &typed)
{
    StockSheet::restore(typed);
    if (typed.contains("safety.ageLimits"_L1))
        m_ageLimits->restore(typed.value("safety.ageLimits"_L1).toArray());
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

/// "Amoxicillin, Clavulanic acid": each once, in any script's comma.
QList<QString> MedicineEditor::names(const QString &name, const QLineEdit *field)
{
    static const QRegularExpression commas(u"[,،;]"_s);
    QStringList out;
    for (const QString &each : field->text().split(commas))
        if (const QString trimmed = each.simplified();
            !trimmed.isEmpty() && !out.contains(trimmed, Qt::CaseInsensitive))
            out.append(trimmed);
    if (out.size() > kMostNames)
        form()->setError(name, tr("At most %1 names.").arg(format().number(kMostNames)));
    return out;
}

MedicineSafety MedicineEditor::safety()
{
    MedicineSafety out;
    out.maxPerDoseHundredths = dose(u"safety.maxPerDoseHundredths"_s, m_mostAtOnce);
    out.substances = names(u"safety.substances"_s, m_substances);
    out.allergyClasses = names(u"safety.allergyClasses"_s, m_classes);
    out.minAgeYears = number(u"safety.minAgeYears"_s, m_minAge, 0, kOldestAge, Required::No);
    out.maxAgeYears = number(u"safety.maxAgeYears"_s, m_maxAge, 0, kOldestAge, Required::No);
    out.pregnancy = PregnancyAdvice(m_pregnancy->currentData().toInt());
    if (out.minAgeYears && out.maxAgeYears && *out.maxAgeYears < *out.minAgeYears)
        form()->setError(u"safety.maxAgeYears"_s, tr("This is below the least age."));
    const auto limits = m_ageLimits->read();
    if (!limits && !form()->hasErrors())
        form()->setError(u"safety.ageLimits"_s,
                         tr("Type an age in years, each once, and what may be taken at once "
                            "or a day."));
    out.ageLimits = limits.value_or(QList<AgeLimit>());
    return out;
}

void MedicineEditor::send()
{
    SaveMedicine request;
    if (m_medicine) {
        static_cast<MedicineFacts &>(request) = *m_medicine; // What this form does not show stays.
        request.id = m_medicine->id;
        request.rowVersion = m_medicine->rowVersion;
    }
    readFacts(request);
    if (form()->hasErrors())
        return;
    run(request, [this](const Medicine &medicine) {
        emit saved(medicine);
        emit done(tr("%1 is saved.").arg(medicineName(medicine)), {});
    });
}

void MedicineEditor::readFacts(MedicineFacts &facts)
{
    facts.genericName = text(u"genericName"_s, m_generic, Required::Yes);
    facts.brandName = text(u"brandName"_s, m_brand);
    facts.form = MedicineForm(m_form->currentData().toInt());
    facts.strength = text(u"strength"_s, m_strength);
    facts.unitPrice = m_price->value();
    if (!facts.unitPrice && !m_price->text().trimmed().isEmpty())
        form()->setError(u"unitPrice"_s, tr("This is no amount."));
    facts.lowStockLevel = number(u"lowStockLevel"_s, m_low, 0, 1'000'000, Required::No).value_or(0);
    const QString barcode = text(u"barcode"_s, m_barcode);
    facts.barcode = barcode.isEmpty() ? std::nullopt : std::optional(barcode);
    facts.maxDays = number(u"maxDays"_s, m_mostDays, 1, 1'000, Required::No);
    facts.minPerDayHundredths = dose(u"minPerDayHundredths"_s, m_leastDose);
    facts.maxPerDayHundredths = dose(u"maxPerDayHundredths"_s, m_mostDose);
    facts.isActive = m_active->isChecked();
    facts.safety = safety();
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
