// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/billing/bill.h"
#include "shared/cashier/cashier_protocol.h"
#include "shared/certificates/certificate.h"
#include "shared/orders/samples_protocol.h"
#include "shared/printing/prescription_paper.h"
#include "shared/results/lab_report.h"
#include "shared/visits/visit.h"

namespace hms {

using PrintId = Id<struct PrintTag>;

enum class DocumentType { Token, Receipt, Bill, ZReport, Prescription, Certificate, SampleLabel, LabReport };
template <>
inline constexpr auto kEnumNames<DocumentType> = std::to_array<std::pair<DocumentType, const char *>>({
    {DocumentType::Token, "TOKEN"},      ///< documentId is a visit.
    {DocumentType::Receipt, "RECEIPT"},  ///< documentId is a payment.
    {DocumentType::Bill, "BILL"},        ///< documentId is a bill; a new version when the bill has changed.
    {DocumentType::ZReport, "Z_REPORT"}, ///< documentId is a closed shift.
    {DocumentType::Prescription, "PRESCRIPTION"}, ///< A new version when it was cancelled.
    {DocumentType::Certificate, "CERTIFICATE"},   ///< Likewise.
    {DocumentType::SampleLabel,
     "SAMPLE_LABEL"}, ///< Of a tube; a new version once it is filled or serves more tests.
    {DocumentType::LabReport, "LAB_REPORT"}, ///< A new version when it was superseded.
});

/// What stands on top of every paper.
struct Letterhead {
    QString name;
    std::optional<QString> address;
    std::optional<QString> phone;
    QString currency;
    int currencyDecimals = 2;
    QString timeZone;
    bool demo = false;

    static void visit(auto &self, auto &&field)
    {
        field("name", self.name);
        field("address", self.address);
        field("phone", self.phone);
        field("currency", self.currency);
        field("currencyDecimals", self.currencyDecimals);
        field("timeZone", self.timeZone);
        field("demo", self.demo);
    }
};

/// Everything a document shows, as it was when it was first printed. Exactly one of the bodies is set.
/// `code` is the text of its QR or bar code (see scan_code.h).
struct DocumentSnapshot {
    DocumentType type = DocumentType::Token;
    Letterhead letterhead;
    QString code;
    std::optional<QString> language;  ///< In which its words are written; empty: it can be printed in any.
    std::optional<Visit> visit_;      ///< TOKEN.
    std::optional<int> waitMinutes;   ///< TOKEN: estimate; empty when too little is known.
    std::optional<Payment> payment;   ///< RECEIPT.
    std::optional<Bill> bill;         ///< BILL and RECEIPT.
    std::optional<ShiftReport> shift; ///< Z_REPORT.
    std::optional<PrescriptionPaper> prescription; ///< PRESCRIPTION.
    std::optional<Certificate> certificate;        ///< CERTIFICATE.
    std::optional<Sample> sample;                  ///< SAMPLE_LABEL.
    std::optional<LabReport> labReport;            ///< LAB_REPORT.

    static void visit(auto &self, auto &&field)
    {
        field("type", self.type);
        field("letterhead", self.letterhead);
        field("code", self.code);
        field("language", self.language);
        field("visit", self.visit_);
        field("waitMinutes", self.waitMinutes);
        field("payment", self.payment);
        field("bill", self.bill);
        field("shift", self.shift);
        field("prescription", self.prescription);
        field("certificate", self.certificate);
        field("sample", self.sample);
        field("labReport", self.labReport);
    }
};

/// A row of the print ledger with what to render.
struct PrintJob {
    PrintId id;
    DocumentType documentType = DocumentType::Token;
    Ulid documentId;
    int copyNumber = 0; ///< 0 is the ORIGINAL, n is DUPLICATE n.
    QDateTime printedAt;
    QString printedBy;
    DocumentSnapshot snapshot; ///< Of the first print.
    QString language; ///< In which to print it: the document's own, else the patient's, else as asked.

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("documentType", self.documentType);
        field("documentId", self.documentId);
        field("copyNumber", self.copyNumber);
        field("printedAt", self.printedAt);
        field("printedBy", self.printedBy);
        field("snapshot", self.snapshot);
        field("language", self.language);
    }
};

/// Enters a print into the ledger and answers what to put on paper; the desk renders nothing else. Two desks
/// at once get two copy numbers. Errors: NOT_FOUND (document), FORBIDDEN (document not for the caller's
/// eyes).
struct MakePrint {
    static constexpr QLatin1StringView kMethod{"prints.make"};
    using Response = PrintJob;

    DocumentType documentType = DocumentType::Token;
    Ulid documentId;
    QString printer;  ///< Name of the device, "pdf" or "screen".
    QString language; ///< BCP 47, for example "bn"; of no account when document or patient has one.
    std::optional<QString> reason; ///< Of a duplicate.

    static void visit(auto &self, auto &&field)
    {
        field("documentType", self.documentType);
        field("documentId", self.documentId);
        field("printer", self.printer, Text{1, 120});
        field("language", self.language, Text{2, 20});
        field("reason", self.reason, Text{0, 200});
    }
};

enum class PrintOutcome { Printed, Failed, Unsure };
template <>
inline constexpr auto kEnumNames<PrintOutcome> = std::to_array<std::pair<PrintOutcome, const char *>>({
    {PrintOutcome::Printed, "PRINTED"},
    {PrintOutcome::Failed, "FAILED"}, ///< Nothing came out.
    {PrintOutcome::Unsure, "UNSURE"}, ///< Part of it may have come out: the next one is a duplicate.
});

/// Says how a print ended. Errors: NOT_FOUND (print).
struct FinishPrint {
    static constexpr QLatin1StringView kMethod{"prints.finish"};
    struct Response {
        PrintId id;

        static void visit(auto &self, auto &&field) { field("id", self.id); }
    };

    PrintId id;
    PrintOutcome outcome = PrintOutcome::Printed;
    std::optional<QString> detail;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("outcome", self.outcome);
        field("detail", self.detail, Text{0, 200});
    }
};

/// A line of the print ledger.
struct PrintRow {
    PrintId id;
    DocumentType documentType = DocumentType::Token;
    Ulid documentId;
    int copyNumber = 0;
    QDateTime printedAt;
    QString printedBy;
    QString printer;
    QString language;
    std::optional<PrintOutcome> outcome;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("documentType", self.documentType);
        field("documentId", self.documentId);
        field("copyNumber", self.copyNumber);
        field("printedAt", self.printedAt);
        field("printedBy", self.printedBy);
        field("printer", self.printer);
        field("language", self.language);
        field("outcome", self.outcome);
    }
};

/// Prints of one document, oldest first.
struct ListPrints {
    static constexpr QLatin1StringView kMethod{"prints.list"};
    using Response = QList<PrintRow>;

    DocumentType documentType = DocumentType::Token;
    Ulid documentId;

    static void visit(auto &self, auto &&field)
    {
        field("documentType", self.documentType);
        field("documentId", self.documentId);
    }
};

} // namespace hms
