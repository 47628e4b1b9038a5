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

/// What is known about a medicine in pregnancy.
enum class PregnancyAdvice { NotStated, Safe, Caution, Avoid };
template <>
inline constexpr auto kEnumNames<PregnancyAdvice> = std::to_array<std::pair<PregnancyAdvice, const char *>>({
    {PregnancyAdvice::NotStated, "NOT_STATED"},
    {PregnancyAdvice::Safe, "SAFE"},
    {PregnancyAdvice::Caution, "CAUTION"}, ///< Only if the benefit is larger than the risk.
    {PregnancyAdvice::Avoid, "AVOID"},     ///< Harms the child.
});

/// Limits of those younger than an age; the lowest age that is above the patient's counts.
struct AgeLimit {
    int underAgeYears = 0;
    std::optional<int> maxPerDoseHundredths; ///< Empty: as for everybody.
    std::optional<int> maxPerDayHundredths;

    friend bool operator==(const AgeLimit &, const AgeLimit &) = default;
    static void visit(auto &self, auto &&field)
    {
        field("underAgeYears", self.underAgeYears, Range{1, 150});
        field("maxPerDoseHundredths", self.maxPerDoseHundredths, Range{1, 100'000});
        field("maxPerDayHundredths", self.maxPerDayHundredths, Range{1, 100'000});
    }
};

/// What a prescription of the medicine is checked against, beside its limits of a day.
struct MedicineSafety {
    QList<QString> substances;     ///< "Amoxicillin", "Clavulanic acid"; empty: the generic name is the one.
    QList<QString> allergyClasses; ///< "Penicillins": who does not bear one may not bear the others.
    std::optional<int> maxPerDoseHundredths;
    QList<AgeLimit> ageLimits;
    std::optional<int> minAgeYears; ///< Not for the younger.
    std::optional<int> maxAgeYears; ///< Not without need for the older.
    PregnancyAdvice pregnancy = PregnancyAdvice::NotStated;

    friend bool operator==(const MedicineSafety &, const MedicineSafety &) = default;
    static void visit(auto &self, auto &&field)
    {
        field("substances", self.substances, Items{0, 20});
        field("allergyClasses", self.allergyClasses, Items{0, 20});
        field("maxPerDoseHundredths", self.maxPerDoseHundredths, Range{1, 100'000});
        field("ageLimits", self.ageLimits, Items{0, 10});
        field("minAgeYears", self.minAgeYears, Range{0, 150});
        field("maxAgeYears", self.maxAgeYears, Range{0, 150});
        field("pregnancy", self.pregnancy);
    }
};

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
    std::optional<MedicineSafety> safety; ///< Always answered; empty when saving: it stays as it is.

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
        field("safety", self.safety);
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
    int dosesPerDayHundredths = 0;            ///< "1+0+1" is 200, one a week 14, as needed 0.
    std::optional<int> largestDoseHundredths; ///< At once: "2+0+2" is 200. Empty: not known.
    PaperWords words;                         ///< As the printed prescription says it.
    int place = 0;                            ///< In lists, smallest first.
    bool isActive = true;

    static void visit(auto &self, auto &&field)
    {
        field("label", self.label, Text{1, 40});
        field("dosesPerDayHundredths", self.dosesPerDayHundredths, Range{0, 100'000});
        field("largestDoseHundredths", self.largestDoseHundredths, Range{1, 100'000});
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
