// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/orders/samples_rules.h"

namespace hms::server::orders {

/// Who writes it down and when.
struct Witness {
    UserId by;
    QDateTime now;
};

/// The new tubes of the order's visit, with their numbers.
void labelTubes(Transaction &tx, const Witness &witness, const OrderState &anyOrder,
                const QList<NewTube> &tubes);
/// Writes down which tests a tube is for; the orders themselves do not know yet.
void noteTests(Transaction &tx, const QList<std::pair<TestOrderId, SampleId>> &places);
/// The same, and the orders wait for that tube.
void placeOrders(Transaction &tx, const QList<std::pair<TestOrderId, SampleId>> &places);

/// A step with all that it says; the tube's own state follows.
struct TubeStep {
    SampleId tube;
    SampleStep step = SampleStep::Received;
    QDateTime at;
    std::optional<QString> place;
    std::optional<QString> notes;
};
void stepTube(Transaction &tx, const Witness &witness, const TubeStep &step);

/// Their sample is taken, in this tube; each is due when its turnaround after that is over.
void setCollected(Transaction &tx, const QList<TestOrderId> &orders, SampleId tube, const QDateTime &at);
/// The tube is no good: its tests that are not released wait for a new one. The orders.
QList<TestOrderId> rejectTube(Transaction &tx, const Witness &witness, SampleId tube, const QString &reason);

std::optional<RawJson> readSample(Transaction &tx, const QString &number);
/// The last tubes of these orders, in the order of their labels.
RawJson readTubesOf(Transaction &tx, const QList<TestOrderId> &orders);

std::span<const Statement> sampleStatements();

} // namespace hms::server::orders
