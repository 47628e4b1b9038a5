// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/prescriptions/dispensing_protocol.h"
#include "shared/prescriptions/prescriptions_protocol.h"
#include "tests/load/dice.h"

#include <optional>
#include <vector>

namespace hms::load {

class Conversation;

/// A prescription that this run wrote, as it is dispensed.
struct RunPrescription {
    PrescriptionId id;
    QList<DispensePrescription::Item> items;
};

/// What the run's doctors prescribe from and what its pharmacists have to give out. As in Hospital, whatever
/// is chosen is taken out until it is given back.
class Pharmacy {
public:
    /// Chooses medicines of the catalogue and receives so much of each that no run empties its shelf. Throws
    /// std::runtime_error.
    Pharmacy(Conversation &desk, Dice &dice);

    /// A few medicines, some of them far oftener than others.
    [[nodiscard]] QList<PrescriptionLine> someLines(Dice &dice) const;
    [[nodiscard]] const RunPrescription &prescription(int index) const { return m_written[size_t(index)]; }
    void written(const RunPrescription &prescription);
    /// One that waits and has no cart yet.
    std::optional<int> takeWaiting(Dice &dice) { return dice.takeFrom(m_waiting); }
    void reserved(int prescription) { m_reserved.push_back(prescription); }
    /// One whose medicines lie in a cart.
    std::optional<int> takeReserved(Dice &dice) { return dice.takeFrom(m_reserved); }

private:
    QList<MedicineId> m_medicines; ///< The common ones first.
    QList<MedicineInstructionId> m_instructions;
    std::vector<RunPrescription> m_written;
    std::vector<int> m_waiting;
    std::vector<int> m_reserved;
};

} // namespace hms::load
