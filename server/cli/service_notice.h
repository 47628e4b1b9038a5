// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace hms::server {

/// Tells the service manager, if one started us (NOTIFY_SOCKET), about our state: "READY=1", "STOPPING=1".
void noticeService(const QByteArray &state);

} // namespace hms::server
