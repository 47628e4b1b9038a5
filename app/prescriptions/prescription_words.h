// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/labels.h"
#include "shared/prescriptions/prescription.h"

namespace hms::app {

/// What is wrong, in one sentence that names the thing.
QString sentence(const PrescriptionWarning &warning);
QString sentence(LineProblem problem);
/// A warning that was set aside, with who and why.
QString sentence(const SetAsideWarning &warning);

/// "2,400 in stock".
QString stockText(int onHand);

} // namespace hms::app
