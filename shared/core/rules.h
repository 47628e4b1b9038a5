// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/limits.h"
#include "shared/core/money.h"

#include <QString>

#include <array>

namespace hms {

/// Bounds that a `visit` puts beside a field. A decoder checks them, the OpenRPC document prints them.
/// A member without a rule gets the defaults of limits.h.

/// Length of a text in UTF-16 units after the sender's trimming.
struct Text {
    int min = 0;
    int max = limits::kTextLength;
};

/// Inclusive bounds of a number or an amount in minor units.
struct Range {
    qint64 min = 0;
    qint64 max = Money::kMax;
};

/// Number of entries of a list.
struct Items {
    int min = 0;
    int max = limits::kListItems;
};

inline constexpr Range kPositiveMoney{1, Money::kMax};
inline constexpr Range kPageLimit{1, limits::kPageRows};
inline constexpr Text kReason{1, 300};

} // namespace hms
