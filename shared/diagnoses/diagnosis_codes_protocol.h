// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/json.h"

namespace hms {

/// A line of the ICD-10 list that this hospital has loaded.
struct DiagnosisCode {
    QString code; ///< "E11.9".
    QString title;

    friend bool operator==(const DiagnosisCode &, const DiagnosisCode &) = default;
    static void visit(auto &self, auto &&field)
    {
        field("code", self.code);
        field("title", self.title);
    }
};

/// By the beginning of a code ("E11", "e119") or of each word of the title in any order ("dia typ"); codes
/// first, then titles that begin as typed, then by code.
struct SearchDiagnosisCodes {
    static constexpr QLatin1StringView kMethod{"diagnosisCodes.search"};
    using Response = QList<DiagnosisCode>;

    QString text;
    std::optional<int> limit; ///< Default 20.

    static void visit(auto &self, auto &&field)
    {
        field("text", self.text, Text{1, 80});
        field("limit", self.limit, kPageLimit);
    }
};

} // namespace hms
