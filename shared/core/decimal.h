// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/json.h"

#include <compare>

namespace hms {

/// A measured number as people write it: exact to a millionth, so that what is printed, compared with a limit
/// and stored is the same number. On the wire a JSON number.
struct Decimal {
    static constexpr int kMostDecimals = 6;
    /// Largest size; more is refused. Up to 2^33 a double tells millionths apart, so differences travel too.
    static constexpr qint64 kMax = 4'000'000'000;

    qint64 millionths = 0;

    constexpr Decimal() = default;
    constexpr explicit Decimal(qint64 inMillionths)
        : millionths(inMillionths)
    {
    }

    /// The decimal nearest to how the number is written shortest, halves away from zero: 2.345 with two
    /// decimals is 2.35, although the double lies below. Empty beyond kMax and for what is no number.
    static std::optional<Decimal> rounded(double number, int decimals);

    /// Of "13.5"; Western digits, no sign but "-". Empty for anything else.
    static std::optional<Decimal> fromText(QStringView text);

    [[nodiscard]] double toDouble() const;
    /// With exactly so many digits after the point: "13.50".
    [[nodiscard]] QString toText(int decimals) const;
    /// Needs no more than so many digits after the point.
    [[nodiscard]] bool fits(int decimals) const;

    friend constexpr auto operator<=>(Decimal, Decimal) = default;
    friend constexpr Decimal operator-(Decimal a, Decimal b) { return Decimal(a.millionths - b.millionths); }
};

QJsonValue toJson(Decimal v);
const char *fromJson(const QJsonValue &j, Decimal &out); ///< Refuses what needs more than six decimals.

} // namespace hms
