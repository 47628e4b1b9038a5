// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace hms::app {

/// Doses as people write them: "2", "0.5", "1,25" in any script's digits. Empty when it is none, or finer
/// than hundredths.
std::optional<int> parseHundredths(const QString &text);
QString hundredthsText(int hundredths); ///< "0.5"; digits as parseHundredths() reads them.

/// An expiry as packs print it: "03/2027" or "03/27" (the last day of the month), or a whole date.
std::optional<QDate> parseExpiry(const QString &text);

/// The number of a product (8, 12, 13 or 14 digits with their check digit), so never one of a batch.
bool isProductCode(const QString &text);

/// The same product's number with and without leading zeros: packs carry 14 digits, catalogues often 13.
bool isSameProduct(const QString &a, const QString &b);

/// What the two-dimensional code of a pack tells (GS1): product, batch, expiry. Read with brackets around the
/// identifiers or with the separator character between them.
struct PackCode {
    QString product; ///< GTIN, 14 digits.
    QString batch;
    std::optional<QDate> expiry;

    /// Empty when the text is no such code.
    static std::optional<PackCode> fromText(const QString &text);
};

} // namespace hms::app
