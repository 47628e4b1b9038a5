// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/result.h"
#include "shared/orders/test_order.h"

namespace hms::server::orders {

/// What the catalogue says of a test that somebody asks for, alone or as a member of a panel.
struct OrderableTest {
    TestTypeId asked; ///< The test, or the panel.
    bool askedIsActive = false;
    bool isPanel = false;
    std::optional<Money> askedPrice; ///< Of a panel: its own.
    TestTypeId test;
    LabId lab;
    bool isActive = false; ///< The test and its lab.
    std::optional<Money> price;
    bool isOpen = false; ///< Ordered for this visit already, and its result is not released.
};

struct NewOrder {
    TestOrderId id;
    TestTypeId test;
    LabId lab;
    std::optional<TestTypeId> panel;
    std::optional<Ulid> bundle; ///< Of the members of a panel with a price of its own.
    Money price;
};

/// The orders for what is asked, each test once: a member of a panel is no order of its own besides. Errors:
/// REJECTED (testInactive, priceMissing, alreadyOrdered; {testTypeIds}).
Result<QList<NewOrder>> newOrders(const QList<OrderableTest> &tests, bool repeat);

/// `whole` in parts that add up to it exactly, in proportion to the weights (equal parts when all are 0): the
/// largest remainders get what rounding down leaves over, the first ones among equals.
QList<Money> shareOut(Money whole, const QList<Money> &weights);

} // namespace hms::server::orders
