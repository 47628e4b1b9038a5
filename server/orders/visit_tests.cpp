// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/orders/visit_tests.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hms::server::orders {

namespace {

constexpr Statement kVisitsOf{"visitTests.visitsOf", R"sql(
    SELECT id, visit_id FROM test_orders WHERE id = ANY ((:orders)::uuid[])
)sql"};

constexpr Statement kVisitOfSample{"visitTests.visitOfSample", R"sql(
    SELECT visit_id FROM samples WHERE sample_number = upper((:number)::text)
)sql"};

constexpr Statement kLock{"visitTests.lock", R"sql(
    SELECT id FROM test_orders WHERE visit_id = (:visit)::uuid ORDER BY id FOR UPDATE
)sql"};

// Apart from the lock: a statement that waits for it would see the catalogue and the tubes as they were
// before.
constexpr Statement kStates{"visitTests.states", R"sql(
    SELECT o.id, o.patient_id, o.visit_id, o.lab_id, t.name_en AS test_name, t.specimen, t.container, t.label_colour,
           o.status, o.may_collect, o.price, o.bundle_id, o.bill_id, o.sample_id, o.ordered_at, o.row_version
      FROM test_orders o
      JOIN test_types t ON t.id = o.test_type_id
     WHERE o.visit_id = (:visit)::uuid
     ORDER BY o.id
)sql"};

constexpr Statement kLockTubes{"visitTests.lockTubes", R"sql(
    SELECT id, sample_number, lab_id, specimen, container, status, labelled_at, collected_at
      FROM samples
     WHERE visit_id = (:visit)::uuid
     ORDER BY id
       FOR UPDATE
)sql"};
constexpr Statement kStatements[]{kVisitsOf, kVisitOfSample, kLock, kStates, kLockTubes};

OrderState toState(const Row &row)
{
    return {.id = row.get<TestOrderId>("id"),
            .patient = row.get<PatientId>("patient_id"),
            .visit = row.get<VisitId>("visit_id"),
            .lab = row.get<LabId>("lab_id"),
            .testName = row.get<QString>("test_name"),
            .specimen = row.get<Specimen>("specimen"),
            .container = row.get<Container>("container"),
            .labelColour = row.get<QString>("label_colour"),
            .status = row.get<TestOrderStatus>("status"),
            .mayCollect = row.get<bool>("may_collect"),
            .price = row.get<Money>("price"),
            .bundle = row.get<std::optional<Ulid>>("bundle_id"),
            .bill = row.get<std::optional<BillId>>("bill_id"),
            .sample = row.get<std::optional<SampleId>>("sample_id"),
            .orderedAt = row.get<QDateTime>("ordered_at"),
            .rowVersion = row.get<int>("row_version")};
}

Tube toTube(const Row &row)
{
    return {.id = row.get<SampleId>("id"),
            .number = row.get<QString>("sample_number"),
            .lab = row.get<LabId>("lab_id"),
            .specimen = row.get<Specimen>("specimen"),
            .container = row.get<Container>("container"),
            .status = row.get<SampleStatus>("status"),
            .labelledAt = row.get<QDateTime>("labelled_at"),
            .collectedAt = row.get<std::optional<QDateTime>>("collected_at")};
}

std::optional<VisitId> visitOfSample(Transaction &tx, const QString &number)
{
    return tx.one<VisitId>(kVisitOfSample, {{"number", number.trimmed()}},
                           [](const Row &row) { return row.get<VisitId>("visit_id"); });
}

} // namespace

const OrderState &VisitTests::order(TestOrderId id) const
{
    return *std::ranges::find(orders, id, &OrderState::id);
}

const Tube *VisitTests::tube(const std::optional<SampleId> &id) const
{
    const auto found = id ? std::ranges::find(tubes, *id, &Tube::id) : tubes.end();
    return found == tubes.end() ? nullptr : &*found;
}

const Tube *VisitTests::tube(const QString &number) const
{
    const auto found = std::ranges::find(tubes, number.trimmed().toUpper(), &Tube::number);
    return found == tubes.end() ? nullptr : &*found;
}

VisitTests lockVisitTests(Transaction &tx, VisitId visit)
{
    tx.execute(kLock, {{"visit", visit}});
    const auto tubes = tx.all<Tube>(kLockTubes, {{"visit", visit}}, toTube);
    return {tx.all<OrderState>(kStates, {{"visit", visit}}, toState), tubes};
}

Result<VisitTests> lockTestsOf(Transaction &tx, const QList<TestOrderId> &orders)
{
    QSet<TestOrderId> known;
    QSet<VisitId> visits;
    tx.all<bool>(kVisitsOf, {{"orders", orders}}, [&](const Row &row) {
        known.insert(row.get<TestOrderId>("id"));
        visits.insert(row.get<VisitId>("visit_id"));
        return true;
    });
    if (known.size() != QSet<TestOrderId>(orders.begin(), orders.end()).size())
        return Error::notFound(u"testOrder"_s);
    if (visits.size() != 1)
        return Error::rejected(u"severalVisits"_s, u"testOrderIds"_s);
    return lockVisitTests(tx, *visits.begin());
}

Result<VisitTests> lockTestsOf(Transaction &tx, const QString &sampleNumber)
{
    const auto visit = visitOfSample(tx, sampleNumber);
    if (!visit)
        return Error::notFound(u"sample"_s);
    return lockVisitTests(tx, *visit);
}

QList<OrderState> readStates(Transaction &tx, VisitId visit, const QList<TestOrderId> &orders)
{
    QList<OrderState> out;
    for (const OrderState &state : tx.all<OrderState>(kStates, {{"visit", visit}}, toState))
        if (orders.contains(state.id))
            out.append(state);
    return out;
}

bool isSample(Transaction &tx, const QString &sampleNumber)
{
    return visitOfSample(tx, sampleNumber).has_value();
}

std::span<const Statement> visitTestStatements()
{
    return kStatements;
}

} // namespace hms::server::orders
