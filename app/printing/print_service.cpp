// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/print_service.h"

#include "app/core/api_client.h"
#include "app/printing/background.h"
#include "app/printing/rendered_document.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

PrintStage stageOf(PrintOutcome outcome)
{
    switch (outcome) {
    case PrintOutcome::Printed: return PrintStage::Printed;
    case PrintOutcome::Failed: return PrintStage::Failed;
    case PrintOutcome::Unsure: return PrintStage::Unsure;
    }
    Q_UNREACHABLE();
}

/// The drawer opens once for money taken in cash, never for a copy.
bool isFreshCash(const PrintJob &paper)
{
    return paper.documentType == DocumentType::Receipt && paper.copyNumber == 0 && paper.snapshot.payment &&
           paper.snapshot.payment->method == PaymentMethod::Cash;
}

} // namespace

PrintService::PrintService(ApiClient &api, PrinterRouting &routing, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_routing(routing)
{
}

PrintTicket PrintService::print(DocumentType type, const Ulid &documentId,
                                const std::optional<QString> &reason)
{
    return start(type, documentId, reason, false);
}

PrintTicket PrintService::preview(DocumentType type, const Ulid &documentId)
{
    return start(type, documentId, std::nullopt, true);
}

PrintTicket PrintService::start(DocumentType type, const Ulid &documentId,
                                const std::optional<QString> &reason, bool onScreen)
{
    Job job;
    job.progress.ticket = PrintTicket::make();
    job.progress.documentType = type;
    job.progress.documentId = documentId;
    job.route = m_routing.routeOf(type);
    job.onScreen = onScreen;
    job.progress.device = onScreen || job.route.device.isEmpty() ? u"screen"_s : job.route.device;
    const PrintTicket ticket = job.progress.ticket;
    m_jobs.insert(ticket, job);

    const MakePrint request{type, documentId, job.progress.device, job.route.language, reason};
    m_api.command(request, this,
                  [this, ticket](const Result<PrintJob> &answer) { onRecorded(ticket, answer); });
    return ticket;
}

void PrintService::onRecorded(PrintTicket ticket, const Result<PrintJob> &answer)
{
    Job &job = m_jobs[ticket];
    if (!answer) {
        job.progress.error = answer.error();
        setStage(ticket, PrintStage::Refused);
        return;
    }
    job.paper = *answer;
    job.progress.copyNumber = answer->copyNumber;
    if (job.onScreen)
        show(ticket);
    else
        send(ticket);
}

void PrintService::send(PrintTicket ticket)
{
    const Job job = m_jobs.value(ticket);
    const QString &tag = job.paper->language;
    const PrintLanguage language = PrintLanguage::fromTag(tag);
    const auto format = formatOf(job.paper->snapshot.letterhead, tag, m_routing.settings().nativeDigits);
    setStage(ticket, PrintStage::Sending);
    watchForStuck(ticket);
    m_routing.deliver(
        job.route,
        {documentView(*job.paper, language, format), language, job.route.copies, isFreshCash(*job.paper)},
        [self = QPointer(this), ticket](const PrintResult &result, const QString &device) {
            if (self)
                self->onDelivered(ticket, result, device);
        });
}

void PrintService::show(PrintTicket ticket)
{
    const Job job = m_jobs.value(ticket);
    const QString &tag = job.paper->language;
    const PrintLanguage language = PrintLanguage::fromTag(tag);
    const auto format = formatOf(job.paper->snapshot.letterhead, tag, m_routing.settings().nativeDigits);
    const DocumentView view = documentView(*job.paper, language, format);
    inBackground(
        this, [view, language] { return renderPdf(view, language); },
        [this, ticket, title = view.title](const QByteArray &pdf) {
            emit previewReady(ticket, title, pdf);
            onDelivered(ticket, {}, u"screen"_s);
        });
}

void PrintService::onDelivered(PrintTicket ticket, const PrintResult &result, const QString &device)
{
    Job &job = m_jobs[ticket];
    job.progress.device = device;
    job.progress.problem = result.problem;
    FinishPrint request{job.paper->id, result.outcome, std::nullopt};
    if (!result.problem.isEmpty() || device != job.route.device)
        request.detail = device + u' ' + result.problem;
    // The ledger line exists either way; an outcome that does not reach the server changes no paper.
    m_api.command(request, this, [](const Result<FinishPrint::Response> &) {});
    setStage(ticket, stageOf(result.outcome));
}

void PrintService::retry(PrintTicket ticket)
{
    const auto current = progress(ticket);
    if (!current)
        return;
    if (current->stage == PrintStage::Failed)
        send(ticket);
    else if (current->stage == PrintStage::Unsure)
        emit duplicateNeeded(*current);
}

void PrintService::printDuplicate(PrintTicket ticket, const QString &reason)
{
    const Job job = m_jobs.take(ticket);
    if (job.progress.ticket.isValid())
        print(job.progress.documentType, job.progress.documentId, reason);
}

std::optional<PrintProgress> PrintService::progress(PrintTicket ticket) const
{
    const auto job = m_jobs.constFind(ticket);
    return job == m_jobs.constEnd() ? std::nullopt : std::optional(job->progress);
}

void PrintService::watchForStuck(PrintTicket ticket)
{
    QTimer::singleShot(m_routing.settings().stuckAfterMs, this, [this, ticket] {
        const auto current = progress(ticket);
        if (current && current->stage == PrintStage::Sending)
            emit stuck(*current);
    });
}

void PrintService::setStage(PrintTicket ticket, PrintStage stage)
{
    Job &job = m_jobs[ticket];
    job.progress.stage = stage;
    const PrintProgress now = job.progress;
    if (stage == PrintStage::Printed || stage == PrintStage::Refused)
        m_jobs.remove(ticket);
    emit stageChanged(now);
}

} // namespace hms::app
