// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/medicines/medicine.h"
#include "shared/patients/condition.h"

namespace hms {

/// What can be wrong with a line of a prescription for this patient on this day.
enum class WarningKind {
    SubstanceAllergy,
    ClassAllergy,
    DuplicateMedicine,
    DoseTooHigh,
    DayDoseTooHigh,
    DayDoseTooLow,
    TooManyDays,
    Pregnancy,
    PossiblePregnancy,
    BelowAge,
    AboveAge,
    Interaction,
};
template <>
inline constexpr auto kEnumNames<WarningKind> = std::to_array<std::pair<WarningKind, const char *>>({
    {WarningKind::SubstanceAllergy, "SUBSTANCE_ALLERGY"},
    {WarningKind::ClassAllergy, "CLASS_ALLERGY"},
    {WarningKind::DuplicateMedicine, "DUPLICATE_MEDICINE"}, ///< A substance of it is prescribed already.
    {WarningKind::DoseTooHigh, "DOSE_TOO_HIGH"},            ///< At once.
    {WarningKind::DayDoseTooHigh, "DAY_DOSE_TOO_HIGH"},
    {WarningKind::DayDoseTooLow, "DAY_DOSE_TOO_LOW"},
    {WarningKind::TooManyDays, "TOO_MANY_DAYS"},
    {WarningKind::Pregnancy, "PREGNANCY"},                  ///< The patient is known to be pregnant.
    {WarningKind::PossiblePregnancy, "POSSIBLE_PREGNANCY"}, ///< Of an age at which she may be.
    {WarningKind::BelowAge, "BELOW_AGE"},
    {WarningKind::AboveAge, "ABOVE_AGE"},
    {WarningKind::Interaction, "INTERACTION"}, ///< Of an outside database.
});

struct PrescriptionWarning {
    int line = 0; ///< Place in the request's items, from 0.
    WarningKind kind = WarningKind::SubstanceAllergy;
    Severity severity = Severity::Moderate;
    QString about; ///< Allergen as it was recorded, or the other medicine; empty for other kinds.
    std::optional<QString> detail; ///< What the allergen did; what the two medicines do.
    std::optional<int> found;      ///< Hundredths of a unit for doses, days, or the patient's years.
    std::optional<int> limit;      ///< In the same measure.
    std::optional<QDate> until;    ///< Last day of the other medicine; empty: it is on this prescription.

    friend bool operator==(const PrescriptionWarning &, const PrescriptionWarning &) = default;
    static void visit(auto &self, auto &&field)
    {
        field("line", self.line);
        field("kind", self.kind);
        field("severity", self.severity);
        field("about", self.about);
        field("detail", self.detail);
        field("found", self.found);
        field("limit", self.limit);
        field("until", self.until);
    }
};

/// The prescriber knows of the warning and has a reason.
struct WarningOverride {
    int line = 0;
    WarningKind kind = WarningKind::SubstanceAllergy;
    QString about; ///< As the warning has it.
    QString reason;

    static void visit(auto &self, auto &&field)
    {
        field("line", self.line, Range{0, 39});
        field("kind", self.kind);
        field("about", self.about, Text{0, 300});
        field("reason", self.reason, kReason);
    }
};

/// A warning that was set aside, as it stays with the line.
struct SetAsideWarning {
    WarningKind kind = WarningKind::SubstanceAllergy;
    Severity severity = Severity::Moderate;
    QString about;
    QString reason;
    QString by;
    QDateTime at;

    static void visit(auto &self, auto &&field)
    {
        field("kind", self.kind);
        field("severity", self.severity);
        field("about", self.about);
        field("reason", self.reason);
        field("by", self.by);
        field("at", self.at);
    }
};

/// Why a line cannot be written as it is.
enum class LineProblem { MedicineInactive, QuantityNeeded, QuantityRange };
template <>
inline constexpr auto kEnumNames<LineProblem> = std::to_array<std::pair<LineProblem, const char *>>({
    {LineProblem::MedicineInactive, "MEDICINE_INACTIVE"},
    {LineProblem::QuantityNeeded, "QUANTITY_NEEDED"}, ///< Taken as needed: only the doctor knows how many.
    {LineProblem::QuantityRange, "QUANTITY_RANGE"},   ///< What was computed is out of range.
});

/// What became of the question to an outside database of interactions.
enum class InteractionCheck { NoSource, Answered, NoAnswer };
template <>
inline constexpr auto
    kEnumNames<InteractionCheck> = std::to_array<std::pair<InteractionCheck, const char *>>({
        {InteractionCheck::NoSource, "NO_SOURCE"}, ///< This hospital has none.
        {InteractionCheck::Answered, "ANSWERED"},
        {InteractionCheck::NoAnswer, "NO_ANSWER"}, ///< Not in time; prescribing goes on without it.
    });

} // namespace hms
