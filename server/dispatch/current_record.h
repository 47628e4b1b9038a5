// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/raw_json.h"
#include "shared/core/result.h"

#include <QJsonDocument>

namespace hms::server {

/// CONFLICT {current: record}: somebody else was first, and this is how the record stands.
inline Error conflictWith(const RawJson &current)
{
    return Error::conflict({{QStringLiteral("current"), QJsonDocument::fromJson(current.bytes).object()}});
}

} // namespace hms::server
