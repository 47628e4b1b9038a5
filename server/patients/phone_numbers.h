// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hms::server::patients {

/// E.164 ("+8801711000000") when the text is a possible number of the region or has a country prefix of its
/// own, else the text as typed.
QString normalPhone(const QString &typed, const QString &region);

/// The digits that a number of the region starts with in E.164 when its first ones were typed: "01711" in BD
/// is "8801711".
QString phonePrefix(const QString &digits, const QString &region);

} // namespace hms::server::patients
