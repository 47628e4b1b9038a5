// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/patients/patient.h"
#include "tests/load/dice.h"

namespace hms::load {

/// What a receptionist types to find somebody.
struct SearchText {
    enum class Kind { NameBeginning, NameAndBeginning, FullName, Number, PhoneTail };
    Kind kind = Kind::FullName;
    QString text;

    /// The server looks for it among numbers and phones.
    [[nodiscard]] bool hasDigits() const { return kind == Kind::Number || kind == Kind::PhoneTail; }
};

/// Of a hundred searches: 50 the beginning of one name (2 to 6 letters), 20 a whole name and the beginning of
/// the next, 10 the full name, 10 the patient number, 10 the last 4 to 6 digits of the phone.
SearchText searchFor(const PatientHit &patient, Dice &dice);

} // namespace hms::load
