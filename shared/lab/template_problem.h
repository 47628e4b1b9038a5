// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/json.h"

namespace hms {

/// Why a document is no template, or data no result of one, and where.
struct TemplateProblem {
    QString pointer; ///< RFC 6901: "/properties/hb/x-lab/ranges/0/low"; empty: the whole document.
    QString problem; ///< missing, type, range, tooShort, tooLong, unknown, key, twice, decimals, choices,
                     ///< formula, schema.
    QString detail;  ///< English, for whoever writes the document by hand; may be empty.

    friend bool operator==(const TemplateProblem &, const TemplateProblem &) = default;
    static void visit(auto &self, auto &&field)
    {
        field("pointer", self.pointer);
        field("problem", self.problem);
        field("detail", self.detail);
    }
};

} // namespace hms
