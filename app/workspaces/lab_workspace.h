// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/orders/open_sample.h"
#include "app/orders/worklist_feed.h"
#include "app/printing/print_service.h"
#include "app/results/review_model.h"
#include "app/shell/workspace.h"

class QStackedWidget;

namespace hms::app {

class AlertsPanel;
class BatchPanel;
class CollectPanel;
class DeliveryPanel;
class EntryPanel;
class InstrumentsPanel;
class LabPicker;
class MessageBar;
class PaperTray;
class ReceivePanel;
class ReportPaper;
class ReviewPanel;
class RowList;
class SamplePanel;
class Segmented;
class WorklistPanel;

/// The laboratory's desk: one worklist from the tube to the result, the review of what was entered, what goes
/// out, and the critical values. Scanning a tube opens it.
class LabWorkspace final : public Workspace {
    Q_OBJECT

public:
    explicit LabWorkspace(const Desk &desk, QWidget *parent = nullptr);

    QList<WorkspaceKey> keys() override;
    QList<DeskCommand> commands() override;
    void activate() override;
    bool takeScan(const ScanCode &code) override;
    bool openPatient(PatientId patient) override;
    bool openSample(const QString &number) override;

    /// Where reports are shown and printed; outlives this.
    void setReportPaper(ReportPaper *paper);

    static WorkspaceFactory factory();

private:
    enum class Page { Worklist, Receive, Review, Delivery, Critical, Instruments };

    void buildUi(const Desk &desk);
    QWidget *buildWorklist(const Desk &desk);
    QWidget *buildOpenOrder(const Desk &desk);
    void connectWorklist();
    void connectSample();
    void connectEntry();
    void connectOutcome();
    void onLab(LabId lab);
    void readReviews();
    void onFeed();
    void showPage(Page page);
    [[nodiscard]] Page page() const;
    void updatePages();
    void openOrder(const TestOrder &order);
    void collect(const TestOrder &order);
    void enter(const TestOrder &order);
    void enterNext();
    void showSample(const QString &number);
    void openStep(QWidget *panel, TestOrderId order);
    void closeStep();
    void onOrder(const TestOrder &order);
    void printLabels(const QList<Sample> &samples);
    void complain(const Error &error);
    void refresh();

    PermissionGate &m_gate;
    WorklistFeed m_feed;
    OpenSample m_sample;
    ReviewFeed m_reviews;
    PrinterRouting m_printers;
    PrintService m_prints;

    LabPicker *m_lab = nullptr;
    Segmented *m_tabs = nullptr;
    MessageBar *m_bar = nullptr;
    QStackedWidget *m_pages = nullptr;
    QStackedWidget *m_work = nullptr; ///< The list, the open order beside the list, or a batch.
    WorklistPanel *m_worklist = nullptr;
    QWidget *m_orderPage = nullptr;
    RowList *m_side = nullptr;
    QStackedWidget *m_step = nullptr;
    CollectPanel *m_collect = nullptr;
    SamplePanel *m_samplePanel = nullptr;
    EntryPanel *m_entry = nullptr;
    BatchPanel *m_batch = nullptr;
    ReceivePanel *m_receive = nullptr;
    ReviewPanel *m_review = nullptr;
    DeliveryPanel *m_delivery = nullptr;
    AlertsPanel *m_alerts = nullptr;
    InstrumentsPanel *m_instruments = nullptr;
    PaperTray *m_tray = nullptr;
};

} // namespace hms::app
