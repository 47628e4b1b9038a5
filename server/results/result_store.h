// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "server/results/results_rules.h"
#include "shared/results/results_protocol.h"

#include <span>

namespace hms::server::results {

/// A result as the rules see it. Decide by it only under the locks of its visit's tests.
struct ResultState {
    TestResultId id;
    TestOrderId order;
    VisitId visit;
    SampleId sample;
    int templateVersion = 0;
    TestResultStatus status = TestResultStatus::Draft;
    ResultLane lane = ResultLane::NeedsReview;
    bool isCritical = false;
    bool isHeld = false;
    bool isMine = false; ///< The caller had a hand in the values.
    std::optional<UserId> completedBy;
    int rowVersion = 0;
};

/// The result with all tests of its visit locked. Errors: NOT_FOUND (result).
Result<ResultState> lockResult(Context &ctx, TestResultId id);
/// Of several visits, locked in one order; the results in the order asked, without those that are not there.
QList<ResultState> lockResults(Context &ctx, const QList<TestResultId> &ids);
/// What is current of these orders, whose visit's tests are locked.
QList<ResultState> currentResults(Context &ctx, const QList<TestOrderId> &orders);
/// All of a visit, likewise.
QList<ResultState> currentResultsOf(Context &ctx, VisitId visit);

/// The setting lab.separateReviewer.
bool mustDiffer(Transaction &tx);

/// What is written of a result that somebody enters.
struct Entry {
    TestResultId id;
    TestOrderId order;
    SampleId sample;
    TestTypeId test;
    int templateVersion = 0;
    bool isComplete = false;
    std::optional<QString> instrument = {}; ///< That measured some of the values.
};
/// By the caller; an instrument alone is nobody, and then nobody is among those who had a hand in it.
void insertEntry(const Context &ctx, const Entry &entry, const Judgement &judgement);
/// Of another sample than before: nothing of what was entered for that one stays.
void updateEntry(const Context &ctx, const Entry &entry, const Judgement &judgement);
/// A draft again. `notes`: why; empty when the author took it back.
void returnToDraft(Transaction &tx, TestResultId id, const std::optional<QString> &notes);
void reviewResults(const Context &ctx, const QList<TestResultId> &ids, const std::optional<QString> &notes);
void holdResult(Transaction &tx, TestResultId id, const std::optional<QString> &reason);
void releaseResults(const Context &ctx, const QList<TestResultId> &ids);
/// Those of the report that were not delivered yet. Their orders.
QList<TestOrderId> deliverResults(const Context &ctx, LabReportId report);
/// The version after `old`, reviewed and released by the caller. Its id.
TestResultId insertAmendment(const Context &ctx, const ResultState &old, const Judgement &judgement,
                             const QList<ResultChange> &changes, const QString &reason);

/// The orders of results that took a step follow.
void stepOrders(const Context &ctx, const QList<TestOrderId> &orders, TestOrderStatus to);

std::optional<RawJson> readResult(Transaction &tx, TestResultId id);

std::span<const Statement> resultStatements();

} // namespace hms::server::results
