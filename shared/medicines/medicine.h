// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/json.h"

namespace hms {

using MedicineId = Id<struct MedicineTag>;
using MedicineInstructionId = Id<struct MedicineInstructionTag>;

enum class MedicineForm {
    Tablet,
    Capsule,
    Syrup,
    Suspension,
    Injection,
    Drops,
    Cream,
    Ointment,
    Inhaler,
    Suppository,
    Sachet,
    Other,
};
template <>
inline constexpr auto kEnumNames<MedicineForm> = std::to_array<std::pair<MedicineForm, const char *>>({
    {MedicineForm::Tablet, "TABLET"},
    {MedicineForm::Capsule, "CAPSULE"},
    {MedicineForm::Syrup, "SYRUP"},
    {MedicineForm::Suspension, "SUSPENSION"},
    {MedicineForm::Injection, "INJECTION"},
    {MedicineForm::Drops, "DROPS"},
    {MedicineForm::Cream, "CREAM"},
    {MedicineForm::Ointment, "OINTMENT"},
    {MedicineForm::Inhaler, "INHALER"},
    {MedicineForm::Suppository, "SUPPOSITORY"},
    {MedicineForm::Sachet, "SACHET"},
    {MedicineForm::Other, "OTHER"},
});

/// What is written about a medicine. Doses are in hundredths of a unit (a tablet, a bottle): halves stay
/// exact without a floating-point number.
struct MedicineFacts {
    QString genericName;
    QString brandName; ///< Empty: sold by its generic name.
    MedicineForm form = MedicineForm::Tablet;
    QString strength; ///< "500 mg", "125 mg/5 ml".
    std::optional<QString> barcode;
    std::optional<Money> unitPrice; ///< Empty: no price, so it is not given out (a missing price is never 0).
    int lowStockLevel = 0;          ///< At or below it somebody is told; 0: nobody.
    std::optional<int> minPerDayHundredths; ///< The medicine's own limits of what is prescribed.
    std::optional<int> maxPerDayHundredths;
    std::optional<int> maxDays;
    bool isActive = true;

    static void visit(auto &self, auto &&field)
    {
        field("genericName", self.genericName, Text{1, 120});
        field("brandName", self.brandName, Text{0, 120});
        field("form", self.form);
        field("strength", self.strength, Text{0, 60});
        field("barcode", self.barcode, Text{1, 60});
        field("unitPrice", self.unitPrice, Range{});
        field("lowStockLevel", self.lowStockLevel, Range{0, 1'000'000});
        field("minPerDayHundredths", self.minPerDayHundredths, Range{1, 100'000});
        field("maxPerDayHundredths", self.maxPerDayHundredths, Range{1, 100'000});
        field("maxDays", self.maxDays, Range{1, 1'000});
        field("isActive", self.isActive);
    }
};

/// A medicine with its stock of the business date; expired batches do not count.
struct Medicine : MedicineFacts {
    MedicineId id;
    int onHand = 0;
    std::optional<QDate> earliestExpiry; ///< Of what is on hand.
    int rowVersion = 0;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        MedicineFacts::visit(self, field);
        field("onHand", self.onHand);
        field("earliestExpiry", self.earliestExpiry);
        field("rowVersion", self.rowVersion);
    }
};

/// One sentence in the languages of the papers.
struct PaperWords {
    QString en;
    QString bn;
    QString ar;

    static void visit(auto &self, auto &&field)
    {
        field("en", self.en, Text{1, 200});
        field("bn", self.bn, Text{1, 200});
        field("ar", self.ar, Text{1, 200});
    }
};

/// A preset of how a medicine is taken: "1+0+1".
struct InstructionFacts {
    QString label;
    int dosesPerDayHundredths = 0; ///< "1+0+1" is 200, one a week 14, as needed 0.
    PaperWords words;              ///< As the printed prescription says it.
    int place = 0;                 ///< In lists, smallest first.
    bool isActive = true;

    static void visit(auto &self, auto &&field)
    {
        field("label", self.label, Text{1, 40});
        field("dosesPerDayHundredths", self.dosesPerDayHundredths, Range{0, 100'000});
        field("words", self.words);
        field("place", self.place, Range{0, 100'000});
        field("isActive", self.isActive);
    }
};

struct MedicineInstruction : InstructionFacts {
    MedicineInstructionId id;
    int rowVersion = 0;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        InstructionFacts::visit(self, field);
        field("rowVersion", self.rowVersion);
    }
};

} // namespace hms
