// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/vitals/vitals.h"

#include <array>
#include <optional>

namespace hms::app {

/// What a nurse measures in one go and writes into one field; the two blood pressures are one.
enum class Reading { BloodPressure, Pulse, Temperature, Respiration, Spo2, Weight, Height, Glucose, Pain };
inline constexpr std::array kReadings{Reading::BloodPressure, Reading::Pulse,   Reading::Temperature,
                                      Reading::Respiration,   Reading::Spo2,    Reading::Weight,
                                      Reading::Height,        Reading::Glucose, Reading::Pain};

QString readingName(Reading reading); ///< With a mnemonic for forms.
QString plainName(Reading reading);   ///< Without.
QString readingUnit(Reading reading); ///< "mmHg", "°C"; empty where the figure has none.
/// "10 to 350": what the server believes, in the unit that is typed.
QString plausibleText(Reading reading);

/// "148/92", "37.2"; empty when it was not measured.
QString readingText(Reading reading, const VitalSigns &signs);
/// Whether that member of VitalSigns is written into this reading's field.
bool hasMember(Reading reading, QStringView member);
bool isUnusual(Reading reading, const QList<QString> &unusual);
/// What a trend is drawn of: the systolic pressure, else the value itself.
std::optional<int> trendValue(Reading reading, const VitalSigns &signs);

/// What is wrong with a typed reading.
enum class ReadingProblem {
    None,
    Unreadable, ///< No number, or only one of the two pressures.
    TooLow,     ///< More digits may still come.
    TooHigh,
    Swapped, ///< The diastolic pressure is not the smaller one.
};

/// Reads what is typed, in any script's digits, into `signs`. An empty text clears the reading and is no
/// problem; with a problem `signs` stays.
ReadingProblem parseReading(Reading reading, const QString &typed, VitalSigns &signs);
/// The sentence for it; empty for None.
QString problemText(Reading reading, ReadingProblem problem);

} // namespace hms::app
