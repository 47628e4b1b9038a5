// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/orders/visit_tests.h"

namespace hms::server::orders {

/// Nothing, or why no sample of this order may be taken now. Errors: REJECTED (transition, unpaid).
std::optional<Error> refuseCollection(const OrderState &order);

struct NewTube {
    SampleId id;
    LabId lab;
    Specimen specimen = Specimen::Other;
    Container container = Container::Other;
    QString labelColour;
    std::optional<SampleId> replaces; ///< The rejected one.
};
/// Which tube each order goes into.
struct TubePlan {
    QList<NewTube> tubes;
    QList<std::pair<TestOrderId, SampleId>> places; ///< Only of orders that have no unused label yet.
};
/// Tests of one lab, specimen and container share a tube; one that is labelled and still empty is used first.
TubePlan planTubes(const VisitTests &tests, const QList<TestOrderId> &orders);

/// May this tube serve for the order?
bool fits(const Tube &tube, const OrderState &order);

/// The orders whose sample this is, and that wait for it to be taken and may have it.
QList<TestOrderId> waitingFor(const VisitTests &tests, SampleId tube);

/// Nothing, or why the tube cannot take the step. Errors: INVALID (step), REJECTED (transition, unpaid,
/// sampleRejected).
std::optional<Error> refuseStep(const VisitTests &tests, const Tube &tube, SampleStep step);

} // namespace hms::server::orders
