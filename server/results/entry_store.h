// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/transaction.h"
#include "server/results/results_rules.h"
#include "shared/results/results_protocol.h"

#include <span>

namespace hms::server::results {

/// What the data of an order are judged by.
struct EntryFacts {
    TestTypeId test;
    Form form;
    Subject subject;                    ///< On the day the sample was taken.
    std::optional<Evaluation> previous; ///< The last released result before it.
    QList<EvaluatedValue> current;      ///< Of the result that there is.
};
/// Without a version the test's newest form. Empty: it has none.
std::optional<EntryFacts> entryFacts(Transaction &tx, const QDateTime &now, TestOrderId order,
                                     std::optional<int> templateVersion);

/// GetTestResult::Response, and whether what it shows is released.
struct OpenedResult {
    RawJson wire;
    std::optional<TestResultId> id;
    bool isReleased = false;
};
/// `ofLab`: who sees what is not released. Empty: no such order.
std::optional<OpenedResult> openResult(Transaction &tx, const QDateTime &now, const GetTestResult &request,
                                       bool ofLab);
/// Keeps who saw a released result; once.
void noteLooker(Transaction &tx, const QDateTime &now, UserId user, TestResultId result);

RawJson listReviews(Transaction &tx, const ListReviews &request);
RawJson readTrend(Transaction &tx, const GetTestTrend &request);

std::span<const Statement> entryStatements();

} // namespace hms::server::results
