// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/printer_routing.h"

#include <QHash>

namespace hms::app {

class ApiClient;

/// One wish for paper, from the click to the printer's answer.
using PrintTicket = Id<struct PrintTicketTag>;

enum class PrintStage {
    Asking,  ///< The server is entering it into the print ledger.
    Sending, ///< Recorded; the device has it.
    Printed,
    Refused, ///< By the server: nothing is in the ledger; see error.
    Failed,  ///< Nothing came out; retry() tries the same paper again.
    Unsure,  ///< Something may have come out; another one is a duplicate.
};

struct PrintProgress {
    PrintTicket ticket;
    DocumentType documentType = DocumentType::Token;
    Ulid documentId;
    PrintStage stage = PrintStage::Asking;
    int copyNumber = 0;
    QString device;
    QString problem;            ///< Slug of PrintResult.
    std::optional<Error> error; ///< With Refused.
};

/// Prints documents: asks the server what to print, renders its snapshot, sends it, reports the outcome.
/// What was sold is safe before any of this begins; a print that fails loses nothing.
class PrintService : public QObject {
    Q_OBJECT
public:
    PrintService(ApiClient &api, PrinterRouting &routing, QObject *parent = nullptr);

    /// `reason` belongs to a reprint that somebody asked for.
    PrintTicket print(DocumentType type, const Ulid &documentId, const std::optional<QString> &reason = {});
    /// Enters the paper into the ledger as shown on screen and answers with previewReady.
    PrintTicket preview(DocumentType type, const Ulid &documentId);
    /// After Failed the same paper again. After Unsure only asks: duplicateNeeded, then printDuplicate().
    void retry(PrintTicket ticket);
    void printDuplicate(PrintTicket ticket, const QString &reason);
    /// Empty for a ticket that ended as Printed or Refused.
    [[nodiscard]] std::optional<PrintProgress> progress(PrintTicket ticket) const;

signals:
    void stageChanged(const hms::app::PrintProgress &progress);
    /// A person must say whether the paper came out.
    void duplicateNeeded(const hms::app::PrintProgress &progress);
    /// Still Sending after settings().stuckAfterMs; it may yet end by itself.
    void stuck(const hms::app::PrintProgress &progress);
    void previewReady(hms::app::PrintTicket ticket, const QString &title, const QByteArray &pdf);

private:
    struct Job {
        PrintProgress progress;
        DocumentRoute route;
        std::optional<PrintJob> paper; ///< From the ledger; nothing else is ever rendered.
        bool onScreen = false;
    };

    PrintTicket start(DocumentType type, const Ulid &documentId, const std::optional<QString> &reason,
                      bool onScreen);
    void onRecorded(PrintTicket ticket, const Result<PrintJob> &answer);
    void send(PrintTicket ticket);
    void show(PrintTicket ticket);
    void onDelivered(PrintTicket ticket, const PrintResult &result, const QString &device);
    void watchForStuck(PrintTicket ticket);
    void setStage(PrintTicket ticket, PrintStage stage);

    ApiClient &m_api;
    PrinterRouting &m_routing;
    QHash<PrintTicket, Job> m_jobs;
};

} // namespace hms::app
