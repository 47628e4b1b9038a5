// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/billing/refunds_store.h"
#include "server/dispatch/context.h"

namespace hms::server::billing {

/// What may still be asked back of a bill.
Money refundableOf(Transaction &tx, const LockedBill &bill);

/// Asks for money back in the caller's name and tells those who approve it. `amount` is at most
/// refundableOf().
RefundId askRefund(Context &ctx, const LockedBill &bill, Money amount, PaymentMethod method,
                   const QString &reason);

} // namespace hms::server::billing
