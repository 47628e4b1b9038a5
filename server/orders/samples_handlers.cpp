// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/samples_handlers.h"

#include "server/orders/orders_store.h"
#include "server/orders/samples_store.h"
#include "server/worklist/worklist_changes.h"

using namespace Qt::StringLiterals;

namespace hms::server::orders {

namespace {

Witness witnessOf(const Context &ctx)
{
    return {ctx.caller.user, ctx.now};
}

/// Orders of the tube that are still the lab's business see their tube change.
QList<TestOrderId> ordersIn(const VisitTests &tests, SampleId tube)
{
    QList<TestOrderId> out;
    for (const OrderState &order : tests.orders)
        if (order.sample == tube)
            out.append(order.id);
    return out;
}

/// The tube that an order is collected into, as it stands before that.
struct TubeForOrder {
    SampleId id;
    bool isEmpty = true;
    QDateTime takenAt; ///< When it is not empty.
};

TubeForOrder asItIs(const Tube &tube)
{
    return {tube.id, tube.status == SampleStatus::Labelled, tube.collectedAt.value_or(QDateTime())};
}

/// The order's own label, another empty tube that serves, or a new one.
TubeForOrder nextTube(Context &ctx, const VisitTests &tests, const OrderState &order)
{
    const TubePlan plan = planTubes(tests, {order.id});
    if (plan.places.isEmpty())
        return {*order.sample, true, {}};
    labelTubes(ctx.tx, witnessOf(ctx), order, plan.tubes);
    noteTests(ctx.tx, plan.places);
    return {plan.places.first().second, true, {}};
}

/// Errors: NOT_FOUND (sample), REJECTED (wrongTube, sampleRejected).
Result<TubeForOrder> namedTube(Context &ctx, const VisitTests &tests, const OrderState &order,
                               const QString &number)
{
    const Tube *tube = tests.tube(number);
    if (!tube && !isSample(ctx.tx, number))
        return Error::notFound(u"sample"_s);
    if (!tube || !fits(*tube, order) || tube->status == SampleStatus::Discarded)
        return Error::rejected(u"wrongTube"_s, u"sampleNumber"_s);
    if (tube->status == SampleStatus::Rejected)
        return Error::rejected(u"sampleRejected"_s, u"sampleNumber"_s);
    if (order.sample != tube->id)
        noteTests(ctx.tx, {{order.id, tube->id}});
    return asItIs(*tube);
}

} // namespace

Result<RawJson> label(Context &ctx, const LabelSamples &request)
{
    const auto tests = lockTestsOf(ctx.tx, request.testOrderIds);
    if (!tests)
        return tests.error();
    for (const TestOrderId order : request.testOrderIds)
        if (const auto refused = refuseCollection(tests->order(order)))
            return *refused;
    const TubePlan plan = planTubes(*tests, request.testOrderIds);
    labelTubes(ctx.tx, witnessOf(ctx), tests->orders.first(), plan.tubes);
    placeOrders(ctx.tx, plan.places);
    worklist::publish(ctx, request.testOrderIds);
    return readTubesOf(ctx.tx, request.testOrderIds);
}

Result<RawJson> getSample(Context &ctx, const GetSample &request)
{
    const auto sample = readSample(ctx.tx, request.sampleNumber);
    if (!sample)
        return Error::notFound(u"sample"_s);
    return *sample;
}

Result<RawJson> collect(Context &ctx, const CollectTestOrder &request)
{
    const auto tests = lockTestsOf(ctx.tx, {request.testOrderId});
    if (!tests)
        return tests.error();
    const OrderState &order = tests->order(request.testOrderId);
    if (const auto refused = refuseCollection(order))
        return *refused;
    const QDateTime at = request.collectedAt.value_or(ctx.now);
    if (at > ctx.now || at < order.orderedAt)
        return Error::invalid(u"collectedAt"_s, u"range"_s);
    const auto tube = request.sampleNumber ? namedTube(ctx, *tests, order, *request.sampleNumber)
                                           : nextTube(ctx, *tests, order);
    if (!tube)
        return tube.error();

    QList<TestOrderId> taken{order.id};
    if (tube->isEmpty) {
        stepTube(ctx.tx, witnessOf(ctx), {tube->id, SampleStep::Collected, at, {}, {}});
        for (const TestOrderId other : waitingFor(*tests, tube->id))
            if (other != order.id)
                taken.append(other);
    }
    setCollected(ctx.tx, taken, tube->id, tube->isEmpty ? at : tube->takenAt);
    worklist::publish(ctx, ordersIn(*tests, tube->id) + taken);
    return readOrder(ctx.tx, order.id);
}

Result<RawJson> reject(Context &ctx, const RejectTestOrder &request)
{
    const QString reason = request.reason.trimmed();
    if (reason.isEmpty())
        return Error::invalid(u"reason"_s, u"tooShort"_s);
    const auto tests = lockTestsOf(ctx.tx, {request.testOrderId});
    if (!tests)
        return tests.error();
    const OrderState &order = tests->order(request.testOrderId);
    if (!canStep(order.status, TestOrderStatus::Rejected))
        return Error::rejected(u"transition"_s);
    worklist::publish(ctx, rejectTube(ctx.tx, witnessOf(ctx), *order.sample, reason));
    return readOrder(ctx.tx, order.id);
}

Result<RawJson> step(Context &ctx, const StepSample &request)
{
    const auto tests = lockTestsOf(ctx.tx, request.sampleNumber);
    if (!tests)
        return tests.error();
    const Tube &tube = *tests->tube(request.sampleNumber);
    if (const auto refused = refuseStep(*tests, tube, request.step))
        return *refused;
    const QDateTime at = request.at.value_or(ctx.now);
    if (at > ctx.now || at < tube.collectedAt.value_or(tube.labelledAt))
        return Error::invalid(u"at"_s, u"range"_s);

    stepTube(ctx.tx, witnessOf(ctx), {tube.id, request.step, at, request.place, request.notes});
    if (request.step == SampleStep::Collected)
        setCollected(ctx.tx, waitingFor(*tests, tube.id), tube.id, at);
    worklist::publish(ctx, ordersIn(*tests, tube.id));
    return *readSample(ctx.tx, tube.number);
}

} // namespace hms::server::orders
