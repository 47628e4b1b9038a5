// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/money.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace hms::server::billing {

/// What a receipt's verification code stands for.
struct ReceiptFacts {
    QString receiptNumber;
    Money amount;
    QDate businessDate;
    QString billNumber;
};

/// The code printed on a receipt: 10 characters of Crockford's base 32 of a keyed BLAKE2b over its facts.
/// `keyHex` is setting receipts.key. Nobody can make one for a changed number or amount without the key.
QString receiptCode(const QString &keyHex, const ReceiptFacts &facts);

/// The same for any paper: 10 characters over its facts. The first fact tells the kind of paper, so that no
/// code of one is a code of another; a receipt's is its number.
QString keyedCode(const QString &keyHex, const QStringList &facts);

/// Compares in constant time what a person typed with a code: any case, blanks and dashes anywhere, O for 0,
/// I and L for 1.
bool isSameCode(QStringView typed, const QString &code);

} // namespace hms::server::billing
