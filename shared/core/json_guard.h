// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/limits.h"

#include <QByteArrayView>

namespace hms {

/// Why a text from the wire is refused before any parser sees it.
enum class JsonFault {
    None,
    TooLarge,
    Syntax,
    TooDeep,
    DuplicateKey,
    Nul,           ///< \u0000 or a NUL byte: breaks SQL text.
    LoneSurrogate, ///< \ud800 without its half: not Unicode.
    IntegerRange,  ///< Does not fit 64 bits, where Qt would round it to a double; or not even a double.
    Utf8,
};

/// Reads the whole text once, strictly by RFC 8259, and names the first fault. QJsonDocument accepts
/// duplicate keys, NUL and lone surrogates and rounds large integers, so it runs only after this. Any thread.
JsonFault checkJson(QByteArrayView text, qsizetype maxBytes = limits::kFrameBytes,
                    int maxDepth = limits::kJsonDepth);

const char *faultName(JsonFault fault);

} // namespace hms
