// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/orders/orders_bench.h"

#include "shared/cashier/cashier_protocol.h"

using namespace Qt::StringLiterals;

namespace hms::test {

OrdersBench::OrdersBench()
    : doctor(addDoctorWithLogin(server, u"karim"_s))
    , front(server.as(u"staff"_s))
    , cashier(server.as(u"cashier"_s))
    , accountant(server.as(u"accountant"_s))
    , technician(server.as(u"lab-technician"_s))
    , haematology(addLab(u"T-HAEM"_s))
    , chemistry(addLab(u"T-CHEM"_s))
    , cbc(addTest(u"T-CBC"_s, haematology, 40'000, "WHOLE_BLOOD", "EDTA_TUBE"))
    , esr(addTest(u"T-ESR"_s, haematology, 15'000, "WHOLE_BLOOD", "EDTA_TUBE"))
    , glucose(addTest(u"T-GLU"_s, chemistry, 10'000, "PLASMA", "FLUORIDE_TUBE"))
    , cholesterol(addTest(u"T-CHOL"_s, chemistry, 30'000, "SERUM", "GEL_TUBE"))
    , lipids(addPanel(u"T-LIPID"_s, chemistry, 70'000,
                      {cholesterol, addTest(u"T-TG"_s, chemistry, 30'000, "SERUM", "GEL_TUBE"),
                       addTest(u"T-HDL"_s, chemistry, 30'000, "SERUM", "GEL_TUBE")}))
    , m_now(dhaka(u"2026-11-22T09:00"_s))
{
    server.setNow(m_now);
    REQUIRE(server.callAs(cashier, OpenShift{Money(0)}));
    visit = checkIn(server, doctor.id).visit_;
}

LabId OrdersBench::addLab(const QString &code)
{
    const LabId id = LabId::make();
    server.exec(
        u"INSERT INTO labs (id, code, name_en) VALUES ('%1', '%2', '%2')"_s.arg(id.value.toUuidText(), code));
    return id;
}

TestTypeId OrdersBench::addTest(const QString &code, LabId lab, std::optional<qint64> price,
                                const char *specimen, const char *container)
{
    const TestTypeId id = TestTypeId::make();
    server.exec(
        u"INSERT INTO test_types (id, code, name_en, search_names, lab_id, price, specimen, container,"
        " label_colour, turnaround_minutes, urgent_turnaround_minutes)"
        " VALUES ('%1', '%2', 'Test %2', '', '%3', %4, '%5', '%6', '#7d3c98', 120, 30)"_s.arg(
            id.value.toUuidText(), code, lab.value.toUuidText(), price ? QString::number(*price) : u"NULL"_s,
            QLatin1StringView(specimen), QLatin1StringView(container)));
    return id;
}

TestTypeId OrdersBench::addPanel(const QString &code, LabId lab, std::optional<qint64> price,
                                 const QList<TestTypeId> &members)
{
    const TestTypeId id = addTest(code, lab, price, "SERUM", "GEL_TUBE");
    server.exec(u"UPDATE test_types SET is_panel = true WHERE id = '%1'"_s.arg(id.value.toUuidText()));
    for (qsizetype i = 0; i < members.size(); ++i)
        server.exec(
            u"INSERT INTO test_panel_members (panel_id, member_id, place) VALUES ('%1', '%2', %3)"_s.arg(
                id.value.toUuidText(), members.at(i).value.toUuidText(), QString::number(i)));
    return id;
}

CreateTestOrders OrdersBench::request(const QList<TestTypeId> &tests, Priority priority) const
{
    return {.visitId = visit.id, .testTypeIds = tests, .priority = priority, .note = {}, .repeat = {}};
}

QList<TestOrder> OrdersBench::order(const QList<TestTypeId> &tests, Priority priority)
{
    const auto made = server.callAs(doctor.login, request(tests, priority));
    REQUIRE(made);
    return *made;
}

Bill OrdersBench::bill(const QList<TestOrder> &orders)
{
    const auto made = server.callAs(front, BillTestOrders{ids(orders)});
    REQUIRE(made);
    return *made;
}

Result<TakePayment::Response> OrdersBench::pay(const Bill &bill, Money amount)
{
    return server.callAs(cashier, TakePayment{.billId = bill.id,
                                              .amount = amount,
                                              .method = PaymentMethod::Cash,
                                              .tendered = {},
                                              .reference = {}});
}

Bill OrdersBench::payAll(const Bill &bill)
{
    const auto paid = pay(bill, bill.dueAmount);
    REQUIRE(paid);
    return paid->bill;
}

QList<TestOrder> OrdersBench::paid(const QList<TestTypeId> &tests)
{
    QList<TestOrder> orders = order(tests);
    payAll(bill(orders));
    for (TestOrder &one : orders)
        one = current(one.id);
    return orders;
}

Result<TestOrder> OrdersBench::collect(TestOrderId order, const std::optional<QString> &sampleNumber)
{
    return server.callAs(
        technician, CollectTestOrder{.testOrderId = order, .sampleNumber = sampleNumber, .collectedAt = {}});
}

TestOrder OrdersBench::current(TestOrderId order)
{
    const auto list =
        server.call(ListTestOrders{.visitId = {}, .patientId = visit.patientId, .after = {}, .limit = 100});
    REQUIRE(list);
    for (const TestOrder &one : *list)
        if (one.id == order)
            return one;
    throw std::runtime_error("the patient has no such order");
}

void OrdersBench::wait(int minutes)
{
    m_now = m_now.addSecs(60 * qint64(minutes));
    server.setNow(m_now);
}

QList<TestOrderId> OrdersBench::ids(const QList<TestOrder> &orders)
{
    QList<TestOrderId> out;
    for (const TestOrder &order : orders)
        out.append(order.id);
    return out;
}

void checkLabInvariants(TestServer &server)
{
    const QList<std::pair<const char *, QString>> broken{
        {"an order is on at most one live bill, and on the one it names",
         u"(SELECT i.itemable_id FROM bill_items i JOIN bills b ON b.id = i.bill_id AND b.voided_at IS NULL"
         " WHERE i.itemable_type = 'test' GROUP BY 1 HAVING count(*) > 1) x"_s},
        {"a billed order names the live bill with its line",
         u"test_orders o WHERE o.status NOT IN ('ORDERED', 'CANCELLED') AND NOT EXISTS (SELECT FROM "
         u"bill_items i"
         " JOIN bills b ON b.id = i.bill_id AND b.voided_at IS NULL WHERE i.bill_id = o.bill_id"
         " AND i.itemable_type = 'test' AND i.itemable_id = o.id AND i.total = o.price)"_s},
        {"what may be collected is what its bill allows",
         u"test_orders o LEFT JOIN bills b ON b.id = o.bill_id WHERE o.status <> 'CANCELLED'"
         " AND o.may_collect <> coalesce(may_collect(b, o.priority), false)"_s},
        {"a collected order has a sample that was taken and is good",
         u"test_orders o LEFT JOIN samples s ON s.id = o.sample_id WHERE o.status IN ('COLLECTED', "
         u"'COMPLETED',"
         " 'REVIEWED') AND coalesce(s.status NOT IN ('COLLECTED', 'RECEIVED'), true)"_s},
        {"a tube counts its tests",
         u"test_orders o WHERE o.sample_id IS NOT NULL AND NOT EXISTS (SELECT FROM"
         " sample_tests t WHERE t.sample_id = o.sample_id AND t.test_order_id = o.id)"_s},
        {"a tube's state is its last step's",
         u"samples s WHERE s.status <> ALL (SELECT e.step FROM sample_events e WHERE e.sample_id = s.id)"_s},
    };
    for (const auto &[rule, violations] : broken) {
        INFO(rule);
        CHECK(server.count(violations) == 0);
    }
}

} // namespace hms::test
