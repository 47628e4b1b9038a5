// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/person_words.h"
#include "app/ui/labels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

QString formWord(MedicineForm form, const PrintTexts &text)
{
    switch (form) {
    case MedicineForm::Tablet: return text(QT_TRANSLATE_NOOP("PrescriptionPaper", "tablet"));
    case MedicineForm::Capsule: return text(QT_TRANSLATE_NOOP("PrescriptionPaper", "capsule"));
    case MedicineForm::Syrup: return text(QT_TRANSLATE_NOOP("PrescriptionPaper", "syrup"));
    case MedicineForm::Suspension: return text(QT_TRANSLATE_NOOP("PrescriptionPaper", "suspension"));
    case MedicineForm::Injection: return text(QT_TRANSLATE_NOOP("PrescriptionPaper", "injection"));
    case MedicineForm::Drops: return text(QT_TRANSLATE_NOOP("PrescriptionPaper", "drops"));
    case MedicineForm::Cream: return text(QT_TRANSLATE_NOOP("PrescriptionPaper", "cream"));
    case MedicineForm::Ointment: return text(QT_TRANSLATE_NOOP("PrescriptionPaper", "ointment"));
    case MedicineForm::Inhaler: return text(QT_TRANSLATE_NOOP("PrescriptionPaper", "inhaler"));
    case MedicineForm::Suppository: return text(QT_TRANSLATE_NOOP("PrescriptionPaper", "suppository"));
    case MedicineForm::Sachet: return text(QT_TRANSLATE_NOOP("PrescriptionPaper", "sachet"));
    case MedicineForm::Other: return {};
    }
    Q_UNREACHABLE();
}

/// Each with its name; what was not measured is left out. Figures stay with their units in any script.
QStringList signWords(const ViewSource &source, const VitalSigns &signs, const PrintTexts &text)
{
    const Format &format = source.format;
    QStringList out;
    const auto add = [&](const char *pattern, const std::optional<int> &value, int decimals,
                         const QString &unit) {
        if (value)
            out.append(text(pattern).arg(format.isolated(format.decimal(*value, decimals) + unit)));
    };
    if (signs.systolicMmHg && signs.diastolicMmHg)
        out.append(text(QT_TRANSLATE_NOOP("PrescriptionPaper", "BP %1"))
                       .arg(format.isolated(format.decimal(*signs.systolicMmHg, 0) + u'/' +
                                            format.decimal(*signs.diastolicMmHg, 0) + u" mmHg"_s)));
    add(QT_TRANSLATE_NOOP("PrescriptionPaper", "Pulse %1"), signs.pulsePerMinute, 0, u"/min"_s);
    add(QT_TRANSLATE_NOOP("PrescriptionPaper", "Temp. %1"), signs.temperatureTenthC, 1, u" °C"_s);
    add(QT_TRANSLATE_NOOP("PrescriptionPaper", "Resp. %1"), signs.respirationPerMinute, 0, u"/min"_s);
    add(QT_TRANSLATE_NOOP("PrescriptionPaper", "SpO₂ %1"), signs.spo2Percent, 0, u" %"_s);
    if (signs.weightGrams) { // To a hundred grams; an infant's to ten.
        const bool isInfant = *signs.weightGrams < 10'000;
        add(QT_TRANSLATE_NOOP("PrescriptionPaper", "Weight %1"), *signs.weightGrams / (isInfant ? 10 : 100),
            isInfant ? 2 : 1, u" kg"_s);
    }
    if (signs.heightMm)
        add(QT_TRANSLATE_NOOP("PrescriptionPaper", "Height %1"), *signs.heightMm / 10, 0, u" cm"_s);
    add(QT_TRANSLATE_NOOP("PrescriptionPaper", "Glucose %1"), signs.glucoseTenthMmolL, 1, u" mmol/l"_s);
    add(QT_TRANSLATE_NOOP("PrescriptionPaper", "Pain %1"), signs.pain, 0, u"/10"_s);
    return out;
}

QString diagnosisWords(const ViewSource &source, const QList<Diagnosis> &diagnoses)
{
    QStringList out;
    for (const Diagnosis &diagnosis : diagnoses)
        out.append(diagnosis.code ? diagnosis.title + u" ("_s + *diagnosis.code + u')' : diagnosis.title);
    return source.joined(out, u"; "_s);
}

QJsonArray patientFacts(const ViewSource &source, const PrescriptionPaper &paper, const PrintTexts &text)
{
    const Prescription &prescription = paper.prescription;
    const QString age =
        ageWords(source, paper.birthDate, paper.birthDateEstimated, prescription.prescribedOn);
    QJsonArray lines;
    lines.append(
        line(text(QT_TRANSLATE_NOOP("PrescriptionPaper", "Patient")), prescription.patientName, true));
    lines.append(
        line(text(QT_TRANSLATE_NOOP("PrescriptionPaper", "Age, sex")), ageAndSex(source, age, paper.sex)));
    lines.append(
        line(text(QT_TRANSLATE_NOOP("PrescriptionPaper", "Patient no.")), prescription.patientNumber));
    return lines;
}

QJsonArray doctorFacts(const ViewSource &source, const PrescriptionPaper &paper, const PrintTexts &text)
{
    QJsonArray lines;
    lines.append(
        line(text(QT_TRANSLATE_NOOP("PrescriptionPaper", "Doctor")), paper.prescription.doctorName, true));
    const QString room =
        paper.room.isEmpty()
            ? QString()
            : text(QT_TRANSLATE_NOOP("PrescriptionPaper", "room %1")).arg(source.format.isolated(paper.room));
    lines.append(line(text(QT_TRANSLATE_NOOP("PrescriptionPaper", "Department")),
                      source.joined({paper.department, room})));
    lines.append(line(text(QT_TRANSLATE_NOOP("PrescriptionPaper", "Date")),
                      source.format.date(paper.prescription.prescribedOn)));
    return lines;
}

/// What was found, above the medicines.
QJsonArray findings(const ViewSource &source, const PrescriptionPaper &paper, const PrintTexts &text)
{
    QJsonArray lines;
    appendLine(lines, text(QT_TRANSLATE_NOOP("PrescriptionPaper", "Vitals")),
               source.joined(signWords(source, paper.signs.value_or(VitalSigns{}), text)));
    appendLine(lines, text(QT_TRANSLATE_NOOP("PrescriptionPaper", "Diagnoses")),
               diagnosisWords(source, paper.diagnoses));
    const QString none = text(QT_TRANSLATE_NOOP("PrescriptionPaper", "none known"));
    lines.append(line(text(QT_TRANSLATE_NOOP("PrescriptionPaper", "Allergies")),
                      paper.allergies.isEmpty() ? none : source.joined(paper.allergies, u", "_s),
                      !paper.allergies.isEmpty()));
    return lines;
}

QJsonArray medicines(const ViewSource &source, const Prescription &prescription, const PrintTexts &text)
{
    QJsonArray lines;
    for (const PrescriptionItem &item : prescription.items) {
        QStringList what;
        if (!item.medicineName.startsWith(item.genericName, Qt::CaseInsensitive))
            what.append(item.genericName);
        if (const QString form = formWord(item.form, text); !form.isEmpty())
            what.append(form);
        lines.append(QJsonObject{
            {u"position"_s, source.format.number(lines.size() + 1)},
            {u"name"_s, item.medicineName},
            {u"what"_s, source.joined(what)},
            {u"words"_s, wordsIn(source.language.locale(), item.words)},
            {u"preset"_s, source.format.isolated(item.instruction)},
            {u"itemNote"_s, item.notes.value_or(QString())},
            {u"days"_s, source.format.number(item.durationDays)},
            {u"quantity"_s, source.format.number(item.quantity)},
        });
    }
    return lines;
}

QString followUpLine(const ViewSource &source, const Prescription &prescription, const PrintTexts &text)
{
    if (!prescription.followUpDate)
        return {};
    return text(QT_TRANSLATE_NOOP("PrescriptionPaper", "Come again on %1"))
        .arg(source.format.longDate(*prescription.followUpDate));
}

QString cancelledLine(const Prescription &prescription, const PrintTexts &text)
{
    if (prescription.status != PrescriptionStatus::Cancelled)
        return {};
    return text(QT_TRANSLATE_NOOP("PrescriptionPaper", "CANCELLED: %1"))
        .arg(prescription.cancelReason.value_or(QString()));
}

} // namespace

DocumentView prescriptionView(const ViewSource &source)
{
    const PrintTexts text(source.language, "PrescriptionPaper");
    const PrescriptionPaper paper = source.snapshot().prescription.value_or(PrescriptionPaper{});
    const Prescription &prescription = paper.prescription;

    DocumentView view = startView(source, u"prescription"_s);
    view.title =
        text(QT_TRANSLATE_NOOP("PrescriptionPaper", "Prescription %1")).arg(prescription.patientNumber);
    view.pageFooter = pageNumbers(source);
    view.fields.insert(u"heading"_s, text(QT_TRANSLATE_NOOP("PrescriptionPaper", "PRESCRIPTION")));
    view.fields.insert(u"patientFacts"_s, patientFacts(source, paper, text));
    view.fields.insert(u"doctorFacts"_s, doctorFacts(source, paper, text));
    view.fields.insert(u"cancelled"_s, cancelledLine(prescription, text));
    view.fields.insert(u"findings"_s, findings(source, paper, text));
    view.fields.insert(u"medicineHead"_s,
                       text(QT_TRANSLATE_NOOP("PrescriptionPaper", "Medicine and how to take it")));
    view.fields.insert(u"daysHead"_s, text(QT_TRANSLATE_NOOP("PrescriptionPaper", "Days")));
    view.fields.insert(u"quantityHead"_s, text(QT_TRANSLATE_NOOP("PrescriptionPaper", "Quantity")));
    view.fields.insert(u"medicines"_s, medicines(source, prescription, text));
    view.fields.insert(u"advice"_s, paragraphs(prescription.notes.value_or(QString())));
    view.fields.insert(u"followUp"_s, followUpLine(source, prescription, text));
    view.fields.insert(u"doctor"_s, prescription.doctorName);
    view.fields.insert(u"signs"_s, text(QT_TRANSLATE_NOOP("PrescriptionPaper", "Doctor's signature")));
    return view;
}

} // namespace hms::app
