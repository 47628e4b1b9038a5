// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/view_parts.h"
#include "shared/patients/patient.h"

namespace hms::app {

/// "45 y", "7 mo" below two years, "12 d" below two months; on the day of the paper.
QString ageWords(const ViewSource &source, QDate birthDate, bool estimated, QDate day);
QString sexWord(const ViewSource &source, Sex sex);
/// "45 y · Female".
QString ageAndSex(const ViewSource &source, const QString &age, Sex sex);

} // namespace hms::app
