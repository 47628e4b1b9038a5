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
};
constexpr int kExpiresSoon = 10; ///< Place of the medicine whose older batch expires next month.

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

} // namespace hms::server::demo
