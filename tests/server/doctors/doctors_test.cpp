// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/doctors/departments_store.h"
#include "server/doctors/doctors_store.h"
#include "server/patients/patient_search.h"
#include "server/patients/patients_store.h"
#include "server/visits/check_in_store.h"
#include "server/visits/queue_store.h"
#include "server/visits/visit_changes.h"
#include "server/visits/visits_store.h"
#include "tests/server/visits/visit_helpers.h"

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {

SaveDoctor record(DepartmentId department, const QString &name = u"Dr. Sen"_s)
{
    return {.id = {},
            .userId = {},
            .name = name,
            .departmentId = department,
            .room = u"12"_s,
            .consultationFee = Money(70'000),
            .hospitalFee = {},
            .isActive = true,
            .rowVersion = {}};
}

} // namespace

TEST_CASE("every statement of patients, doctors and visits prepares", "[patients][doctors][visits][sql][db]")
{
    using namespace hms::server;
    TestServer server;
    server.connection().ensureOpen();
    for (const auto &statements :
         {patients::statements(), patients::searchStatements(), doctors::statements(),
          doctors::departmentStatements(), visits::visitStatements(), visits::checkInStatements(),
          visits::queueStatements(), visits::changeStatements()})
        for (const Statement &statement : statements) {
            INFO(statement.name);
            CHECK_NOTHROW(server.connection().prepared(statement));
        }
}

TEST_CASE("the list of doctors shows each one's load of the day", "[doctors][db]")
{
    TestServer server;
    const DoctorId doctor = server.addDoctor();
    addDoctor(server, [](NewDoctor &d) { d.isActive = false; });
    const auto row = [&] {
        const auto rows = server.callAs(server.as(u"staff"_s), ListDoctors{.departmentId = {}, .date = {}});
        REQUIRE(rows);
        REQUIRE(rows->size() == 1);
        return rows->first();
    };
    CHECK(row().nextSerial == 1);
    CHECK(row().consultationFee == Money(50'000));
    CHECK_FALSE(row().nowServing);
    CHECK_FALSE(row().present);

    server.setNow(dhaka(u"2026-11-22T09:00"_s));
    QList<VisitId> visits;
    for (int i = 0; i < 4; ++i)
        visits.append(checkIn(server, doctor).visit_.id);
    CHECK(row().waiting == 4);
    CHECK(row().nextSerial == 5);
    for (int i = 0; i < 3; ++i) {
        CHECK_FALSE(row().averageMinutes);
        server.setNow(dhaka(u"2026-11-22T1%1:00"_s.arg(i)));
        REQUIRE(step(server, visits[i], VisitStatus::InConsultation));
        CHECK(row().nowServing == i + 1);
        server.setNow(dhaka(u"2026-11-22T1%1:0%2"_s.arg(i).arg(4 + i)));
        REQUIRE(step(server, visits[i], VisitStatus::Completed));
    }
    CHECK(row().averageMinutes == 5);
    CHECK(row().waiting == 1);

    const auto tomorrow =
        server.call(ListDoctors{.departmentId = row().departmentId, .date = QDate(2026, 11, 23)});
    REQUIRE(tomorrow);
    CHECK(tomorrow->first().nextSerial == 1);
    CHECK(server.call(ListDoctors{.departmentId = DepartmentId::make(), .date = {}})->isEmpty());
    CHECK(server.callAs(server.as(u"accountant"_s), ListDoctors{.departmentId = {}, .date = {}}).error() ==
          Error::forbidden(u"doctors.view"_s));
}

TEST_CASE("doctors mark themselves present, the reception everybody", "[doctors][db]")
{
    TestServer server;
    const auto [doctor, login] = addDoctorWithLogin(server, u"karim"_s);
    const DoctorId other = server.addDoctor();

    const auto mine = server.callAs(login, SetDoctorPresence{.doctorId = doctor, .present = true});
    REQUIRE(mine);
    CHECK(mine->present);
    CHECK(server.callAs(login, SetDoctorPresence{.doctorId = other, .present = true}).error() ==
          Error::forbidden(u"doctors.presence"_s));
    const auto theirs =
        server.callAs(server.as(u"staff"_s), SetDoctorPresence{.doctorId = other, .present = true});
    REQUIRE(theirs);
    CHECK(server.callAs(server.as(u"cashier"_s), SetDoctorPresence{.doctorId = other, .present = true})
              .error()
              .code == ErrorCode::Forbidden);
    CHECK(server.call(SetDoctorPresence{.doctorId = DoctorId::make(), .present = true}).error() ==
          Error::notFound(u"doctor"_s));
    REQUIRE(server.call(SetDoctorPresence{.doctorId = doctor, .present = false}));
    CHECK(upserted(server, u"doctors"_s)[u"present"] == false);
}

TEST_CASE("a doctor's record is made and edited", "[doctors][db]")
{
    TestServer server;
    const DepartmentId medicine = server.addDepartment(), eye = server.addDepartment(u"Eye"_s);
    const auto made = server.call(record(medicine, u" Dr. Sen "_s));
    REQUIRE(made);
    CHECK(made->name == u"Dr. Sen");
    CHECK(upserted(server, u"doctors"_s)[u"departmentName"].toString() == u"Medicine");

    SaveDoctor change = record(eye);
    change.id = made->id;
    change.rowVersion = made->rowVersion;
    change.userId = server.as(u"doctor"_s)->user;
    const auto saved = server.call(change);
    REQUIRE(saved);
    CHECK(saved->departmentId == eye);
    CHECK(saved->rowVersion == made->rowVersion + 1);
    CHECK(removed(server, u"board:"_s + medicine.toText()) == made->id.toText());
    CHECK_FALSE(told(server, u"access"_s).isNull()); // Open sessions learn whose queue is theirs.

    SECTION("a stale edit is refused with the record as it is")
    {
        const auto stale = server.call(change);
        REQUIRE_FALSE(stale);
        const auto current =
            decode<DoctorRecord>(stale.error().data[u"current"].toObject(), UnknownMembers::Refuse);
        REQUIRE(current);
        CHECK(current->rowVersion == saved->rowVersion);
    }
    SECTION("a login belongs to one doctor")
    {
        SaveDoctor second = record(eye, u"Dr. Roy"_s);
        second.userId = change.userId;
        const auto taken = server.call(second);
        REQUIRE_FALSE(taken);
        CHECK(taken.error().data[u"current"].toObject()[u"name"].toString() == u"Dr. Sen");
    }
    SECTION("an inactive doctor leaves the lists")
    {
        change.rowVersion = {};
        change.isActive = false;
        REQUIRE(server.call(change));
        CHECK(removed(server, u"doctors"_s) == made->id.toText());
        CHECK(removed(server, u"board:"_s + eye.toText()) == made->id.toText());
    }
    SECTION("refusals")
    {
        SaveDoctor bad = record(DepartmentId::make());
        CHECK(server.call(bad).error() == Error::notFound(u"department"_s));
        bad = record(eye);
        bad.userId = UserId::make();
        CHECK(server.call(bad).error() == Error::notFound(u"user"_s));
        bad = record(eye);
        bad.id = DoctorId::make();
        CHECK(server.call(bad).error() == Error::notFound(u"doctor"_s));
        CHECK(server.call(record(eye, u"  "_s)).error() == Error::invalid(u"name"_s, u"tooShort"_s));
        CHECK(server.callAs(server.as(u"staff"_s), record(eye)).error() ==
              Error::forbidden(u"doctors.edit"_s));
    }
}

TEST_CASE("departments are named once", "[doctors][db]")
{
    TestServer server;
    const auto made =
        server.call(SaveDepartment{.id = {}, .name = u" Eye "_s, .isActive = true, .rowVersion = {}});
    REQUIRE(made);
    CHECK(made->name == u"Eye");
    REQUIRE(server.call(SaveDepartment{.id = {}, .name = u"Bones"_s, .isActive = true, .rowVersion = {}}));
    const auto all = server.callAs(server.as(u"staff"_s), ListDepartments{});
    REQUIRE(all);
    REQUIRE(all->size() == 2);
    CHECK(all->at(0).name == u"Bones");

    const auto taken =
        server.call(SaveDepartment{.id = {}, .name = u"Eye"_s, .isActive = true, .rowVersion = {}});
    REQUIRE_FALSE(taken);
    CHECK(taken.error().data[u"current"].toObject()[u"id"].toString() == made->id.toText());

    SaveDepartment change{
        .id = made->id, .name = u"Eyes"_s, .isActive = false, .rowVersion = made->rowVersion};
    const auto saved = server.call(change);
    REQUIRE(saved);
    CHECK_FALSE(saved->isActive);
    CHECK(told(server, u"doctors"_s)[u"reset"] == true);
    CHECK(server.call(change).error().data[u"current"].toObject()[u"name"].toString() == u"Eyes");
    change.id = DepartmentId::make();
    change.name = u"Nose"_s;
    CHECK(server.call(change).error() == Error::notFound(u"department"_s));
    CHECK(server.callAs(server.as(u"staff"_s), change).error() == Error::forbidden(u"doctors.edit"_s));
    CHECK(server.callAs(TestServer::nobody(), ListDepartments{}).error().code == ErrorCode::Unauthenticated);
}
