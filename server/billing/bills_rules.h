// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/billing/bills_store.h"
#include "server/billing/new_bill_store.h"

namespace hms::server::billing {

/// A new bill's lines with the catalogue's prices. Errors: REJECTED (unknownType, priceMissing), NOT_FOUND
/// (item), INVALID (an amount past the largest one), each naming the item.
Result<QList<BillItem>> pricedItems(const QList<CreateBill::Item> &items,
                                    const QList<CatalogueLine> &catalogue);

/// Sum of the lines; empty past the largest amount.
std::optional<Money> totalOf(const QList<BillItem> &items);

/// The discount as an amount; a percentage is of the bill's total.
Money discountAmount(const LockedBill &bill, const DiscountBill &request);

/// The largest discount a person may give alone.
Money discountLimit(const LockedBill &bill, int limitPercent);

/// REJECTED (billVoid, aboveTotal, belowPaid), or nothing when the bill can bear that discount.
std::optional<Error> discountRefusal(const LockedBill &bill, Money amount);

} // namespace hms::server::billing
