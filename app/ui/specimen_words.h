// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/lab/lab.h"

#include <QString>

namespace hms::app {

/// In English, for translation in kSpecimenContext: papers have a language of their own.
const char *specimenWord(Specimen specimen);
const char *containerWord(Container container);
inline constexpr const char *kSpecimenContext = "Specimens";

/// In the desk's language.
QString label(Specimen specimen);
QString label(Container container);

} // namespace hms::app
