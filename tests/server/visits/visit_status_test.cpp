// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/visits/visit_helpers.h"

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;
using enum hms::VisitStatus;

namespace {

Result<Visit> cancel(TestServer &server, VisitId visit)
{
    return server.call(CancelVisit{.visitId = visit, .reason = u"went home"_s, .rowVersion = {}});
}

Result<Visit> transfer(TestServer &server, VisitId visit, DoctorId doctor)
{
    return server.call(TransferVisit{
        .visitId = visit, .doctorId = doctor, .reason = u"wrong specialty"_s, .rowVersion = {}});
}

Bill billOf(TestServer &server, VisitId visit)
{
    const auto text = server.value(
        u"SELECT wire::text FROM bill_wire WHERE visit_id = '%1'"_s.arg(visit.value.toUuidText()));
    const auto json = QJsonDocument::fromJson(server::toWire(text.toString().toUtf8()).bytes).object();
    const auto bill = decode<Bill>(json, UnknownMembers::Refuse);
    REQUIRE(bill);
    return *bill;
}

} // namespace

TEST_CASE("each step of a visit writes its own time, and each step back clears it", "[visits][db]")
{
    TestServer server;
    const DoctorId doctor = server.addDoctor();
    server.setNow(dhaka(u"2026-11-22T09:00"_s));
    const VisitId visit = checkIn(server, doctor).visit_.id;
    const auto stepAt = [&](const QString &time, VisitStatus status) {
        server.setNow(dhaka(u"2026-11-22T"_s + time));
        const auto stepped = step(server, visit, status);
        REQUIRE(stepped);
        CHECK(stepped->status == status);
        return *stepped;
    };

    CHECK(stepAt(u"09:01"_s, Called).calledAt == dhaka(u"2026-11-22T09:01"_s));
    CHECK(stepAt(u"09:02"_s, InConsultation).startedAt == dhaka(u"2026-11-22T09:02"_s));
    CHECK(stepAt(u"09:09"_s, Completed).completedAt == dhaka(u"2026-11-22T09:09"_s));
    const Visit reopened = stepAt(u"09:10"_s, InConsultation);
    CHECK(reopened.startedAt == dhaka(u"2026-11-22T09:02"_s));
    CHECK_FALSE(reopened.completedAt);
    const Visit calledAgain = stepAt(u"09:11"_s, Called);
    CHECK(calledAgain.calledAt == dhaka(u"2026-11-22T09:01"_s));
    CHECK_FALSE(calledAgain.startedAt);
    const Visit waiting = stepAt(u"09:12"_s, Waiting);
    CHECK_FALSE(waiting.calledAt);
    CHECK(waiting.waitingSince == dhaka(u"2026-11-22T09:00"_s));
    CHECK(stepAt(u"09:13"_s, NoShow).waitingSince);
    CHECK(stepAt(u"09:14"_s, Waiting).waitingSince == dhaka(u"2026-11-22T09:00"_s));
    CHECK(stepAt(u"09:15"_s, InConsultation).calledAt == dhaka(u"2026-11-22T09:15"_s));
}

TEST_CASE("a visit takes no step that the contract does not know", "[visits][db]")
{
    TestServer server;
    const DoctorId doctor = server.addDoctor();
    for (const auto &[from, fromName] : kEnumNames<VisitStatus>) {
        for (const auto &[to, toName] : kEnumNames<VisitStatus>) {
            INFO(fromName << " to " << toName);
            const VisitId visit = checkIn(server, doctor).visit_.id;
            server.exec(u"UPDATE visits SET status = '%1' WHERE id = '%2'"_s.arg(QLatin1StringView(fromName),
                                                                                 visit.value.toUuidText()));
            const auto answer = step(server, visit, to);
            CHECK(answer.has_value() == canStep(from, to));
            if (!answer)
                CHECK(answer.error().reason() == u"transition");
        }
    }
}

TEST_CASE("who may take which step", "[visits][db]")
{
    TestServer server;
    const auto [doctor, login] = addDoctorWithLogin(server, u"karim"_s);
    const auto [otherDoctor, otherLogin] = addDoctorWithLogin(server, u"rahim"_s);
    const auto staff = server.as(u"staff"_s);
    const VisitId visit = checkIn(server, doctor).visit_.id;
    const auto tries = [&](const TestServer::CallerPtr &caller, VisitStatus status) {
        const auto answer =
            server.callAs(caller, SetVisitStatus{.visitId = visit, .status = status, .rowVersion = {}});
        return answer ? QString() : answer.error().data[u"permission"].toString();
    };

    CHECK(tries(otherLogin, Called) == u"queue.any");
    CHECK(tries(staff, Called) == u"queue.any");
    CHECK(tries(server.as(u"cashier"_s), Called) == u"queue.own");
    CHECK(tries(login, Called).isEmpty());
    CHECK(tries(staff, Waiting).isEmpty());
    CHECK(tries(login, InConsultation).isEmpty());
    CHECK(tries(staff, Completed) == u"queue.any");
    CHECK(tries(login, Called).isEmpty());
    CHECK(tries(staff, NoShow).isEmpty());
    CHECK(tries(TestServer::without(staff, Permission::VisitsManage), Waiting) == u"queue.any");
    CHECK(tries(staff, Waiting).isEmpty());
    CHECK(tries(login, Cancelled) == u"visits.manage");
    CHECK(tries(staff, Cancelled).isEmpty());
}

TEST_CASE("a step is refused for an unknown visit or one that changed", "[visits][db]")
{
    TestServer server;
    const Visit visit = checkIn(server, server.addDoctor()).visit_;
    CHECK(step(server, VisitId::make(), Called).error() == Error::notFound(u"visit"_s));
    const auto stale = server.call(
        SetVisitStatus{.visitId = visit.id, .status = Called, .rowVersion = visit.rowVersion + 1});
    REQUIRE_FALSE(stale);
    CHECK(stale.error().code == ErrorCode::Conflict);
    CHECK(stale.error().data[u"current"].toObject()[u"id"].toString() == visit.id.toText());
}

TEST_CASE("a finished visit is not opened again beside a newer one", "[visits][db]")
{
    TestServer server;
    const DoctorId doctor = server.addDoctor();
    const Visit first = checkIn(server, doctor).visit_;
    REQUIRE(step(server, first.id, NoShow));
    const auto second = server.call(CheckIn{.patientId = first.patientId,
                                            .doctorId = doctor,
                                            .visitType = VisitType::New,
                                            .reason = {},
                                            .priority = {},
                                            .visitDate = {}});
    REQUIRE(second);
    const auto refused = step(server, first.id, Waiting);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().data[u"current"].toObject()[u"id"].toString() == second->visit_.id.toText());
}

TEST_CASE("cancelling voids the unpaid bill and leaves the queue", "[visits][db]")
{
    TestServer server;
    const DoctorId doctor = server.addDoctor();
    const auto made = checkIn(server, doctor);

    SECTION("with a reason")
    {
        const auto cancelled = cancel(server, made.visit_.id);
        REQUIRE(cancelled);
        CHECK(cancelled->status == Cancelled);
        CHECK(removed(server, queueTopic(doctor)) == made.visit_.id.toText());
        CHECK(removed(server, u"cashier"_s) == made.bill.id.toText());
        CHECK(upserted(server, u"doctors"_s)[u"waiting"].toInt() == 0);
        const Bill bill = billOf(server, made.visit_.id);
        CHECK(bill.status == BillStatus::Void);
        CHECK(bill.voidReason == u"went home"_s);
        CHECK(bill.history.last().what == u"VOIDED");
        CHECK(serials(server, doctor).isEmpty());
        CHECK(cancel(server, made.visit_.id).error().reason() == u"transition");
        CHECK(checkIn(server, doctor).visit_.serialNumber == 2); // A serial is never used again.
    }
    SECTION("by a step of the status too")
    {
        REQUIRE(step(server, made.visit_.id, Cancelled));
        CHECK(billOf(server, made.visit_.id).status == BillStatus::Void);
    }
    SECTION("but not once something is paid")
    {
        pay(server, made.bill, 1);
        CHECK(cancel(server, made.visit_.id).error().reason() == u"billPaid");
        CHECK(step(server, made.visit_.id, Cancelled).error().reason() == u"billPaid");
        CHECK(billOf(server, made.visit_.id).status == BillStatus::Partial);
        server.exec(u"UPDATE bills SET refunded_amount = paid_amount"_s);
        CHECK(cancel(server, made.visit_.id));
    }
    SECTION("not for an unknown visit, a stale version, a blank reason or without the permission")
    {
        CHECK(cancel(server, VisitId::make()).error() == Error::notFound(u"visit"_s));
        CancelVisit request{.visitId = made.visit_.id, .reason = u"  "_s, .rowVersion = {}};
        CHECK(server.call(request).error() == Error::invalid(u"reason"_s, u"tooShort"_s));
        request.reason = u"left"_s;
        CHECK(server.callAs(server.as(u"doctor"_s), request).error() == Error::forbidden(u"visits.manage"_s));
        request.rowVersion = 7;
        CHECK(server.call(request).error().code == ErrorCode::Conflict);
    }
}

TEST_CASE("a transferred visit gets a new serial there and the old one stays used", "[visits][db]")
{
    TestServer server;
    const DoctorId from = server.addDoctor();
    const DoctorId to = addDoctor(server, [](NewDoctor &d) {
        d.name = u"Dr. Sen"_s;
        d.consultationFee = Money(80'000);
        d.hospitalFee = Money(5'000);
    });
    checkIn(server, to);
    const auto made = checkIn(server, from);

    SECTION("with the new doctor's price on an unpaid bill")
    {
        const auto moved = transfer(server, made.visit_.id, to);
        REQUIRE(moved);
        CHECK(moved->id == made.visit_.id);
        CHECK(moved->doctorId == to);
        CHECK(moved->serialNumber == 2);
        CHECK(moved->queuePosition == 2048);
        CHECK(moved->waitingSince == made.visit_.waitingSince);
        CHECK(removed(server, queueTopic(from)) == made.visit_.id.toText());
        CHECK(upserted(server, queueTopic(to))[u"serialNumber"].toInt() == 2);
        CHECK(told(server, u"doctors"_s)[u"upserts"].toArray().size() == 2);
        CHECK(upserted(server, u"cashier"_s)[u"totalAmount"].toInt() == 85'000);

        const Bill bill = billOf(server, made.visit_.id);
        CHECK(bill.totalAmount == Money(85'000));
        REQUIRE(bill.items.size() == 2);
        CHECK(bill.items[0].itemName == u"Dr. Sen - Consultation");
        CHECK(bill.items[0].itemableId == to.value);
        CHECK(bill.items[0].unitPrice == Money(80'000));
        CHECK(bill.items[1].total == Money(5'000));
        CHECK(bill.history.last().what == u"REPRICED");
        CHECK(checkIn(server, from).visit_.serialNumber == 2);
    }
    SECTION("with lines of the bill that only one of the doctors has")
    {
        const DoctorId plain = addDoctor(server, [](NewDoctor &d) { d.hospitalFee = {}; });
        REQUIRE(transfer(server, made.visit_.id, plain));
        Bill bill = billOf(server, made.visit_.id);
        CHECK(bill.totalAmount == Money(50'000));
        REQUIRE(bill.items.size() == 2);
        CHECK(bill.items[1].total == Money(0));

        const auto other = checkIn(server, plain);
        REQUIRE(transfer(server, other.visit_.id, to));
        bill = billOf(server, other.visit_.id);
        REQUIRE(bill.items.size() == 2);
        CHECK(bill.items[1].itemName == u"Hospital fee");
        CHECK(bill.totalAmount == Money(85'000));
    }
    SECTION("and a discount that is larger than the new price shrinks to it")
    {
        server.exec(u"UPDATE bills SET discount_amount = 55000, discount_reason = 'poor'"_s);
        const DoctorId cheap = addDoctor(server, [](NewDoctor &d) {
            d.consultationFee = Money(30'000);
            d.hospitalFee = {};
        });
        REQUIRE(transfer(server, made.visit_.id, cheap));
        CHECK(billOf(server, made.visit_.id).discountAmount == Money(30'000));
    }
    SECTION("while a paid bill stays as it is")
    {
        pay(server, made.bill, 60'000);
        REQUIRE(transfer(server, made.visit_.id, to));
        const Bill bill = billOf(server, made.visit_.id);
        CHECK(bill.totalAmount == Money(60'000));
        CHECK(bill.items[0].itemName == u"Dr. Karim - Consultation");
        CHECK(bill.history.size() == 1);
    }
    SECTION("but is refused")
    {
        CHECK(transfer(server, VisitId::make(), to).error() == Error::notFound(u"visit"_s));
        CHECK(transfer(server, made.visit_.id, DoctorId::make()).error() == Error::notFound(u"doctor"_s));
        CHECK(transfer(server, made.visit_.id, from).error().reason() == u"sameDoctor");
        CHECK(transfer(server, made.visit_.id, addDoctor(server, [](NewDoctor &d) { d.isActive = false; }))
                  .error()
                  .reason() == u"doctorInactive");
        CHECK(
            transfer(server, made.visit_.id, addDoctor(server, [](NewDoctor &d) { d.consultationFee = {}; }))
                .error()
                .reason() == u"priceMissing");
        TransferVisit request{.visitId = made.visit_.id, .doctorId = to, .reason = u"x"_s, .rowVersion = 9};
        CHECK(server.call(request).error().code == ErrorCode::Conflict);
        CHECK(server.callAs(server.as(u"doctor"_s), request).error() == Error::forbidden(u"visits.manage"_s));
        REQUIRE(step(server, made.visit_.id, Called));
        CHECK(transfer(server, made.visit_.id, to).error().reason() == u"transition");
        CHECK(server.value(u"SELECT count(*) FROM visits WHERE serial_number > 1"_s).toInt() == 0);
    }
    SECTION("to a doctor whom the patient waits for already it is refused with that visit")
    {
        const auto there = server.call(CheckIn{.patientId = made.visit_.patientId,
                                               .doctorId = to,
                                               .visitType = VisitType::New,
                                               .reason = {},
                                               .priority = {},
                                               .visitDate = {}});
        REQUIRE(there);
        const auto refused = transfer(server, made.visit_.id, to);
        REQUIRE_FALSE(refused);
        CHECK(refused.error().data[u"current"].toObject()[u"id"].toString() == there->visit_.id.toText());
    }
}

TEST_CASE("a rolled-back check-in gives its serial back", "[visits][db]")
{
    TestServer server;
    const DoctorId doctor = server.addDoctor();
    CHECK(checkIn(server, doctor).visit_.serialNumber == 1);
    server.exec(u"ALTER TABLE bills ADD CONSTRAINT broken CHECK (billable_type <> 'visit') NOT VALID"_s);
    const auto failed = server.call(CheckIn{.patientId = server.addPatient(),
                                            .doctorId = doctor,
                                            .visitType = VisitType::New,
                                            .reason = {},
                                            .priority = {},
                                            .visitDate = {}});
    REQUIRE_FALSE(failed);
    CHECK(failed.error().code == ErrorCode::Internal);
    server.exec(u"ALTER TABLE bills DROP CONSTRAINT broken"_s);
    const auto next = checkIn(server, doctor);
    CHECK(next.visit_.serialNumber == 2);
    CHECK(next.bill.billNumber.endsWith(u"-0002"));
}

TEST_CASE("visits are read one by one and by day", "[visits][db]")
{
    TestServer server;
    const DoctorId karim = server.addDoctor();
    const DoctorId sen = addDoctor(server, [](NewDoctor &d) { d.name = u"Dr. Sen"_s; });
    checkIn(server, sen);
    const Visit first = checkIn(server, karim).visit_;
    checkIn(server, karim);
    const auto one = server.callAs(server.as(u"cashier"_s), GetVisit{.id = first.id});
    REQUIRE(one);
    CHECK(one->serialNumber == 1);
    CHECK(server.call(GetVisit{.id = VisitId::make()}).error() == Error::notFound(u"visit"_s));
    CHECK(server.callAs(server.as(u"pharmacist"_s), GetVisit{.id = first.id}).error().code ==
          ErrorCode::Forbidden);

    const auto day = server.call(ListVisits{.date = first.visitDate, .doctorId = {}, .patientId = {}});
    REQUIRE(day);
    REQUIRE(day->size() == 3);
    CHECK(day->at(0).id == first.id);
    CHECK(day->at(2).doctorId == sen);
    CHECK(server.call(ListVisits{.date = first.visitDate, .doctorId = sen, .patientId = {}})->size() == 1);
    CHECK(server.call(ListVisits{.date = first.visitDate, .doctorId = {}, .patientId = first.patientId})
              ->size() == 1);
    CHECK(server.call(ListVisits{.date = first.visitDate.addDays(1), .doctorId = {}, .patientId = {}})
              ->isEmpty());
    CHECK(server
              .callAs(server.as(u"pharmacist"_s),
                      ListVisits{.date = first.visitDate, .doctorId = {}, .patientId = {}})
              .error()
              .code == ErrorCode::Forbidden);
}
