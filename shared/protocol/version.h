// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hms {

inline constexpr char kSubProtocol[] = "hms.v1"; ///< WebSocket sub-protocol; a new one only for a break.
inline constexpr int kProtocolVersion = 1; ///< Told by server.info; rises with each added member or method.

} // namespace hms
