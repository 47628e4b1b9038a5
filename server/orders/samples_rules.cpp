// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/samples_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hms::server::orders {

namespace {

bool isWaiting(const OrderState &order)
{
    return order.status == TestOrderStatus::Billed || order.status == TestOrderStatus::Rejected;
}

bool isUnused(const Tube *tube)
{
    return tube && tube->status == SampleStatus::Labelled;
}

bool isSameKind(const Tube &tube, const OrderState &order)
{
    return tube.lab == order.lab && fits(tube, order);
}

bool isSameKind(const NewTube &tube, const OrderState &order)
{
    return tube.lab == order.lab && tube.specimen == order.specimen && tube.container == order.container;
}

/// The lab still needs it: a test of it is not released, or waits for it.
bool isNeeded(const VisitTests &tests, const Tube &tube)
{
    using enum TestOrderStatus;
    return std::ranges::any_of(tests.orders, [&tube](const OrderState &order) {
        return order.sample == tube.id && order.status != Ordered && order.status != Released &&
               order.status != Delivered && order.status != Cancelled;
    });
}

std::optional<Error> refuseTaking(const VisitTests &tests, const Tube &tube)
{
    if (tube.status != SampleStatus::Labelled)
        return Error::rejected(u"transition"_s);
    if (!waitingFor(tests, tube.id).isEmpty())
        return std::nullopt;
    const bool unpaid = std::ranges::any_of(tests.orders, [&tube](const OrderState &order) {
        return order.sample == tube.id && isWaiting(order);
    });
    return Error::rejected(unpaid ? u"unpaid"_s : u"transition"_s);
}

} // namespace

std::optional<Error> refuseCollection(const OrderState &order)
{
    if (!isWaiting(order))
        return Error::rejected(u"transition"_s);
    if (!order.mayCollect)
        return Error::rejected(u"unpaid"_s);
    return std::nullopt;
}

bool fits(const Tube &tube, const OrderState &order)
{
    return tube.specimen == order.specimen && tube.container == order.container;
}

TubePlan planTubes(const VisitTests &tests, const QList<TestOrderId> &orders)
{
    TubePlan plan;
    for (const OrderState &order : tests.orders) {
        const Tube *last = tests.tube(order.sample);
        if (!orders.contains(order.id) || isUnused(last))
            continue;
        const auto empty = std::ranges::find_if(
            tests.tubes, [&order](const Tube &tube) { return isUnused(&tube) && isSameKind(tube, order); });
        if (empty != tests.tubes.end()) {
            plan.places.append({order.id, empty->id});
            continue;
        }
        auto made = std::ranges::find_if(plan.tubes,
                                         [&order](const NewTube &tube) { return isSameKind(tube, order); });
        if (made == plan.tubes.end()) {
            plan.tubes.append(
                {SampleId::make(), order.lab, order.specimen, order.container, order.labelColour, {}});
            made = std::prev(plan.tubes.end());
        }
        if (last && last->status == SampleStatus::Rejected)
            made->replaces = last->id;
        plan.places.append({order.id, made->id});
    }
    return plan;
}

QList<TestOrderId> waitingFor(const VisitTests &tests, SampleId tube)
{
    QList<TestOrderId> out;
    for (const OrderState &order : tests.orders)
        if (order.sample == tube && !refuseCollection(order))
            out.append(order.id);
    return out;
}

std::optional<Error> refuseStep(const VisitTests &tests, const Tube &tube, SampleStep step)
{
    using enum SampleStep;
    if (step == Labelled || step == Rejected)
        return Error::invalid(u"step"_s, u"range"_s);
    if (tube.status == SampleStatus::Rejected && step != Discarded)
        return Error::rejected(u"sampleRejected"_s);
    if (step == Collected)
        return refuseTaking(tests, tube);
    const bool isAllowed = [&] {
        switch (step) {
        case HandedOver:
            return tube.status == SampleStatus::Collected || tube.status == SampleStatus::Received;
        case Received: return tube.status == SampleStatus::Collected;
        case Stored: return tube.status == SampleStatus::Received;
        default: // A rejected tube is nobody's any more, also while its tests wait for the next one.
            return tube.status == SampleStatus::Rejected ||
                   (tube.status != SampleStatus::Discarded && !isNeeded(tests, tube));
        }
    }();
    return isAllowed ? std::nullopt : std::optional(Error::rejected(u"transition"_s));
}

} // namespace hms::server::orders
