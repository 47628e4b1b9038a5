// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/results/release_handlers.h"

#include "server/notifications/notifications_store.h"
#include "server/orders/visit_tests.h"
#include "server/results/critical_alerts.h"
#include "server/results/delivery_store.h"
#include "server/results/drawn_signature.h"
#include "server/results/entry_store.h"
#include "server/results/release.h"
#include "server/results/report_store.h"
#include "server/results/told_store.h"
#include "server/visits/visit_changes.h"
#include "server/worklist/worklist_changes.h"

using namespace Qt::StringLiterals;

namespace hms::server::results {

namespace {

bool isLanguage(const QString &language)
{
    return language == u"en" || language == u"bn" || language == u"ar";
}

/// Errors: REJECTED (transition, resultHeld).
Result<QList<ResultState>> oneToRelease(Context &ctx, TestResultId id)
{
    const auto result = lockResult(ctx, id);
    if (!result)
        return result.error();
    if (result->isHeld)
        return Error::rejected(u"resultHeld"_s);
    if (result->status != TestResultStatus::Reviewed)
        return Error::rejected(u"transition"_s);
    return QList{*result};
}

/// Errors: NOT_FOUND (visit), REJECTED (nothingToRelease).
Result<QList<ResultState>> allToRelease(Context &ctx, VisitId visit)
{
    if (!isVisit(ctx.tx, visit))
        return Error::notFound(u"visit"_s);
    orders::lockVisitTests(ctx.tx, visit);
    QList<ResultState> out;
    for (const ResultState &result : currentResultsOf(ctx, visit))
        if (result.status == TestResultStatus::Reviewed && !result.isHeld)
            out.append(result);
    return out.isEmpty() ? Result<QList<ResultState>>(Error::rejected(u"nothingToRelease"_s)) : out;
}

/// The visit whose report is handed over, its tests locked. Errors: NOT_FOUND (result, visit), REJECTED
/// (transition).
Result<VisitId> visitToDeliver(Context &ctx, const DeliverTestResults &request)
{
    if (request.visitId) {
        if (!isVisit(ctx.tx, *request.visitId))
            return Error::notFound(u"visit"_s);
        orders::lockVisitTests(ctx.tx, *request.visitId);
        return *request.visitId;
    }
    const auto result = lockResult(ctx, *request.id);
    if (!result)
        return result.error();
    if (result->status != TestResultStatus::Released && result->status != TestResultStatus::Delivered)
        return Error::rejected(u"transition"_s);
    return result->visit;
}

void tellReaders(Context &ctx, TestOrderId order, TestResultId result, LabReportId report,
                 const QString &reason)
{
    QJsonObject data = aboutReport(ctx.tx, report, {result});
    const QJsonObject about = aboutResult(ctx.tx, result); // Its version is the result's.
    for (auto it = about.begin(); it != about.end(); ++it)
        data.insert(it.key(), it.value());
    data.insert(u"reason"_s, reason);
    for (const UserId reader : readersBefore(ctx.tx, order, ctx.caller.user))
        notifications::notify(ctx, reader, u"result.amended"_s, data);
}

} // namespace

Result<RawJson> releaseTests(Context &ctx, const ReleaseTestResults &request)
{
    if (request.id.has_value() == request.visitId.has_value())
        return Error::invalid(u"id"_s, u"exactlyOne"_s);
    if (request.language && !isLanguage(*request.language))
        return Error::invalid(u"language"_s, u"unknown"_s);
    const auto results = request.id ? oneToRelease(ctx, *request.id) : allToRelease(ctx, *request.visitId);
    if (!results)
        return results.error();
    const LabReportId report = release(ctx, results->first().visit, *results, request.language);
    QList<TestResultId> ids;
    QList<TestOrderId> orders;
    for (const ResultState &result : *results) {
        ids.append(result.id);
        orders.append(result.order);
    }
    worklist::publish(ctx, orders);
    return readReleased(ctx.tx, report, ids);
}

Result<RawJson> deliver(Context &ctx, const DeliverTestResults &request)
{
    const QString receiver = request.deliveredTo.trimmed();
    if (request.id.has_value() == request.visitId.has_value())
        return Error::invalid(u"id"_s, u"exactlyOne"_s);
    if (receiver.isEmpty())
        return Error::invalid(u"deliveredTo"_s, u"tooShort"_s);
    const auto signature = signatureOf(request.signature);
    if (!signature)
        return signature.error();
    const auto visit = visitToDeliver(ctx, request);
    if (!visit)
        return visit.error();
    const auto report = currentReport(ctx.tx, *visit);
    if (!report)
        return Error::rejected(u"transition"_s);
    if (report->isUnpaid && !report->deliverUnpaid)
        return Error::rejected(u"unpaid"_s);

    insertDelivery(ctx, report->id, receiver, *signature);
    const auto orders = deliverResults(ctx, report->id);
    stepOrders(ctx, orders, TestOrderStatus::Delivered);
    worklist::publish(ctx, orders);
    return readReleased(ctx.tx, report->id, resultsIn(ctx.tx, report->id));
}

Result<RawJson> amend(Context &ctx, const AmendTestResult &request)
{
    const QString reason = request.reason.trimmed();
    if (reason.isEmpty())
        return Error::invalid(u"reason"_s, u"tooShort"_s);
    const auto old = lockResult(ctx, request.id);
    if (!old)
        return old.error();
    if (old->status != TestResultStatus::Released && old->status != TestResultStatus::Delivered)
        return Error::rejected(u"transition"_s);
    const auto facts = entryFacts(ctx.tx, ctx.now, old->order, old->templateVersion);
    const auto judgement =
        judge(facts->form, request.data, facts->subject, facts->previous, lab::Completeness::Complete);
    if (!judgement)
        return judgement.error();
    const auto changes = changesBetween(facts->form.test, facts->current, judgement->evaluation.values);
    if (changes.isEmpty())
        return Error::rejected(u"unchanged"_s);

    const TestResultId id = insertAmendment(ctx, *old, *judgement, changes, reason);
    const LabReportId report = makeReport(ctx, old->visit, {});
    if (judgement->evaluation.hasCritical())
        raiseAlert(ctx, id);
    tellReaders(ctx, old->order, id, report, reason);
    visits::publishEntry(ctx, old->visit);
    worklist::publish(ctx, {old->order});
    return readReleased(ctx.tx, report, {id});
}

} // namespace hms::server::results
