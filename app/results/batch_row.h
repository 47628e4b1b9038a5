// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results/result_draft.h"

#include <QWidget>

namespace hms::app {

class StatusBadge;
class ValueEdit;

/// One patient's line where one test is entered for many: its inputs stand in the cells of the panel's grid,
/// its state at the end.
class BatchRow final : public QObject {
    Q_OBJECT

public:
    BatchRow(ApiClient &api, Drafts *drafts, const GetTestResult::Response &opened, const TestTemplate &test,
             QWidget *parent);

    [[nodiscard]] const TestOrder &order() const { return m_order; }
    [[nodiscard]] const QList<ValueEdit *> &edits() const { return m_edits; }
    [[nodiscard]] StatusBadge *mark() const { return m_mark; }
    [[nodiscard]] bool isDone() const { return m_done; }
    [[nodiscard]] bool isEmpty() const;
    void start();
    /// False when a value is missing or wrong: that one has the cursor.
    bool complete();

signals:
    void finished(); ///< Enter after its last field.
    void wentBack(); ///< Up from its first field: to the line above.
    void completed(const hms::TestResult &result);
    void failed(const hms::Error &error);

private:
    void judge();
    void update();
    void step(qsizetype from, int by);
    [[nodiscard]] ResultDraft::Typed typed() const;

    TestOrder m_order;
    TestTemplate m_test;
    Subject m_subject;
    std::optional<Evaluation> m_previous;
    Evaluation m_evaluation;
    ResultDraft *m_draft = nullptr;
    QList<ValueEdit *> m_edits;
    StatusBadge *m_mark = nullptr;
    QString m_problem;
    bool m_done = false;
};

} // namespace hms::app
