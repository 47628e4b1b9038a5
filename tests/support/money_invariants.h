// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace hms::test {

/// Something that is true of all money.
struct MoneyInvariant {
    const char *name;
    const char *violations; ///< SQL; one row for each breach.
};
std::span<const MoneyInvariant> moneyInvariants();

} // namespace hms::test
