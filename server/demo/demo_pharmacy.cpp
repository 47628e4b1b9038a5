// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/demo_pharmacy.h"

#include <array>

using namespace Qt::StringLiterals;

namespace hms::server::demo {

namespace {

struct MedicineFact {
    const char *generic;
    const char *brand;
    MedicineForm form;
    const char *strength;
    qint64 price;
    int lowStock;
    int stock;
};
constexpr std::array kMedicines{
    MedicineFact{"Paracetamol", "Napa", MedicineForm::Tablet, "500 mg", 120, 500, 2'400},
    MedicineFact{"Paracetamol", "Napa", MedicineForm::Syrup, "120 mg/5 ml", 3'500, 20, 64},
    MedicineFact{"Omeprazole", "Losectil", MedicineForm::Capsule, "20 mg", 500, 300, 1'800},
    MedicineFact{"Cetirizine", "Alatrol", MedicineForm::Tablet, "10 mg", 300, 200, 900},
    MedicineFact{"Amoxicillin", "Moxacil", MedicineForm::Capsule, "500 mg", 700, 300, 240},
    MedicineFact{"Azithromycin", "Zimax", MedicineForm::Tablet, "500 mg", 3'500, 60, 180},
    MedicineFact{"Metformin", "Comet", MedicineForm::Tablet, "500 mg", 400, 400, 2'000},
    MedicineFact{"Amlodipine", "Amdocal", MedicineForm::Tablet, "5 mg", 600, 300, 1'200},
    MedicineFact{"Salbutamol", "Azmasol", MedicineForm::Inhaler, "100 mcg", 25'000, 10, 8},
    MedicineFact{"Oral rehydration salts", "Orsaline-N", MedicineForm::Sachet, "10.25 g", 600, 200, 1'000},
    MedicineFact{"Diclofenac", "Voltalin", MedicineForm::Tablet, "50 mg", 350, 200, 700},
    MedicineFact{"Iron and folic acid", "Zif", MedicineForm::Capsule, "", 450, 200, 1'100},
    MedicineFact{"Amoxicillin and clavulanic acid", "Moxaclav", MedicineForm::Tablet, "625 mg", 4'000, 60,
                 300},
    MedicineFact{"Losartan", "Angilock", MedicineForm::Tablet, "50 mg", 1'000, 200, 900},
    MedicineFact{"Doxycycline", "Doxicap", MedicineForm::Capsule, "100 mg", 220, 200, 800},
};

/// What prescriptions are held against, in units of the medicine: adults' usual limits and cautions, rounded
/// to whole units of that strength. A hospital enters its own.
struct SafetyFact {
    const char *brand;
    const char *substances; ///< Separated by commas; empty: the generic name.
    const char *classes;    ///< Likewise.
    int maxPerDose;         ///< Units; 0: none.
    int maxPerDay;
    int maxDays;
    int minAge;
    PregnancyAdvice pregnancy;
};
constexpr std::array kSafety{
    SafetyFact{"Napa", "", "", 2, 8, 10, 0, PregnancyAdvice::Safe},
    SafetyFact{"Losectil", "", "Proton pump inhibitors", 2, 4, 56, 1, PregnancyAdvice::Safe},
    SafetyFact{"Alatrol", "", "", 1, 2, 30, 6, PregnancyAdvice::Safe},
    SafetyFact{"Moxacil", "", "Penicillins", 2, 6, 14, 0, PregnancyAdvice::Safe},
    SafetyFact{"Zimax", "", "Macrolides", 2, 3, 7, 0, PregnancyAdvice::Safe},
    SafetyFact{"Comet", "", "", 2, 5, 0, 10, PregnancyAdvice::NotStated},
    SafetyFact{"Amdocal", "", "", 2, 2, 0, 6, PregnancyAdvice::Caution},
    SafetyFact{"Voltalin", "", "NSAIDs", 1, 3, 14, 14, PregnancyAdvice::Caution},
    SafetyFact{"Zif", "Iron,Folic acid", "", 1, 2, 0, 0, PregnancyAdvice::Safe},
    SafetyFact{"Moxaclav", "Amoxicillin,Clavulanic acid", "Penicillins", 1, 3, 14, 12, PregnancyAdvice::Safe},
    SafetyFact{"Angilock", "", "Angiotensin receptor blockers", 2, 2, 0, 6, PregnancyAdvice::Avoid},
    SafetyFact{"Doxicap", "", "Tetracyclines", 2, 2, 28, 8, PregnancyAdvice::Avoid},
};
constexpr int kChild = 12;
constexpr int kExpiresSoon = 10; ///< Place of the medicine whose older batch expires next month.

std::optional<int> unless0(int value, int factor = 1)
{
    return value == 0 ? std::nullopt : std::optional(value * factor);
}

QStringList listed(const char *names)
{
    return QString::fromLatin1(names).split(u',', Qt::SkipEmptyParts);
}

void addSafety(SaveMedicine &medicine, const SafetyFact &fact)
{
    medicine.maxPerDayHundredths = unless0(fact.maxPerDay, 100);
    medicine.maxDays = unless0(fact.maxDays);
    MedicineSafety &safety = medicine.safety.emplace();
    safety.substances = listed(fact.substances);
    safety.allergyClasses = listed(fact.classes);
    safety.maxPerDoseHundredths = unless0(fact.maxPerDose, 100);
    safety.minAgeYears = unless0(fact.minAge);
    safety.pregnancy = fact.pregnancy;
    if (fact.maxPerDay > 1) // Half of it for children.
        safety.ageLimits.append({kChild, fact.maxPerDose * 50, fact.maxPerDay * 50});
}

} // namespace

QList<SaveMedicine> medicines()
{
    QList<SaveMedicine> out;
    for (const MedicineFact &fact : kMedicines) {
        SaveMedicine save;
        save.genericName = QString::fromLatin1(fact.generic);
        save.brandName = QString::fromLatin1(fact.brand);
        save.form = fact.form;
        save.strength = QString::fromLatin1(fact.strength);
        save.unitPrice = Money(fact.price);
        save.lowStockLevel = fact.lowStock;
        for (const SafetyFact &safety : kSafety)
            if (fact.form != MedicineForm::Syrup &&
                QLatin1StringView(safety.brand) == QLatin1StringView(fact.brand))
                addSafety(save, safety);
        out.append(save);
    }
    return out;
}

QList<ReceiveStock> deliveries(MedicineId medicine, int place, const QDate &today)
{
    const MedicineFact &fact = kMedicines.at(size_t(place));
    const auto delivery = [&](const QString &batch, int monthsLeft, int quantity) {
        return ReceiveStock{medicine, batch, today.addMonths(monthsLeft), quantity,
                            Money(fact.price * 4 / 5)};
    };
    const QString number = u"%1%2"_s.arg(QString::fromLatin1(fact.brand).left(3).toUpper()).arg(2601 + place);
    return {delivery(number + u'A', place == kExpiresSoon ? 1 : 9, fact.stock / 4),
            delivery(number + u'B', 20, fact.stock - fact.stock / 4)};
}

QList<PrescriptionLine> prescriptionFor(int n, const QList<MedicineId> &medicines,
                                        MedicineInstructionId instruction)
{
    QList<PrescriptionLine> lines;
    for (int i = 0; i <= n % 3; ++i) {
        const MedicineId medicine = medicines.at((n * 5 + i * 3) % medicines.size());
        lines.append({medicine, instruction, 5 + n % 3, {}, {}});
    }
    return lines;
}

QList<WarningOverride> reasonsFor(const QList<PrescriptionWarning> &warnings)
{
    QList<WarningOverride> out;
    for (const PrescriptionWarning &warning : warnings) {
        const bool repeated = warning.kind == WarningKind::DuplicateMedicine;
        out.append({warning.line, warning.kind, warning.about,
                    repeated ? u"continues the treatment"_s
                             : u"discussed with the patient, benefit outweighs it"_s});
    }
    return out;
}

} // namespace hms::server::demo
