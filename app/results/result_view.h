// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/results/results_protocol.h"

#include <QWidget>

class QLabel;

namespace hms::app {

class ApiClient;
class ImageStrip;
class PermissionGate;
class StatusBadge;
class ValueTable;

/// One result to be read: whose it is, who did what and when, its values and its images.
class ResultView final : public QWidget {
    Q_OBJECT

public:
    ResultView(ApiClient &api, PermissionGate &gate, QWidget *parent = nullptr);

    void show(const GetTestResult::Response &result);
    /// While its values are on their way.
    void showHead(const TestOrder &order);
    [[nodiscard]] const ValueTable &values() const { return *m_values; }

signals:
    void failed(const hms::Error &error);

private:
    void showSteps(const TestResult &result);

    QLabel *m_patient = nullptr;
    QLabel *m_person = nullptr;
    QLabel *m_test = nullptr;
    QLabel *m_steps = nullptr;
    QLabel *m_notes = nullptr;
    StatusBadge *m_status = nullptr;
    ValueTable *m_values = nullptr;
    ImageStrip *m_images = nullptr;
};

} // namespace hms::app
