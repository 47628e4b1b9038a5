// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/format.h"
#include "shared/printing/printing_protocol.h"

namespace hms::app {

/// How values look on one paper: its own language and digits, the currency and zone of its letterhead.
Format formatOf(const Letterhead &letterhead, const QString &language, bool nativeDigits);

} // namespace hms::app
