// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/results/entry_handlers.h"

#include "server/dispatch/current_record.h"
#include "server/documents/documents_store.h"
#include "server/orders/visit_tests.h"
#include "server/results/entry_store.h"
#include "server/results/result_store.h"
#include "server/worklist/worklist_changes.h"

using namespace Qt::StringLiterals;

namespace hms::server::results {

namespace {

/// What an order's entry goes on from.
struct Begun {
    std::optional<ResultState> stored; ///< Perhaps of a sample that was no good: then it is begun anew.
    bool goesOn = false;               ///< The stored one is this sample's.
};

Result<Begun> begunEntry(Context &ctx, const orders::OrderState &order, const SaveTestResult &request)
{
    if (order.status == TestOrderStatus::Rejected)
        return Error::rejected(u"sampleRejected"_s);
    const auto current = currentResults(ctx, {order.id});
    Begun begun;
    if (!current.isEmpty())
        begun = {current.first(), order.sample == current.first().sample};
    const std::optional<int> rowVersion =
        begun.goesOn ? std::optional(begun.stored->rowVersion) : std::nullopt;
    if (request.rowVersion != rowVersion)
        return begun.stored ? conflictWith(*readResult(ctx.tx, begun.stored->id)) : Error::conflict({});
    if (order.status != TestOrderStatus::Collected)
        return Error::rejected(u"transition"_s);
    return begun;
}

} // namespace

Result<RawJson> get(Context &ctx, const GetTestResult &request)
{
    const auto opened = openResult(ctx.tx, ctx.now, request, isOfLab(ctx.caller));
    if (!opened)
        return Error::notFound(u"testOrder"_s);
    if (request.version && !opened->id)
        return Error::notFound(u"result"_s);
    if (opened->isReleased)
        noteLooker(ctx.tx, ctx.now, ctx.caller.user, *opened->id);
    return opened->wire;
}

Result<RawJson> save(Context &ctx, const SaveTestResult &request)
{
    const auto tests = orders::lockTestsOf(ctx.tx, {request.testOrderId});
    if (!tests)
        return tests.error();
    const orders::OrderState &order = tests->order(request.testOrderId);
    const auto begun = begunEntry(ctx, order, request);
    if (!begun)
        return begun.error();
    const auto facts =
        entryFacts(ctx.tx, ctx.now, order.id,
                   begun->goesOn ? std::optional(begun->stored->templateVersion) : std::nullopt);
    if (!facts)
        return Error::notFound(u"template"_s);
    if (request.templateVersion && *request.templateVersion != facts->form.version)
        return Error::rejected(u"templateChanged"_s);
    const bool isComplete = request.complete.value_or(false);
    const auto judgement = judge(facts->form, request.data, facts->subject, facts->previous,
                                 isComplete ? lab::Completeness::Complete : lab::Completeness::Draft);
    if (!judgement)
        return judgement.error();

    const Entry entry{.id = begun->stored ? begun->stored->id : TestResultId::make(),
                      .order = order.id,
                      .sample = *order.sample,
                      .test = facts->test,
                      .templateVersion = facts->form.version,
                      .isComplete = isComplete};
    if (begun->stored && !begun->goesOn) // What was seen in a sample that was no good is not of this one.
        documents::removeDocuments(ctx.tx, ctx.now, ctx.caller.user,
                                   {DocumentOwnerKind::TestResult, entry.id.value}, u"sample rejected"_s);
    begun->stored ? updateEntry(ctx, entry, *judgement) : insertEntry(ctx, entry, *judgement);
    if (isComplete)
        stepOrders(ctx, {order.id}, TestOrderStatus::Completed);
    worklist::publish(ctx, {order.id});
    return *readResult(ctx.tx, entry.id);
}

Result<RawJson> withdraw(Context &ctx, const WithdrawTestResult &request)
{
    const auto result = lockResult(ctx, request.id);
    if (!result)
        return result.error();
    if (result->status != TestResultStatus::Completed)
        return Error::rejected(u"transition"_s);
    if (result->completedBy != ctx.caller.user)
        return Error::forbidden(enumText(Permission::ResultsReview)); // Who reviews sends it back.
    returnToDraft(ctx.tx, result->id, {});
    stepOrders(ctx, {result->order}, TestOrderStatus::Collected);
    worklist::publish(ctx, {result->order});
    return *readResult(ctx.tx, result->id);
}

Result<RawJson> trend(Context &ctx, const GetTestTrend &request)
{
    return readTrend(ctx.tx, request);
}

} // namespace hms::server::results
