// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/instruments/receive.h"

namespace hms::server::demo {

/// What the analysers of the demo sent this morning and found no place for: a blood count under a mistyped
/// number, and a control that somebody forgot to name one.
QList<instruments::ReceiveMessage> instrumentMessages(const QDate &today);

} // namespace hms::server::demo
