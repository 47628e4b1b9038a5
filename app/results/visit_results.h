// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/core/generation.h"
#include "app/ui/row_table_model.h"
#include "shared/orders/orders_protocol.h"
#include "shared/results/lab_reports_protocol.h"
#include "shared/results/results_protocol.h"

namespace hms::app {

/// A visit whose results can go out.
struct VisitWork {
    VisitId visitId;
    QString patientName;
    QString patientNumber;
    int toRelease = 0;
    int toDeliver = 0;
    Priority priority = Priority::Routine;
    QDateTime since; ///< Of its oldest order.
};

/// Visits of a lab with something to release or to hand over, urgent ones first.
class VisitWorkModel final : public RowTableModel<VisitWork> {
    Q_OBJECT

public:
    explicit VisitWorkModel(QObject *parent = nullptr);

    void setOrders(const QList<TestOrder> &orders);
};

/// The orders of one visit and where their results stand.
class VisitOrdersModel final : public RowTableModel<TestOrder> {
    Q_OBJECT

public:
    explicit VisitOrdersModel(QObject *parent = nullptr);

    [[nodiscard]] int count(TestOrderStatus status) const;
};

/// The reports of one visit, newest first.
class ReportsModel final : public RowTableModel<LabReport> {
    Q_OBJECT

public:
    explicit ReportsModel(QObject *parent = nullptr);

    /// The one that counts; null when nothing was released.
    [[nodiscard]] const LabReport *current() const;
};

/// The results of one visit: what was ordered and which reports there are. Answers about another visit change
/// nothing here.
class VisitResults final : public QObject {
    Q_OBJECT

public:
    explicit VisitResults(ApiClient &api, QObject *parent = nullptr);

    void open(VisitId visit);
    /// The patient's newest visit with tests.
    void openPatient(PatientId patient);
    void close();
    void reload();
    [[nodiscard]] VisitId visit() const { return m_visit; }
    [[nodiscard]] VisitOrdersModel &orders() { return m_orders; }
    [[nodiscard]] ReportsModel &reports() { return m_reports; }
    [[nodiscard]] bool isBusy() const { return m_busy; }

    /// One, or all of the visit.
    void release(const std::optional<TestResultId> &one = {});
    void deliver(const QString &to, const QString &signature);

signals:
    void changed();
    void released(int results, const hms::LabReport &report);
    void delivered(const QString &to);
    void nothingFound(); ///< The patient has no tests.
    void failed(const hms::Error &error);

private:
    void onAnswer(VisitId of, const Result<ReleaseTestResults::Response> &answer,
                  const std::function<void(const ReleaseTestResults::Response &)> &then);

    ApiClient &m_api;
    Generation m_ordersAnswer;
    Generation m_reportsAnswer;
    Generation m_search;
    VisitId m_visit;
    VisitOrdersModel m_orders;
    ReportsModel m_reports;
    bool m_busy = false;
};

} // namespace hms::app
