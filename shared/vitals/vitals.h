// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/visits/visit.h"

namespace hms {

using VitalsId = Id<struct VitalsTag>;

/// Limits of typing errors, not of health: outside of them the server takes a value for a slip (INVALID
/// {problem: "range"}). They are drawn wide on purpose, because a true value that is refused does more harm
/// than a slip that is seen; where a body set the record they lie just beyond it, else they are our own.
namespace plausible {
/// Our own; a cuff ends near 300 mmHg.
inline constexpr Range kSystolicMmHg{30, 300};
inline constexpr Range kDiastolicMmHg{10, 250};
/// Our own: an infant's fastest tachycardia and a heart block's slowest escape beat lie within.
inline constexpr Range kPulsePerMinute{10, 350};
/// Survived: 11.8 °C (Mroczek et al., Kardiochirurgia i Torakochirurgia Polska 2020) and 46.5 °C (Guinness
/// World Records).
inline constexpr Range kTemperatureTenthC{110, 470};
/// Our own; a newborn in distress breathes well over 100 times.
inline constexpr Range kRespirationPerMinute{2, 150};
/// Our own; no oximeter is calibrated far below 70 (ISO 80601-2-61), but they display lower values.
inline constexpr Range kSpo2Percent{20, 100};
/// Survived: 212 g at birth and 635 kg (Guinness World Records).
inline constexpr Range kWeightGrams{200, 700'000};
/// The tallest were 272 cm (Guinness World Records); a preterm child is 20 cm long.
inline constexpr Range kHeightMm{200, 2'800};
/// Survived: 147.6 mmol/l (Guinness World Records).
inline constexpr Range kGlucoseTenthMmolL{2, 1'500};
/// The numeric rating scale itself.
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
/// with such a value. NEWS2 is the National Early Warning Score 2 (Royal College of Physicians, 2017): what
/// scores 2 or 3 in it is unusual.
///   systolic pressure     16 years on: 100 and less (NEWS2), above 180 (ACC/AHA 2017: hypertensive crisis)
///   diastolic pressure    16 years on: above 120 (ACC/AHA 2017)
///   pulse                 16 years on: 40 and less, 111 and more (NEWS2)
///   respiration           16 years on: 8 and less, 21 and more (NEWS2)
///   oxygen saturation     93 and less (NEWS2, scale 1)
///   temperature           35.0 and less, 39.1 and more (NEWS2)
///   glucose               below 3.9 (ADA, Standards of Care: level 1 hypoglycaemia), 11.1 mmol/l and more
///                         (ADA, Standards of Care: random value of diabetes)
///   pain                  7 and more (severe: Serlin et al., Pain 1995)
/// NEWS2 is not made for children or in pregnancy; of it a child's temperature and saturation alone are
/// looked at, because pulse, breath and pressure of a child depend on the age.
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
