// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/route.h"

namespace hms::server {

/// Every request the server answers, in alphabetical order. Nothing else registers handlers.
const std::vector<Route> &routes();

/// The OpenRPC 1.2 document drawn from the route table.
QJsonObject openRpcDocument();

} // namespace hms::server
