// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/raw_json.h"

namespace hms::server {

/// Turns JSON text as PostgreSQL wrote it into the wire's: each mark of the SQL function ulid(uuid),
/// {"ulid":"<uuid>"}, becomes the id's 26 characters. One pass, no parsing. Text of users cannot look like
/// the mark, because quotes inside JSON strings are escaped.
RawJson toWire(QByteArray json);

} // namespace hms::server
