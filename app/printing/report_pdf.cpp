// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/report_pdf.h"

#include "app/printing/background.h"
#include "app/printing/print_formats.h"
#include "app/printing/rendered_document.h"
#include "shared/results/lab_reports_protocol.h"

using namespace Qt::StringLiterals;

namespace hms::app {

ReportPdf::ReportPdf(ApiClient &api, ReportFiles *files, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_files(files)
{
}

/// Goes on with a good answer of the opening under way, and tells a bad one.
template <class Answer, class Then>
auto ReportPdf::onAnswer(Then then)
{
    return m_opening.newest([this, then](const Result<Answer> &answer) {
        if (answer)
            then(*answer);
        else
            emit failed(answer.error());
    });
}

void ReportPdf::open(LabReportId report)
{
    m_api.call(GetLabReport{report}, this,
               onAnswer<LabReport>([this](const LabReport &opened) { onReport(opened); }));
}

void ReportPdf::onReport(const LabReport &report)
{
    if (report.documentId && m_files) {
        fetch(report);
        return;
    }
    // The ledger gives the letterhead and the snapshot, as for every paper.
    m_api.command(MakePrint{DocumentType::LabReport, report.id.value, u"pdf"_s, report.language, {}}, this,
                  onAnswer<PrintJob>([this, report](const PrintJob &job) { onRecorded(report, job); }));
}

void ReportPdf::fetch(const LabReport &report)
{
    m_files->fetch(report, this, onAnswer<QByteArray>([this, report](const QByteArray &pdf) {
                       emit ready(report, titleOf(report), pdf);
                   }));
}

void ReportPdf::onRecorded(const LabReport &report, const PrintJob &job)
{
    // A file is no paper: its number is given back, so that the first paper is the ORIGINAL.
    m_api.command(FinishPrint{job.id, PrintOutcome::Failed, u"rendered as PDF"_s}, this,
                  [](const Result<FinishPrint::Response> &) {});
    PrintJob original = job; // However many papers came before: this is the one that is kept.
    original.copyNumber = 0;
    const QString tag = job.snapshot.language.value_or(report.language);
    const PrintLanguage language = PrintLanguage::fromTag(tag);
    const DocumentView view = documentView(original, language, formatOf(job.snapshot.letterhead, tag, false));
    inBackground(
        this, [view, language] { return Pdf(view.title, renderPdf(view, language)); },
        m_opening.newest([this, report](const Pdf &pdf) { onRendered(report, pdf); }));
}

void ReportPdf::onRendered(const LabReport &report, const Pdf &pdf)
{
    if (!m_files) {
        emit ready(report, pdf.first, pdf.second);
        return;
    }
    m_files->store(report, pdf.second, this,
                   m_opening.newest([this, report, pdf](const Result<Ulid> &document) {
                       if (document) {
                           attach(report, *document, pdf);
                           return;
                       }
                       emit ready(report, pdf.first, pdf.second);
                       if (document.error().code != ErrorCode::Forbidden) // Then somebody who may will.
                           emit notStored(document.error());
                   }));
}

void ReportPdf::attach(const LabReport &report, const Ulid &document, const Pdf &pdf)
{
    m_api.command(AttachLabReport{report.id, document}, this,
                  m_opening.newest([this, report, document, pdf](const Result<LabReport> &answer) {
                      if (answer && answer->documentId != document) {
                          fetch(*answer); // Another desk was faster: theirs is the report.
                          return;
                      }
                      emit ready(answer ? *answer : report, pdf.first, pdf.second);
                      if (!answer)
                          emit notStored(answer.error());
                  }));
}

QString ReportPdf::titleOf(const LabReport &report)
{
    return report.reportNumber + u" v"_s + QString::number(report.version);
}

} // namespace hms::app
