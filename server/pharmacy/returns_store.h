// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/transaction.h"
#include "shared/prescriptions/dispensing_protocol.h"

#include <span>

namespace hms::server::pharmacy {

/// What a patient has of one batch by one bill.
struct GivenLine {
    PrescriptionItemId item;
    StockBatchId batch;
    int quantity = 0; ///< Less what came back.
    Money unitPrice;  ///< As on the bill.
};
/// Empty when the bill is not of that prescription.
QList<GivenLine> givenLines(Transaction &tx, PrescriptionId prescription, BillId bill);

std::span<const Statement> returnStatements();

} // namespace hms::server::pharmacy
