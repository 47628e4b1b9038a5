// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/labels.h"
#include "shared/instruments/instrument_value.h"

namespace hms::app {

/// Why a value waits, in a word or two and in the colour of what is to be done about it.
StatusLook look(WaitReason reason);
/// What to do about it.
QString waitAdvice(WaitReason reason);

} // namespace hms::app
