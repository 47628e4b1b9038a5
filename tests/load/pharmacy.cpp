// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/pharmacy.h"

#include "shared/medicines/medicines_protocol.h"
#include "shared/medicines/stock_protocol.h"
#include "tests/load/conversation.h"

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace hms::load {

namespace {

constexpr int kMedicines = 60;   // What a hospital's doctors write all day.
constexpr int kEnough = 100'000; // Of each: an hour of the fastest run takes less.
constexpr int kMostLines = 4;

/// Active medicines with a price, in no order.
QList<Medicine> catalogue(Conversation &desk, Dice &dice)
{
    QList<Medicine> all;
    ListMedicines page;
    page.limit = limits::kPageRows;
    for (QList<Medicine> rows = desk.ask(page); !rows.isEmpty(); rows = desk.ask(page)) {
        page.after = rows.last().id;
        all += rows;
    }
    all.removeIf(
        [](const Medicine &medicine) { return !medicine.unitPrice || *medicine.unitPrice == Money(); });
    for (qsizetype i = all.size() - 1; i > 0; --i)
        all.swapItemsAt(i, dice.below(i + 1));
    return all;
}

} // namespace

Pharmacy::Pharmacy(Conversation &desk, Dice &dice)
{
    for (const Medicine &medicine : catalogue(desk, dice).mid(0, kMedicines)) {
        if (medicine.onHand < kEnough)
            desk.command(ReceiveStock{medicine.id, u"LOAD"_s, QDate(2999, 1, 1), kEnough, {}});
        m_medicines.append(medicine.id);
    }
    for (const MedicineInstruction &instruction : desk.ask(ListMedicineInstructions{}))
        if (instruction.dosesPerDayHundredths > 0)
            m_instructions.append(instruction.id);
    if (m_medicines.isEmpty() || m_instructions.isEmpty())
        throw std::runtime_error("the hospital has no medicines with a price or no presets");
}

QList<PrescriptionLine> Pharmacy::someLines(Dice &dice) const
{
    QList<PrescriptionLine> lines;
    for (int wanted = dice.between(1, kMostLines); wanted > 0; --wanted) {
        const MedicineId medicine = m_medicines[dice.below(dice.below(m_medicines.size()) + 1)];
        const bool isThere = std::ranges::any_of(
            lines, [medicine](const PrescriptionLine &line) { return line.medicineId == medicine; });
        if (!isThere)
            lines.append(
                {medicine, m_instructions[dice.below(m_instructions.size())], dice.between(3, 10), {}, {}});
    }
    return lines;
}

void Pharmacy::written(const RunPrescription &prescription)
{
    m_waiting.push_back(int(m_written.size()));
    m_written.push_back(prescription);
}

} // namespace hms::load
