// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/results/lab_reports_protocol.h"
#include "shared/results/results_protocol.h"

#include <span>

namespace hms::server::results {

/// The visit's next report: all that is released of it, as it is now. Call it under the locks of the visit's
/// tests. Without a language that of the report before, else setting lab.reportLanguage.
LabReportId makeReport(const Context &ctx, VisitId visit, const std::optional<QString> &language);

/// What a report's code stands for; made anew from the record each time that a paper is checked.
struct ReportFacts {
    QString number;
    int version = 0;
    QDateTime releasedAt;
    QString digest; ///< SHA-256 of its snapshot's text, as hex.
};
/// "L-2026-0001/1/ABCDE12345", as it is printed.
QString verificationCode(const QString &keyHex, const ReportFacts &report);

/// A visit's last report.
struct CurrentReport {
    LabReportId id;
    bool isUnpaid = false;      ///< Something is due for a test in it.
    bool deliverUnpaid = false; ///< The setting lab.deliverUnpaid.
};
std::optional<CurrentReport> currentReport(Transaction &tx, VisitId visit);
bool isVisit(Transaction &tx, VisitId visit);

/// ReleaseTestResults::Response.
RawJson readReleased(Transaction &tx, LabReportId report, const QList<TestResultId> &results);
/// The results in a report.
QList<TestResultId> resultsIn(Transaction &tx, LabReportId report);

/// A whole report; empty: there is none.
std::optional<RawJson> readReport(Transaction &tx, LabReportId id);
RawJson listReports(Transaction &tx, const ListLabReports &request);
/// Keeps who opened it; once.
void noteReader(Transaction &tx, const QDateTime &now, UserId user, LabReportId id);

/// Locks a report. Whether its paper is stored; empty: there is no such report.
std::optional<bool> holdReport(Transaction &tx, LabReportId id);
/// False when the document is not a PDF of this report.
bool attachPaper(Transaction &tx, LabReportId id, const Ulid &document);

/// What a printed code says, and the report it may be of.
struct Verified {
    QString code; ///< That a paper of this report has.
    VerifyLabReport::Response report;
};
std::optional<Verified> findReport(Transaction &tx, const QString &number, int version);

std::span<const Statement> reportStatements();

} // namespace hms::server::results
