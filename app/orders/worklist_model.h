// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/orders/work_state.h"
#include "app/ui/row_table_model.h"
#include "app/ui/two_line_delegate.h"

#include <QSortFilterProxyModel>

namespace hms::app {

/// A lab's open orders: STAT, then URGENT, then the oldest.
class WorklistModel final : public RowTableModel<TestOrder> {
    Q_OBJECT

public:
    explicit WorklistModel(QObject *parent = nullptr);

    /// Recounts the time that is left; call it now and then.
    void setNow(const QDateTime &now);
    /// An order where a table does not fit.
    [[nodiscard]] TwoLines describe(const TestOrder &order) const;
    [[nodiscard]] int count(WorkState state) const;
    /// The order of the list: STAT, URGENT, then the oldest.
    static bool isBefore(const TestOrder &a, const TestOrder &b);

private:
    QDateTime m_now;
};

/// The orders in one state and of one test, in the model's order.
class WorklistFilter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit WorklistFilter(WorklistModel &model, QObject *parent = nullptr);

    void setState(std::optional<WorkState> state);
    void setTest(std::optional<TestTypeId> test);
    [[nodiscard]] std::optional<WorkState> state() const { return m_state; }
    [[nodiscard]] std::optional<TestTypeId> test() const { return m_test; }

    [[nodiscard]] const TestOrder &order(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex find(TestOrderId order) const;
    /// As they stand on the screen.
    [[nodiscard]] QList<TestOrder> orders() const;
    /// The next one whose result is to be entered: behind `after`, which need not be on the list any more, or
    /// else from the top.
    [[nodiscard]] std::optional<TestOrder> nextToEnter(const std::optional<TestOrder> &after) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    WorklistModel &m_model;
    std::optional<WorkState> m_state;
    std::optional<TestTypeId> m_test;
};

} // namespace hms::app
