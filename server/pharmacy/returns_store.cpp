// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/pharmacy/returns_store.h"

namespace hms::server::pharmacy {

namespace {

constexpr Statement kGiven{"pharmacy.given", R"sql(
    SELECT v.prescription_item_id, v.batch_id, -sum(v.quantity)::integer AS quantity,
           (SELECT l.unit_price FROM bill_items l
             WHERE l.bill_id = (:bill)::uuid AND l.itemable_type = 'medicine' AND l.itemable_id = v.medicine_id) AS unit_price
      FROM prescription_items i
      JOIN stock_movements v ON v.prescription_item_id = i.id AND v.bill_id = (:bill)::uuid
     WHERE i.prescription_id = (:prescription)::uuid
     GROUP BY v.prescription_item_id, v.batch_id, v.medicine_id
)sql"};
constexpr Statement kStatements[]{kGiven};

} // namespace

QList<GivenLine> givenLines(Transaction &tx, PrescriptionId prescription, BillId bill)
{
    return tx.all<GivenLine>(kGiven, {{"prescription", prescription}, {"bill", bill}}, [](const Row &row) {
        return GivenLine{row.get<PrescriptionItemId>("prescription_item_id"),
                         row.get<StockBatchId>("batch_id"), row.get<int>("quantity"),
                         row.get<Money>("unit_price")};
    });
}

std::span<const Statement> returnStatements()
{
    return kStatements;
}

} // namespace hms::server::pharmacy
