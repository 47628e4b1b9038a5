// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/row_table_model.h"
#include "shared/billing/bill.h"

#include <QCoreApplication>
#include <QDateTime>

namespace hms::app {

/// Bills that wait for money: the longest waiting first, bills of earlier days behind those of today.
class OutstandingModel final : public RowTableModel<BillSummary> {
    Q_OBJECT

public:
    explicit OutstandingModel(QObject *parent = nullptr);

    /// Whole minutes since the bill was made, 0 when the clock says less.
    static int waitedMinutes(const BillSummary &bill, const QDateTime &now);
    /// The hospital's day: bills of it show minutes, older ones their date. Sorts anew with the next rows.
    void setToday(QDate today) { m_today = today; }
    /// Recounts the waiting minutes; call it now and then.
    void setNow(const QDateTime &now);

private:
    [[nodiscard]] QString waiting(const BillSummary &bill) const;

    QDate m_today;
    QDateTime m_now;
};

} // namespace hms::app
