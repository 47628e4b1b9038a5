// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/documents/pdf_scan.h"

#include "server/documents/pdf_streams.h"

#include <algorithm>
#include <array>

namespace hms::server::documents {

namespace {

constexpr qsizetype kTailBytes = 1024;                 // Readers look for the end mark within these.
constexpr qsizetype kUnpackedBytes = 64 * 1024 * 1024; // Of all object streams together.
constexpr auto kActive = std::to_array<QByteArrayView>(
    {"JavaScript", "Launch", "EmbeddedFile", "EmbeddedFiles", "RichMedia", "Encrypt"});

bool namesAction(QByteArrayView pdf)
{
    return anyName(pdf, [](const QByteArray &name) {
        return std::any_of(kActive.begin(), kActive.end(),
                           [&name](QByteArrayView active) { return name == active; });
    });
}

/// What a stream's dictionary says, as far as it matters here.
struct StreamFacts {
    bool isObjects = false; ///< By its type, or by what readers need to take it for one.
    bool isPlain = true;
    bool isDeflated = false; ///< Once, and nothing else.
};

StreamFacts factsOf(QByteArrayView dictionary)
{
    bool isTyped = false;
    bool hasCount = false;
    bool hasFirst = false;
    int deflates = 0;
    bool isOther = false;
    anyName(dictionary, [&](const QByteArray &name) {
        isTyped |= name == "ObjStm";
        hasCount |= name == "N";
        hasFirst |= name == "First";
        deflates += name == "FlateDecode" || name == "Fl" ? 1 : 0;
        isOther |= (name.endsWith("Decode") && name != "FlateDecode") || name == "DecodeParms" ||
                   name == "DP" || name == "Crypt";
        return false;
    });
    const bool isFiltered =
        anyName(dictionary, [](const QByteArray &name) { return name == "Filter" || name == "F"; });
    return {.isObjects = isTyped || (hasCount && hasFirst),
            .isPlain = !isFiltered && !isOther && deflates == 0,
            .isDeflated = deflates == 1 && !isOther};
}

bool hidesNothing(QByteArrayView pdf)
{
    qsizetype budget = kUnpackedBytes;
    return eachStream(pdf, [&budget](const PdfStream &stream) {
        const StreamFacts facts = factsOf(stream.dictionary);
        if (!facts.isObjects || facts.isPlain) // Plain ones were looked at with the whole file.
            return true;
        const auto objects = facts.isDeflated ? unpacked(stream.content, budget) : std::nullopt;
        if (!objects)
            return false;
        budget -= objects->size();
        return !namesAction(*objects);
    });
}

} // namespace

PdfFinding scanPdf(QByteArrayView bytes)
{
    const QByteArrayView tail = bytes.last(qMin(bytes.size(), kTailBytes));
    if (!bytes.startsWith("%PDF-") || !tail.contains("%%EOF"))
        return PdfFinding::NoPdf;
    return namesAction(bytes) || !hidesNothing(bytes) ? PdfFinding::Active : PdfFinding::Harmless;
}

} // namespace hms::server::documents
