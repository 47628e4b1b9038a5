// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace hms::load {

/// The text of the server's statement of that name, of those that the mix runs. Throws std::runtime_error
/// when there is none.
QByteArray statementText(const QByteArray &name);

} // namespace hms::load
