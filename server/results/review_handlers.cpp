// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/results/review_handlers.h"

#include "server/dispatch/current_record.h"
#include "server/notifications/notifications_store.h"
#include "server/results/critical_alerts.h"
#include "server/results/entry_store.h"
#include "server/results/release.h"
#include "server/results/result_store.h"
#include "server/results/told_store.h"
#include "server/worklist/worklist_changes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hms::server::results {

namespace {

/// Why a result that somebody saw in the clear lane is not swept along; empty: it is.
QString reasonToLeave(const ResultState &result, int seenVersion, bool mustDiffer)
{
    if (result.rowVersion != seenVersion)
        return u"conflict"_s;
    if (result.status != TestResultStatus::Completed)
        return u"transition"_s;
    if (result.isHeld || result.isCritical || result.lane != ResultLane::Clear)
        return u"notClear"_s;
    return mustDiffer && result.isMine ? u"sameReviewer"_s : QString();
}

QList<TestResultId> idsOf(const QList<ReviewClearResults::Seen> &seen)
{
    QList<TestResultId> ids;
    for (const auto &one : seen)
        if (!ids.contains(one.id))
            ids.append(one.id);
    return ids;
}

/// Each visit's results in one report.
void releaseByVisit(Context &ctx, const QList<ResultState> &reviewed)
{
    QMap<VisitId, QList<ResultState>> visits;
    for (const ResultState &result : reviewed)
        visits[result.visit].append(result);
    for (auto it = visits.cbegin(); it != visits.cend(); ++it)
        release(ctx, it.key(), it.value(), {});
}

} // namespace

Result<RawJson> review(Context &ctx, const ReviewTestResult &request)
{
    const auto result = lockResult(ctx, request.id);
    if (!result)
        return result.error();
    if (request.rowVersion && *request.rowVersion != result->rowVersion)
        return conflictWith(*readResult(ctx.tx, result->id));
    if (result->status != TestResultStatus::Completed)
        return Error::rejected(u"transition"_s);
    if (result->isHeld)
        return Error::rejected(u"resultHeld"_s);
    if (result->isMine && mustDiffer(ctx.tx))
        return Error::rejected(u"sameReviewer"_s);
    reviewResults(ctx, {result->id}, request.notes);
    stepOrders(ctx, {result->order}, TestOrderStatus::Reviewed);
    if (result->isCritical)
        raiseAlert(ctx, result->id);
    worklist::publish(ctx, {result->order});
    return *readResult(ctx.tx, result->id);
}

Result<ReviewClearResults::Response> reviewClear(Context &ctx, const ReviewClearResults &request)
{
    const bool releases = request.release.value_or(false);
    if (releases && !ctx.caller.may(Permission::ResultsRelease))
        return Error::forbidden(enumText(Permission::ResultsRelease));
    QHash<TestResultId, ResultState> found;
    for (const ResultState &result : lockResults(ctx, idsOf(request.results)))
        found.insert(result.id, result);
    const bool others = mustDiffer(ctx.tx);

    ReviewClearResults::Response outcomes;
    QList<ResultState> clear;
    QList<TestResultId> ids;
    QList<TestOrderId> orders;
    for (const ReviewClearResults::Seen &seen : request.results) {
        const auto result = found.constFind(seen.id);
        const QString reason =
            result == found.constEnd() ? u"notFound"_s : reasonToLeave(*result, seen.rowVersion, others);
        outcomes.append({seen.id, reason.isEmpty() ? std::nullopt : std::optional(reason)});
        if (!reason.isEmpty() || ids.contains(seen.id))
            continue;
        clear.append(*result);
        ids.append(result->id);
        orders.append(result->order);
    }
    reviewResults(ctx, ids, {});
    stepOrders(ctx, orders, TestOrderStatus::Reviewed);
    if (releases)
        releaseByVisit(ctx, clear);
    worklist::publish(ctx, orders);
    return outcomes;
}

Result<RawJson> sendBack(Context &ctx, const SendBackTestResult &request)
{
    const QString notes = request.notes.trimmed();
    if (notes.isEmpty())
        return Error::invalid(u"notes"_s, u"tooShort"_s);
    const auto result = lockResult(ctx, request.id);
    if (!result)
        return result.error();
    if (result->status != TestResultStatus::Completed && result->status != TestResultStatus::Reviewed)
        return Error::rejected(u"transition"_s);
    returnToDraft(ctx.tx, result->id, notes);
    stepOrders(ctx, {result->order}, TestOrderStatus::Collected);
    if (result->completedBy != ctx.caller.user) {
        QJsonObject data = aboutResult(ctx.tx, result->id);
        data.insert(u"notes"_s, notes);
        notifications::notify(ctx, *result->completedBy, u"result.sentBack"_s, data);
    }
    worklist::publish(ctx, {result->order});
    return *readResult(ctx.tx, result->id);
}

Result<RawJson> hold(Context &ctx, const HoldTestResult &request)
{
    const auto reason = request.reason ? std::optional(request.reason->trimmed()) : std::nullopt;
    if (reason && reason->isEmpty())
        return Error::invalid(u"reason"_s, u"tooShort"_s);
    const auto result = lockResult(ctx, request.id);
    if (!result)
        return result.error();
    if (result->status != TestResultStatus::Completed && result->status != TestResultStatus::Reviewed)
        return Error::rejected(u"transition"_s);
    holdResult(ctx.tx, result->id, reason);
    worklist::publish(ctx, {result->order});
    return *readResult(ctx.tx, result->id);
}

Result<RawJson> reviews(Context &ctx, const ListReviews &request)
{
    return listReviews(ctx.tx, request);
}

} // namespace hms::server::results
