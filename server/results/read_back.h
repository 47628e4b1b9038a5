// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/results/critical_alerts_protocol.h"

namespace hms::server::results {

/// Did somebody who typed this read each critical value back as it was shown? Digits of any script, either
/// decimal sign and grouped thousands are the same number; a digit more or less is another one. Each value
/// needs a number of its own. A choice is read back by its code or its word in any language.
bool readsBack(const QString &typed, const QList<CriticalAlert::Value> &values);

} // namespace hms::server::results
