// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/patients/patients_protocol.h"
#include "shared/settings/settings_protocol.h"
#include "tests/server/billing/money_bench.h"
#include "tests/server/orders/orders_bench.h"

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

TEST_CASE("tests are ordered for a visit and wait for the patient's choice", "[orders][db]")
{
    OrdersBench bench;
    CreateTestOrders request = bench.request({bench.cbc, bench.glucose});
    request.note = u"tired for weeks"_s;
    const auto made = bench.server.callAs(bench.doctor.login, request);
    REQUIRE(made);
    REQUIRE(made->size() == 2);
    const TestOrder &cbc = made->first();
    CHECK(cbc.testTypeId == bench.cbc);
    CHECK(cbc.testCode == u"T-CBC");
    CHECK(cbc.testName.en == u"Test T-CBC");
    CHECK(cbc.status == TestOrderStatus::Ordered);
    CHECK(cbc.priority == Priority::Routine);
    CHECK(cbc.price == Money(40'000));
    CHECK(cbc.note == u"tired for weeks"_s);
    CHECK(cbc.patientName == u"Amina Begum");
    CHECK(cbc.doctorId == bench.doctor.id);
    CHECK(cbc.labId == bench.haematology);
    CHECK(cbc.specimen == Specimen::WholeBlood);
    CHECK(cbc.container == Container::EdtaTube);
    CHECK(cbc.labelColour == u"#7d3c98");
    CHECK(cbc.orderedBy == u"karim");
    CHECK(cbc.orderedAt == dhaka(u"2026-11-22T09:00"_s));
    CHECK_FALSE(cbc.mayCollect);
    CHECK_FALSE(cbc.billId);
    CHECK_FALSE(cbc.panelId);
    CHECK(told(bench.server, OrdersBench::topic(bench.haematology)).isNull()); // Nothing for the lab yet.

    bench.server.exec(u"UPDATE test_types SET price = 1"_s); // The price is the day's it was ordered.
    CHECK(bench.bill(*made).totalAmount == Money(50'000));
}

TEST_CASE("a panel becomes its members, at its own price or at theirs", "[orders][db]")
{
    OrdersBench bench;
    const QList<TestOrder> lipids = bench.order({bench.lipids});
    REQUIRE(lipids.size() == 3);
    CHECK(lipids.at(0).testTypeId == bench.cholesterol);
    CHECK(lipids.at(0).panelId == bench.lipids);
    CHECK(lipids.at(0).panelName->en == u"Test T-LIPID");
    CHECK(lipids.at(0).price == Money(23'334));
    CHECK(lipids.at(1).price == Money(23'333));
    CHECK(lipids.at(2).price == Money(23'333));

    // Its members go together: the price is the panel's.
    const auto part = bench.server.callAs(bench.front, BillTestOrders{{lipids.at(1).id}});
    REQUIRE_FALSE(part);
    CHECK(part.error().reason() == u"wholePanel");
    CHECK(part.error().data["testOrderIds"_L1].toArray() ==
          QJsonArray{lipids.at(0).id.toText(), lipids.at(2).id.toText()});
    CHECK(bench.bill(lipids).totalAmount == Money(70'000));

    const TestTypeId anaemia = bench.addPanel(u"T-ANAEMIA"_s, bench.haematology, {}, {bench.cbc, bench.esr});
    const QList<TestOrder> members = bench.order({anaemia});
    REQUIRE(members.size() == 2);
    CHECK(members.first().price == Money(40'000));
    CHECK(bench.bill({members.last()}).totalAmount == Money(15'000)); // The patient may choose.
}

TEST_CASE("an order is refused for the reason that stands against it", "[orders][db]")
{
    OrdersBench bench;
    const auto refused = [&bench](const CreateTestOrders &request) {
        return refusalOf(bench.server.callAs(bench.doctor.login, request));
    };
    CreateTestOrders request = bench.request({bench.cbc});
    request.visitId = VisitId::make();
    CHECK(refused(request) == u"NOT_FOUND visit");
    CHECK(refused(bench.request({bench.cbc, TestTypeId::make()})) == u"NOT_FOUND testType");
    CHECK(refused(bench.request({})) == u"INVALID testTypeIds");

    const TestTypeId unpriced = bench.addTest(u"T-NEW"_s, bench.chemistry, {}, "SERUM", "GEL_TUBE");
    CHECK(refused(bench.request({bench.cbc, unpriced})) == u"REJECTED priceMissing");
    bench.server.exec(u"UPDATE test_types SET is_active = false WHERE code = 'T-GLU'"_s);
    CHECK(refused(bench.request({bench.glucose})) == u"REJECTED testInactive");
    bench.server.exec(u"UPDATE labs SET is_active = false WHERE code = 'T-HAEM'"_s);
    CHECK(refused(bench.request({bench.cbc})) == u"REJECTED testInactive"); // Nobody works there.
    bench.server.exec(u"UPDATE labs SET is_active = true"_s);

    REQUIRE(bench.server.callAs(bench.doctor.login, bench.request({bench.cbc})));
    const auto again = bench.server.callAs(bench.doctor.login, bench.request({bench.cbc, bench.esr}));
    REQUIRE_FALSE(again);
    CHECK(again.error().reason() == u"alreadyOrdered");
    CHECK(again.error().data["testTypeIds"_L1].toArray() == QJsonArray{bench.cbc.toText()});
    request = bench.request({bench.cbc, bench.esr});
    request.repeat = true;
    CHECK(bench.server.callAs(bench.doctor.login, request));
    CHECK(bench.server.count(u"test_orders"_s) == 3);

    REQUIRE(bench.server.call(CancelVisit{.visitId = bench.visit.id, .reason = u"left"_s, .rowVersion = {}}));
    CHECK(refused(request) == u"REJECTED transition");
}

TEST_CASE("a doctor orders for the own queue, the front desk for every visit", "[orders][db]")
{
    OrdersBench bench;
    const DoctorAtWork other = addDoctorWithLogin(bench.server, u"other"_s);
    const auto ordered = [&bench](const TestServer::CallerPtr &caller, TestTypeId test) {
        return refusalOf(bench.server.callAs(caller, bench.request({test})));
    };
    CHECK(ordered(other.login, bench.cbc) == u"FORBIDDEN");
    CHECK(ordered(bench.doctor.login, bench.cbc) == u"accepted");
    CHECK(ordered(bench.front, bench.esr) == u"accepted");
    CHECK(ordered(bench.cashier, bench.glucose) == u"accepted");
    CHECK(ordered(bench.server.admin(), bench.cholesterol) == u"accepted");
    CHECK(ordered(TestServer::without(bench.server.admin(), Permission::TestsOrder), bench.cbc) ==
          u"FORBIDDEN");
    CHECK(ordered(bench.technician, bench.cbc) == u"FORBIDDEN");
    CHECK(ordered(bench.server.as(u"pharmacist"_s), bench.cbc) == u"FORBIDDEN");
}

TEST_CASE("urgent tests are billed at once and go to the lab before they are paid", "[orders][db]")
{
    OrdersBench bench;
    const QList<TestOrder> urgent = bench.order({bench.cbc, bench.glucose}, Priority::Urgent);
    REQUIRE(urgent.size() == 2);
    for (const TestOrder &order : urgent) {
        CHECK(order.status == TestOrderStatus::Billed);
        CHECK(order.mayCollect);
        CHECK(order.billStatus == BillStatus::Pending);
        CHECK(order.billId == urgent.first().billId);
    }
    CHECK(upserted(bench.server, OrdersBench::topic(bench.haematology))["id"_L1] ==
          urgent.first().id.toText());
    CHECK(upserted(bench.server, OrdersBench::topic(bench.chemistry))["id"_L1] == urgent.last().id.toText());
    CHECK(upserted(bench.server, u"cashier"_s)["id"_L1] == urgent.first().billId->toText());
    CHECK(bench.collect(urgent.first().id));
    checkLabInvariants(bench.server);

    const auto setting = bench.server.call(GetSetting{u"lab.unpaidUrgent"_s});
    REQUIRE(setting);
    REQUIRE(bench.server.call(SetSetting{u"lab.unpaidUrgent"_s, false, setting->rowVersion}));
    CHECK(bench.server.call(SetSetting{u"lab.unpaidUrgent"_s, 3, setting->rowVersion + 1}).error().code ==
          ErrorCode::Invalid);
    const QList<TestOrder> later = bench.order({bench.esr}, Priority::Stat);
    CHECK(later.first().status == TestOrderStatus::Ordered); // The patient chooses first.
    bench.bill(later);
    CHECK_FALSE(bench.current(later.first().id).mayCollect);
    checkMoneyInvariants(bench.server);
}

TEST_CASE("orders are listed by visit and by patient, the newest first, page by page", "[orders][db]")
{
    OrdersBench bench;
    bench.order({bench.cbc, bench.esr, bench.glucose});
    ListTestOrders request{.visitId = bench.visit.id, .patientId = {}, .after = {}, .limit = 2};
    const auto first = bench.server.callAs(bench.technician, request);
    REQUIRE(first);
    REQUIRE(first->size() == 2);
    CHECK(first->at(0).testTypeId == bench.glucose);
    request.after = first->last().id;
    const auto second = bench.server.callAs(bench.front, request);
    REQUIRE(second);
    REQUIRE(second->size() == 1);
    CHECK(second->first().testTypeId == bench.cbc);

    request = {.visitId = {}, .patientId = bench.visit.patientId, .after = {}, .limit = {}};
    CHECK(bench.server.callAs(bench.doctor.login, request)->size() == 3);
    request.visitId = bench.visit.id;
    CHECK(refusalOf(bench.server.call(request)) == u"INVALID visitId");
    CHECK(refusalOf(bench.server.callAs(bench.server.as(u"pharmacist"_s), request)) == u"FORBIDDEN");

    // The record that was merged away leads to the survivor's orders.
    const PatientId old = bench.server.addPatient(u"Amina Begom"_s);
    bench.server.exec(
        u"INSERT INTO patient_redirects (from_id, to_id, reason, created_by) SELECT '%1', '%2', 'same', id FROM users LIMIT 1"_s
            .arg(old.value.toUuidText(), bench.visit.patientId.value.toUuidText()));
    CHECK(bench.server.call(ListTestOrders{.visitId = {}, .patientId = old, .after = {}, .limit = {}})
              ->size() == 3);
}

TEST_CASE("a patient's history has the tests, for who may know of them", "[orders][history][db]")
{
    OrdersBench bench;
    bench.wait(1);
    const QList<TestOrder> orders = bench.order({bench.cbc});
    const GetPatientHistory request{
        .id = bench.visit.patientId, .before = {}, .limit = {}, .kinds = QList{TimelineKind::Test}};
    const auto seen = bench.server.callAs(bench.doctor.login, request);
    REQUIRE(seen);
    REQUIRE(seen->size() == 1);
    CHECK(seen->first().id == orders.first().id.value);
    CHECK(seen->first().title == u"Test T-CBC");
    CHECK(seen->first().status == u"ORDERED"_s);
    CHECK(bench.server.callAs(bench.technician, request)->size() == 1);
    CHECK(bench.server.callAs(bench.server.as(u"pharmacist"_s), request)->isEmpty());
}

TEST_CASE("an order is cancelled before its sample is taken, with a reason", "[orders][db]")
{
    OrdersBench bench;
    const QList<TestOrder> orders = bench.order({bench.cbc, bench.glucose});
    CancelTestOrder request{.testOrderId = orders.first().id, .reason = u" not needed "_s, .rowVersion = 7};
    const auto stale = bench.server.callAs(bench.front, request);
    REQUIRE_FALSE(stale);
    CHECK(stale.error().code == ErrorCode::Conflict);
    CHECK(stale.error().data["current"_L1]["id"_L1] == orders.first().id.toText());

    request.rowVersion = orders.first().rowVersion;
    const auto cancelled = bench.server.callAs(bench.front, request);
    REQUIRE(cancelled);
    CHECK(cancelled->status == TestOrderStatus::Cancelled);
    CHECK(cancelled->cancelReason == u"not needed"_s);
    CHECK(bench.server.callAs(bench.doctor.login, bench.request({bench.cbc}))); // No longer open.

    request.rowVersion = {};
    CHECK(refusalOf(bench.server.callAs(bench.front, request)) == u"REJECTED transition");
    CHECK(refusalOf(bench.server.callAs(bench.technician, request)) == u"FORBIDDEN");
    request.reason = u"  "_s;
    CHECK(refusalOf(bench.server.callAs(bench.front, request)) == u"INVALID reason");
    request = {.testOrderId = TestOrderId::make(), .reason = u"x"_s, .rowVersion = {}};
    CHECK(refusalOf(bench.server.callAs(bench.front, request)) == u"NOT_FOUND testOrder");

    bench.bill({orders.last()});
    request.testOrderId = orders.last().id;
    CHECK(refusalOf(bench.server.callAs(bench.front, request)) == u"REJECTED onBill");
}
