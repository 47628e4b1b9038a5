// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/row_table_model.h"
#include "shared/billing/bill.h"

#include <QCoreApplication>

namespace hms::app {

/// What a bill is for.
class BillItemModel final : public RowTableModel<BillItem> {
    Q_OBJECT

public:
    explicit BillItemModel(QObject *parent = nullptr);
};

/// Money taken for a bill, with receipts.
class PaymentModel final : public RowTableModel<Payment> {
    Q_OBJECT

public:
    explicit PaymentModel(QObject *parent = nullptr);
};

/// Money asked back or given back.
class RefundModel final : public RowTableModel<Refund> {
    Q_OBJECT

public:
    /// With the bill and patient when refunds of several bills stand in one list.
    enum class Scope { OneBill, AllBills };
    explicit RefundModel(Scope scope, QObject *parent = nullptr);
};

/// The life of a bill.
class BillEventModel final : public RowTableModel<BillEvent> {
    Q_OBJECT

public:
    explicit BillEventModel(QObject *parent = nullptr);

    /// The wire's word for a step as a sentence part; an unknown one (newer server) stays as it is.
    static QString what(const QString &slug);
};

} // namespace hms::app
