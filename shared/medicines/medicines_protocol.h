// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/medicines/medicine.h"

namespace hms {

/// Active medicines by a scanned barcode or by how words of the generic or brand name begin, in either
/// script; when none begins so, those that are spelt alike. Best first.
struct SearchMedicines {
    static constexpr QLatin1StringView kMethod{"medicines.search"};
    using Response = QList<Medicine>;

    QString text;
    std::optional<int> limit; ///< Default 20.

    static void visit(auto &self, auto &&field)
    {
        field("text", self.text, Text{1, 120});
        field("limit", self.limit, kPageLimit);
    }
};

/// The catalogue by generic and brand name.
struct ListMedicines {
    static constexpr QLatin1StringView kMethod{"medicines.list"};
    using Response = QList<Medicine>;

    std::optional<bool> includeInactive;
    std::optional<MedicineId> after; ///< The last medicine of the page before.
    std::optional<int> limit;        ///< Default 50.

    static void visit(auto &self, auto &&field)
    {
        field("includeInactive", self.includeInactive);
        field("after", self.after);
        field("limit", self.limit, kPageLimit);
    }
};

/// Creates (no id) or edits. Errors: NOT_FOUND (medicine), INVALID (maxPerDayHundredths below the least
/// dose; safety.maxAgeYears below the least age; safety.substances, safety.allergyClasses: an empty or too
/// long name), CONFLICT (the same medicine or barcode is in the catalogue, or it was edited meanwhile;
/// {current}).
struct SaveMedicine : MedicineFacts {
    static constexpr QLatin1StringView kMethod{"medicines.save"};
    using Response = Medicine;

    std::optional<MedicineId> id;
    std::optional<int> rowVersion;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        MedicineFacts::visit(self, field);
        field("rowVersion", self.rowVersion);
    }
};

/// Presets in their order; without includeInactive those that are offered.
struct ListMedicineInstructions {
    static constexpr QLatin1StringView kMethod{"medicineInstructions.list"};
    using Response = QList<MedicineInstruction>;

    std::optional<bool> includeInactive;

    static void visit(auto &self, auto &&field) { field("includeInactive", self.includeInactive); }
};

/// Creates (no id) or edits. Errors: NOT_FOUND (instruction), CONFLICT (label taken, or it was edited
/// meanwhile; {current}).
struct SaveMedicineInstruction : InstructionFacts {
    static constexpr QLatin1StringView kMethod{"medicineInstructions.save"};
    using Response = MedicineInstruction;

    std::optional<MedicineInstructionId> id;
    std::optional<int> rowVersion;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        InstructionFacts::visit(self, field);
        field("rowVersion", self.rowVersion);
    }
};

} // namespace hms
