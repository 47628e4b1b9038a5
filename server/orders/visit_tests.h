// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/transaction.h"
#include "shared/core/result.h"
#include "shared/orders/samples_protocol.h"

#include <span>

namespace hms::server::orders {

/// An order as the rules see it.
struct OrderState {
    TestOrderId id;
    PatientId patient;
    VisitId visit;
    LabId lab;
    QString testName; ///< In English, as bills have it.
    Specimen specimen = Specimen::Other;
    Container container = Container::Other;
    QString labelColour;
    TestOrderStatus status = TestOrderStatus::Ordered;
    bool mayCollect = false;
    Money price;
    std::optional<Ulid> bundle;
    std::optional<BillId> bill;
    std::optional<SampleId> sample;
    QDateTime orderedAt;
    int rowVersion = 0;
};

/// A labelled tube or cup, full or empty.
struct Tube {
    SampleId id;
    QString number;
    LabId lab;
    Specimen specimen = Specimen::Other;
    Container container = Container::Other;
    SampleStatus status = SampleStatus::Labelled;
    QDateTime labelledAt;
    std::optional<QDateTime> collectedAt;
};

/// All tests of a visit and all its tubes. Whoever changes one of them locks all of them, orders by id and
/// then tubes by id: which tests share a tube stays as it is, and two desks never wait crosswise.
struct VisitTests {
    QList<OrderState> orders;
    QList<Tube> tubes;

    [[nodiscard]] const OrderState &order(TestOrderId id) const;
    [[nodiscard]] const Tube *tube(const std::optional<SampleId> &id) const;
    [[nodiscard]] const Tube *tube(const QString &number) const;
};
VisitTests lockVisitTests(Transaction &tx, VisitId visit);
/// Of the visit of these orders. Errors: NOT_FOUND (testOrder), REJECTED (severalVisits).
Result<VisitTests> lockTestsOf(Transaction &tx, const QList<TestOrderId> &orders);
/// Of the visit of a sample. Errors: NOT_FOUND (sample).
Result<VisitTests> lockTestsOf(Transaction &tx, const QString &sampleNumber);

/// Without locks, of orders that this transaction made.
QList<OrderState> readStates(Transaction &tx, VisitId visit, const QList<TestOrderId> &orders);
/// Of whichever visit.
bool isSample(Transaction &tx, const QString &sampleNumber);

std::span<const Statement> visitTestStatements();

} // namespace hms::server::orders
