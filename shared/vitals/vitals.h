// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/visits/visit.h"

namespace hms {

using VitalsId = Id<struct VitalsTag>;

/// What can be true of a living person and shown by a meter: the server refuses anything else as a slip of
/// the typist (INVALID {problem: "range"}). The bounds lie just outside what was ever measured and survived:
/// body temperature 11.8 to 46.5 °C (Guinness World Records; Mroczek et al., Kardiochirurgia i
/// Torakochirurgia Polska 2020), weight 0.2 to 635 kg and height up to 272 cm (Guinness World Records),
/// glucose up to 147.6 mmol/l (Guinness World Records); pressure and pulse as cuffs and monitors display them
/// (ISO 81060-2 devices end at 300 mmHg).
namespace plausible {
inline constexpr Range kSystolicMmHg{30, 300};
inline constexpr Range kDiastolicMmHg{10, 250};
inline constexpr Range kPulsePerMinute{10, 350};
inline constexpr Range kTemperatureTenthC{110, 470};
inline constexpr Range kRespirationPerMinute{2, 150};
inline constexpr Range kSpo2Percent{20, 100};
inline constexpr Range kWeightGrams{200, 700'000};
inline constexpr Range kHeightMm{200, 2'800};
inline constexpr Range kGlucoseTenthMmolL{2, 1'500};
inline constexpr Range kPain{0, 10};
} // namespace plausible

/// One measuring; at least one member is set. Whole numbers of the unit in the name: 37.2 °C is 372.
struct VitalSigns {
    std::optional<int> systolicMmHg; ///< Always with the diastolic pressure, and above it.
    std::optional<int> diastolicMmHg;
    std::optional<int> pulsePerMinute;
    std::optional<int> temperatureTenthC;
    std::optional<int> respirationPerMinute;
    std::optional<int> spo2Percent;
    std::optional<int> weightGrams;
    std::optional<int> heightMm;
    std::optional<int> glucoseTenthMmolL; ///< Of capillary blood.
    std::optional<int> pain;              ///< 0 none to 10 the worst imaginable.

    friend bool operator==(const VitalSigns &, const VitalSigns &) = default;
    static void visit(auto &self, auto &&field)
    {
        field("systolicMmHg", self.systolicMmHg, plausible::kSystolicMmHg);
        field("diastolicMmHg", self.diastolicMmHg, plausible::kDiastolicMmHg);
        field("pulsePerMinute", self.pulsePerMinute, plausible::kPulsePerMinute);
        field("temperatureTenthC", self.temperatureTenthC, plausible::kTemperatureTenthC);
        field("respirationPerMinute", self.respirationPerMinute, plausible::kRespirationPerMinute);
        field("spo2Percent", self.spo2Percent, plausible::kSpo2Percent);
        field("weightGrams", self.weightGrams, plausible::kWeightGrams);
        field("heightMm", self.heightMm, plausible::kHeightMm);
        field("glucoseTenthMmolL", self.glucoseTenthMmolL, plausible::kGlucoseTenthMmolL);
        field("pain", self.pain, plausible::kPain);
    }
};

/// The members that deserve a second look, by name. A hint for the eyes, not a diagnosis; anybody may be well
/// with such a value. From 16 years on: what scores 2 or 3 in NEWS2 (Royal College of Physicians, National
/// Early Warning Score 2, 2017), and a pressure above 180/120 (ACC/AHA guideline 2017: hypertensive crisis).
/// Younger: temperature and saturation of NEWS2 alone, because the rest of it does not hold for children. At
/// any age glucose below 3.9 (ADA, Standards of Care: hypoglycaemia) or from 11.1 mmol/l on (WHO 2006:
/// diabetes), and severe pain (7 and more).
QList<QString> unusualIn(const VitalSigns &signs, int ageYears);

/// One measuring of a patient. A correction is a new version with a new id; the version before it stays.
struct Vitals {
    VitalsId id;
    PatientId patientId;
    VisitId visitId;
    VitalSigns signs;
    QList<QString> unusual; ///< As unusualIn() said when it was recorded.
    QDateTime measuredAt;   ///< Of the first version.
    int version = 1;
    bool current = true; ///< Nobody corrected this version.
    std::optional<VitalsId> correctsId;
    std::optional<QString> correctionReason;
    QString recordedBy; ///< Name.
    QDateTime recordedAt;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("patientId", self.patientId);
        field("visitId", self.visitId);
        field("signs", self.signs);
        field("unusual", self.unusual);
        field("measuredAt", self.measuredAt);
        field("version", self.version);
        field("current", self.current);
        field("correctsId", self.correctsId);
        field("correctionReason", self.correctionReason);
        field("recordedBy", self.recordedBy);
        field("recordedAt", self.recordedAt);
    }
};

} // namespace hms
