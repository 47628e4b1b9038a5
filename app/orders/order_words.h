// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/labels.h"
#include "shared/orders/test_order.h"

namespace hms::app {

/// How far a test is, for who ordered it and who lets it be paid.
StatusLook orderLook(const TestOrder &order);

/// What one wants to know beside that: panel, bill, tube, reason. May be empty.
QString orderDetails(const TestOrder &order);

/// Sum of the server's prices, to tell the patient before it is billed.
Money sumOf(const QList<TestOrder> &orders);

} // namespace hms::app
