// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <limits>
#include <optional>

namespace hms {

/// An amount in minor units (paisa, cent) of the hospital's one currency. Never a floating-point number.
/// Amounts on the wire stay within ±kMax so that sums of many bills cannot leave 64 bits.
struct Money {
    static constexpr qint64 kMax = 1'000'000'000'000'000; ///< Largest amount accepted from the wire.

    qint64 minor = 0;

    constexpr Money() = default;
    constexpr explicit Money(qint64 minorUnits)
        : minor(minorUnits)
    {
    }

    friend constexpr auto operator<=>(Money, Money) = default;
    friend constexpr Money operator+(Money a, Money b) { return Money(a.minor + b.minor); }
    friend constexpr Money operator-(Money a, Money b) { return Money(a.minor - b.minor); }
    constexpr Money &operator+=(Money other)
    {
        minor += other.minor;
        return *this;
    }

    /// Price times quantity; empty when the result leaves ±kMax.
    [[nodiscard]] constexpr std::optional<Money> times(qint64 quantity) const
    {
        qint64 out = 0;
        if (__builtin_mul_overflow(minor, quantity, &out) || out > kMax || out < -kMax)
            return std::nullopt;
        return Money(out);
    }

    /// `basisPoints` hundredths of a percent of this amount, halves away from zero (the only rounding of
    /// money).
    [[nodiscard]] constexpr Money share(int basisPoints) const
    {
        const qint64 whole = minor / 10'000 * basisPoints;
        const qint64 rest = minor % 10'000 * basisPoints;
        return Money(whole + (rest + (rest < 0 ? -5'000 : 5'000)) / 10'000);
    }
};

} // namespace hms
