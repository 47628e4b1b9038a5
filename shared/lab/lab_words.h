// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/json.h"

namespace hms {

/// A word of the laboratory in the languages of its papers. English is always there; another one may be empty
/// and is then said in English.
struct LabWords {
    static constexpr int kLength = 200;

    QString en;
    QString bn;
    QString ar;

    /// `language` is a BCP 47 tag; an unknown one is English.
    [[nodiscard]] const QString &in(QStringView language) const
    {
        const QString &word = language.startsWith(QLatin1StringView("bn"))   ? bn
                              : language.startsWith(QLatin1StringView("ar")) ? ar
                                                                             : en;
        return word.isEmpty() ? en : word;
    }

    friend bool operator==(const LabWords &, const LabWords &) = default;
    static void visit(auto &self, auto &&field)
    {
        field("en", self.en, Text{1, kLength});
        field("bn", self.bn, Text{0, kLength});
        field("ar", self.ar, Text{0, kLength});
    }
};

} // namespace hms
