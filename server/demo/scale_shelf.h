// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>

namespace hms::server::demo {

/// The invented hospital's catalogue, as rows for its scripts: {n, generic, brand, latin, form, strength,
/// price, low}. A few hundred, each substance from two invented makers.
QJsonArray shelf();

} // namespace hms::server::demo
