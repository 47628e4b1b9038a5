// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace hms {

/// JSON text in the wire's shape that nobody needs to parse on its way through: PostgreSQL wrote it.
struct RawJson {
    QByteArray bytes; ///< One complete JSON value, UTF-8.
};

} // namespace hms
