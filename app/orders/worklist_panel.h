// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/orders/worklist_feed.h"

#include <QWidget>

class QComboBox;

namespace hms::app {

class Button;
class Segmented;
class TablePanel;

/// The lab's one list: narrowed by state, test and typed text. Enter opens the marked order; with one test
/// chosen, results can be entered across its patients.
class WorklistPanel final : public QWidget {
    Q_OBJECT

public:
    explicit WorklistPanel(WorklistFeed &feed, QWidget *parent = nullptr);

    [[nodiscard]] WorklistFilter &filter() { return m_filter; }
    [[nodiscard]] TablePanel *table() const { return m_table; }
    void showState(std::optional<WorkState> state);
    /// Puts the focus on the list, the first row marked unless another is.
    void start();
    void mark(TestOrderId order);

signals:
    void opened(const hms::TestOrder &order);
    /// All of one test that wait for their results.
    void batchWanted(const QList<hms::TestOrder> &orders);

private:
    QWidget *buildFilters();
    void update();
    void updateStates();
    void updateTests();
    void updateBatch();
    void updateEmptyState();
    [[nodiscard]] QList<TestOrder> batch() const;

    WorklistFeed &m_feed;
    WorklistFilter m_filter;
    Segmented *m_states = nullptr;
    QComboBox *m_tests = nullptr;
    bool m_startWhenFilled = false; ///< The cursor waits for the list.
    Button *m_batch = nullptr;
    TablePanel *m_table = nullptr;
};

} // namespace hms::app
