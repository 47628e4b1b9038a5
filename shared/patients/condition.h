// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/json.h"

namespace hms {

using PatientId = Id<struct PatientTag>;
using ConditionId = Id<struct ConditionTag>;

/// What a patient has for long and whoever treats them must know.
enum class ConditionKind { SubstanceAllergy, ClassAllergy, Chronic };
template <>
inline constexpr auto kEnumNames<ConditionKind> = std::to_array<std::pair<ConditionKind, const char *>>({
    {ConditionKind::SubstanceAllergy, "SUBSTANCE_ALLERGY"}, ///< To one substance: "Amoxicillin", "Peanut".
    {ConditionKind::ClassAllergy, "CLASS_ALLERGY"},         ///< To a class of medicines: "Penicillins".
    {ConditionKind::Chronic, "CHRONIC"},                    ///< A lasting disease: "Type 2 diabetes".
});

enum class Severity { Mild, Moderate, Severe };
template <>
inline constexpr auto kEnumNames<Severity> = std::to_array<std::pair<Severity, const char *>>({
    {Severity::Mild, "MILD"},
    {Severity::Moderate, "MODERATE"},
    {Severity::Severe, "SEVERE"},
});

/// An allergy or a chronic condition. Never deleted: what turns out wrong is refuted, with a reason.
struct Condition {
    ConditionId id;
    PatientId patientId;
    ConditionKind kind = ConditionKind::Chronic;
    QString name;                ///< Of the substance, the class or the disease.
    std::optional<QString> code; ///< ICD-10.
    std::optional<Severity> severity;
    std::optional<QString> reaction; ///< What the allergen did: "rash", "swollen tongue".
    QString recordedBy;              ///< Name.
    QDateTime recordedAt;
    std::optional<QString> refutedBy;
    std::optional<QDateTime> refutedAt;
    std::optional<QString> refutedReason;

    friend bool operator==(const Condition &, const Condition &) = default;
    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("patientId", self.patientId);
        field("kind", self.kind);
        field("name", self.name);
        field("code", self.code);
        field("severity", self.severity);
        field("reaction", self.reaction);
        field("recordedBy", self.recordedBy);
        field("recordedAt", self.recordedAt);
        field("refutedBy", self.refutedBy);
        field("refutedAt", self.refutedAt);
        field("refutedReason", self.refutedReason);
    }
};

} // namespace hms
