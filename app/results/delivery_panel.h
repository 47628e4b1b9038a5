// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/results/result_reader.h"
#include "app/results/visit_results.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace hms::app {

class AmendPanel;
class Button;
class DeliverSheet;
class MessageBar;
class PermissionGate;
class ReportPaper;
class ResultView;
class TablePanel;

/// What leaves the lab: releases the reviewed results of a visit, hands its report over, corrects what was
/// released, and shows every version.
class DeliveryPanel final : public QWidget {
    Q_OBJECT

public:
    DeliveryPanel(ApiClient &api, PermissionGate &gate, QWidget *parent = nullptr);

    /// Where reports are shown and printed; without one the button is not there. Outlives this.
    void setReportPaper(ReportPaper *paper);
    void setLab(LabId lab);
    /// The lab's worklist moved: the list is read again soon.
    void touch();
    void open(VisitId visit);
    void openPatient(PatientId patient);
    void start();

signals:
    void done(const QString &text);
    void said(const QString &text);
    void failed(const hms::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildUi(PermissionGate &gate);
    QWidget *buildVisit(PermissionGate &gate);
    QLayout *buildSteps(PermissionGate &gate);
    QWidget *buildVersions(PermissionGate &gate);
    void connectSteps();
    void reloadList();
    void update();
    void openResult(bool toAmend);
    void onResult(bool toAmend, const Result<GetTestResult::Response> &answer);
    void showVersion(int version);
    [[nodiscard]] std::optional<TestOrder> current();

    ApiClient &m_api;
    LabId m_lab;
    VisitWorkModel m_work;
    VisitResults m_visit;
    ResultReader m_reader;
    Generation m_list;
    Generation m_version;
    QTimer m_soon;
    ReportPaper *m_paper = nullptr;

    MessageBar *m_bar = nullptr;
    TablePanel *m_workList = nullptr;
    QStackedWidget *m_right = nullptr;
    QWidget *m_visitPage = nullptr;
    QWidget *m_versionsPage = nullptr;
    QLabel *m_patient = nullptr;
    QLabel *m_person = nullptr;
    TablePanel *m_orders = nullptr;
    TablePanel *m_reports = nullptr;
    QWidget *m_steps = nullptr;
    DeliverSheet *m_deliverSheet = nullptr;
    AmendPanel *m_amend = nullptr;
    ResultView *m_view = nullptr;
    QComboBox *m_versions = nullptr;
    Button *m_release = nullptr;
    Button *m_releaseOne = nullptr;
    Button *m_open = nullptr;
    Button *m_deliver = nullptr;
    Button *m_amendButton = nullptr;
    Button *m_read = nullptr;
};

} // namespace hms::app
