// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/generation.h"
#include "app/printing/print_service.h"
#include "app/printing/report_pdf.h"
#include "app/results/report_paper.h"
#include "app/shell/workspace.h"
#include "app/workspaces/stored_reports.h"

namespace hms::app {

class ImageStrip;
class MessageBar;
class PaperTray;
class PrintPreview;

/// A lab report in a window of its own, as the one PDF that there is of it, with the images of its results
/// and a button to print it through the ledger. It is kept where it was while the desk goes on.
class ReportWindow final : public QWidget, public ReportPaper {
    Q_OBJECT

public:
    explicit ReportWindow(const Desk &desk, QWidget *parent = nullptr);

    void open(const LabReport &report) override;
    /// The newest report of a visit.
    void openOfVisit(VisitId visit);

signals:
    /// Nothing is shown for this reason.
    void failed(const hms::Error &error);
    void nothingReleased();

private:
    void buildUi(const Desk &desk);
    void present(const LabReport &report, const QString &title, const QByteArray &pdf);

    ApiClient &m_api;
    PrinterRouting m_printers;
    PrintService m_prints;
    StoredReports m_files;
    ReportPdf m_pdf;
    Generation m_lists;
    LabReportId m_report;
    MessageBar *m_bar = nullptr;
    PrintPreview *m_preview = nullptr;
    ImageStrip *m_images = nullptr;
    PaperTray *m_tray = nullptr;
};

} // namespace hms::app
