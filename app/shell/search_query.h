// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/printing/scan_code.h"

#include <QString>

#include <optional>

namespace hms::app {

/// What a text in the one search box asks for.
struct SearchQuery {
    enum class Kind {
        Nothing, ///< Too short.
        Patient, ///< Name, phone or patient number.
        Bill,    ///< "B-2026-0001".
        Receipt, ///< "R-2026-0001", perhaps with its code.
        Visit,   ///< A scanned token.
        Token,   ///< A serial number of today.
        Sample,  ///< "S-2026-0001": a tube of the laboratory.
    };
    Kind kind = Kind::Nothing;
    QString text; ///< The number or text to look for, Latin digits, numbers in capitals.
    QString code; ///< Of a receipt; empty without one.

    static SearchQuery of(const QString &typed);
};

} // namespace hms::app
