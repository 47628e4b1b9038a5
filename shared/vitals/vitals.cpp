// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/vitals/vitals.h"

namespace hms {

namespace {

constexpr int kAdultYears = 16; // NEWS2 is for nobody younger.

/// Below `low` or above `high` a value is unusual.
struct Usual {
    const char *member;
    std::optional<int> VitalSigns::*value;
    int low;
    int high;
    bool adultsOnly;
};

constexpr Usual kUsual[]{
    {"systolicMmHg", &VitalSigns::systolicMmHg, 101, 180, true},
    {"diastolicMmHg", &VitalSigns::diastolicMmHg, int(plausible::kDiastolicMmHg.min), 120, true},
    {"pulsePerMinute", &VitalSigns::pulsePerMinute, 41, 110, true},
    {"temperatureTenthC", &VitalSigns::temperatureTenthC, 351, 390, false},
    {"respirationPerMinute", &VitalSigns::respirationPerMinute, 9, 20, true},
    {"spo2Percent", &VitalSigns::spo2Percent, 94, 100, false},
    {"glucoseTenthMmolL", &VitalSigns::glucoseTenthMmolL, 39, 110, false},
    {"pain", &VitalSigns::pain, 0, 6, false},
};

} // namespace

QList<QString> unusualIn(const VitalSigns &signs, int ageYears)
{
    QList<QString> unusual;
    for (const Usual &usual : kUsual) {
        const std::optional<int> value = signs.*usual.value;
        if (!value || (usual.adultsOnly && ageYears < kAdultYears))
            continue;
        if (*value < usual.low || *value > usual.high)
            unusual.append(QString::fromLatin1(usual.member));
    }
    return unusual;
}

} // namespace hms
