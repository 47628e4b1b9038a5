// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/config/config.h"

namespace hms::server {

/// Serves until SIGTERM or SIGINT, then drains; returns the exit code. Throws OperatorError when it cannot
/// start. Main thread.
int serve(const Config &config);

} // namespace hms::server
