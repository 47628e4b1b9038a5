// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspaces/report_window.h"

#include "app/billing/paper_tray.h"
#include "app/documents/image_strip.h"
#include "app/printing/preview.h"
#include "app/ui/labels.h"
#include "app/ui/message_bar.h"
#include "shared/results/lab_reports_protocol.h"

#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

ReportWindow::ReportWindow(const Desk &desk, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_api(desk.api)
    , m_printers(PrinterSettings::of(desk.settings))
    , m_prints(desk.api, m_printers)
    , m_files(desk.api)
    , m_pdf(desk.api, &m_files)
{
    buildUi(desk);
    connect(&m_pdf, &ReportPdf::ready, this, &ReportWindow::present);
    connect(&m_pdf, &ReportPdf::failed, this, &ReportWindow::failed);
    connect(&m_pdf, &ReportPdf::notStored, this, [this](const Error &error) {
        m_bar->showMessage(Tone::Warn, tr("This report is not stored yet: %1").arg(message(error)));
    });
    connect(m_preview, &PrintPreview::printRequested, this,
            [this] { m_tray->print(DocumentType::LabReport, m_report.value); });
    connect(&desk.settings, &Settings::changed, this,
            [this, &settings = desk.settings] { m_printers.setSettings(PrinterSettings::of(settings)); });
}

void ReportWindow::buildUi(const Desk &desk)
{
    setObjectName(u"reportWindow"_s);
    m_bar = new MessageBar;
    m_preview = new PrintPreview;
    m_images = new ImageStrip(desk.api, desk.gate);
    connect(m_images, &ImageStrip::failed, this,
            [this](const Error &error) { m_bar->showMessage(Tone::Bad, message(error)); });
    m_tray = new PaperTray(m_prints);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid(3), grid(3), grid(3), grid(3));
    column->setSpacing(grid(2));
    column->addWidget(m_bar);
    column->addWidget(m_preview, 1);
    column->addWidget(m_images);
    column->addWidget(m_tray);
    auto *close = new QShortcut(Qt::Key_Escape, this);
    connect(close, &QShortcut::activated, this, &QWidget::close);
    resize(grid(220), grid(230));
}

void ReportWindow::open(const LabReport &report)
{
    m_pdf.open(report.id);
}

void ReportWindow::openOfVisit(VisitId visit)
{
    ListLabReports request;
    request.visitId = visit;
    m_api.call(request, this, m_lists.newest([this](const Result<QList<LabReport>> &answer) {
        if (!answer)
            emit failed(answer.error());
        else if (answer->isEmpty())
            emit nothingReleased();
        else
            open(answer->first()); // Newest first.
    }));
}

void ReportWindow::present(const LabReport &report, const QString &title, const QByteArray &pdf)
{
    m_report = report.id;
    m_bar->clear();
    if (report.supersededBy)
        m_bar->showMessage(Tone::Warn, tr("A newer report took the place of this one."));
    m_preview->setDocument(title, pdf);
    m_images->open({DocumentOwnerKind::LabReport, report.id.value});
    setWindowTitle(title + u"  ·  "_s + report.patientName);
    show();
    raise();
    activateWindow();
    m_preview->setFocus(Qt::OtherFocusReason);
}

} // namespace hms::app
