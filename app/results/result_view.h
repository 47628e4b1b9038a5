// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/results/results_protocol.h"

#include <QWidget>

class QLabel;

namespace hms::app {

class StatusBadge;
class ValueTable;

/// One result to be read: whose it is, who did what and when, and its values.
class ResultView final : public QWidget {
    Q_OBJECT

public:
    explicit ResultView(QWidget *parent = nullptr);

    void show(const GetTestResult::Response &result);
    /// While its values are on their way.
    void showHead(const TestOrder &order);
    [[nodiscard]] const ValueTable &values() const { return *m_values; }

private:
    void showSteps(const TestResult &result);

    QLabel *m_patient = nullptr;
    QLabel *m_person = nullptr;
    QLabel *m_test = nullptr;
    QLabel *m_steps = nullptr;
    QLabel *m_notes = nullptr;
    StatusBadge *m_status = nullptr;
    ValueTable *m_values = nullptr;
};

} // namespace hms::app
