// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/hospital.h"

#include <span>

namespace hms::test {

/// What a scenario works with and what it found.
struct Run {
    Hospital &hospital;
    std::mt19937_64 random;
    bool brief = true; ///< The short set: seconds, not minutes.
    Findings findings = {};
    QStringList figures = {}; ///< For people, one phrase each.
    QString skipped = {};     ///< Why it could not run here; empty: it ran.

    int between(int least, int most) { return std::uniform_int_distribution(least, most)(random); }
    void expect(bool holds, const QString &invariant, const QString &what)
    {
        if (!holds)
            findings += {invariant, what};
    }
};

/// A fault of the catalogue. It ends its fault; what must hold afterwards is checked for all alike.
struct Scenario {
    const char *id;
    const char *what;
    void (*run)(Run &run);
};
std::span<const Scenario> scenarios();

} // namespace hms::test
