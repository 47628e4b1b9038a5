// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace hms {

/// What the codes on our papers say. Text: "HMS1:" kind ":" value.
struct ScanCode {
    enum class Kind {
        Visit,        ///< V: value is a visit id (ULID text).
        Patient,      ///< P: value is a patient number.
        Bill,         ///< B: value is a bill number.
        Receipt,      ///< R: value is receipt number "/" verification code.
        Prescription, ///< M: value is a prescription id "/" the id of its visit (ULID texts).
    };
    Kind kind = Kind::Visit;
    QString value;

    /// Empty for any text that is not one of ours.
    static std::optional<ScanCode> fromText(QStringView text);
    [[nodiscard]] QString toText() const;
    /// Of a prescription the code of its visit, which desks know that have nothing to do with medicines.
    /// Empty for other kinds.
    [[nodiscard]] std::optional<ScanCode> ofVisit() const;
};

} // namespace hms
