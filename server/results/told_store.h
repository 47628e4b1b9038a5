// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/transaction.h"
#include "shared/access/access.h"
#include "shared/results/results_protocol.h"

#include <span>

namespace hms::server::results {

/// What notifications say of a result: testOrderId, resultId, visitId, version, patientName, patientNumber,
/// testName.
QJsonObject aboutResult(Transaction &tx, TestResultId id);
/// And of a report: reportId, reportNumber, version, visitId, patientName, patientNumber, testNames (of
/// these results), isCritical.
QJsonObject aboutReport(Transaction &tx, LabReportId report, const QList<TestResultId> &results);

/// The login of the doctor whom the visit belongs to now.
std::optional<UserId> doctorOf(Transaction &tx, VisitId visit);
/// Who has to know that another version took a result's place: who looked at an older one, opened or printed
/// a report with it, and who ordered the test. Without the one who amends it.
QList<UserId> readersBefore(Transaction &tx, TestOrderId order, UserId amender);

std::span<const Statement> toldStatements();

} // namespace hms::server::results
