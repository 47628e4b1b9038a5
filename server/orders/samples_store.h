// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/orders/samples_rules.h"

namespace hms::server::orders {

/// Who writes it down and when.
struct Witness {
    UserId by;
    QDateTime now;
};

/// The new tubes of one visit with their numbers, and the orders in their tubes.
void labelTubes(Transaction &tx, const Witness &witness, const OrderState &anyOrder, const TubePlan &plan);
/// One more test for a tube that has its label.
void addToTube(Transaction &tx, TestOrderId order, SampleId tube);

/// A step with all that it says; the tube's own state follows.
struct TubeStep {
    SampleId tube;
    SampleStep step = SampleStep::Received;
    QDateTime at;
    std::optional<QString> place;
    std::optional<QString> notes;
};
void stepTube(Transaction &tx, const Witness &witness, const TubeStep &step);

/// Their sample is taken; each is due when its turnaround after that is over.
void setCollected(Transaction &tx, const QList<TestOrderId> &orders, const QDateTime &at);
/// The tube is no good: its tests that are not released wait for a new one. The orders.
QList<TestOrderId> rejectTube(Transaction &tx, const Witness &witness, SampleId tube, const QString &reason);

std::optional<RawJson> readSample(Transaction &tx, const QString &number);
/// The last tubes of these orders, in the order of their labels.
RawJson readTubesOf(Transaction &tx, const QList<TestOrderId> &orders);

std::span<const Statement> sampleStatements();

} // namespace hms::server::orders
