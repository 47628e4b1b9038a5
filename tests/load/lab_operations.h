// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/load/laboratory.h"
#include "tests/load/operation.h"

namespace hms::load {

/// What the choice of a laboratory's next request hangs on.
struct LabChoice {
    Hospital &hospital;
    Laboratory &laboratory;
    Dice &dice;
};

/// The next request of that method for a workstation of that user; nothing when the run has nothing at hand
/// for it. Tests are ordered as urgent ones, which go to the laboratory before they are paid.
std::optional<Operation> labOperation(Method method, const LabChoice &choice, int user);

/// Takes note of a result. Empty when it is right, else what is wrong with it.
QString takeLabAnswer(const Operation &operation, QStringView result, Laboratory &laboratory);

} // namespace hms::load
