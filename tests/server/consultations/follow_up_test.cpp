// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/consultations/consultation_helpers.h"

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

TEST_CASE("the follow-up date becomes an appointment in one call", "[consultations][db]")
{
    ConsultingRoom room;
    const auto book = [&room](std::optional<QDate> date) {
        return room.server.callAs(room.doctor.login, BookFollowUp{room.visit.id, date});
    };
    CHECK(book({}).error() == Error::invalid(u"visitDate"_s, u"missing"_s));
    REQUIRE(room.save(0, room.page()));

    const auto booked = book({});

    REQUIRE(booked);
    CHECK(booked->visit_.visitDate == QDate(2026, 11, 29));
    CHECK(booked->visit_.status == VisitStatus::Scheduled);
    CHECK(booked->visit_.visitType == VisitType::FollowUp);
    CHECK(booked->visit_.patientId == room.visit.patientId);
    CHECK(booked->visit_.doctorId == room.doctor.id);
    CHECK(booked->bill.totalAmount == Money(60'000));

    const Error again = book({}).error();
    CHECK(again.code == ErrorCode::Conflict);
    CHECK(again.data[u"current"][u"id"].toString() == booked->visit_.id.toText());
    CHECK(book(QDate(2026, 12, 6)));
}

TEST_CASE("a follow-up is refused", "[consultations][db]")
{
    ConsultingRoom room;
    const auto error = [&room](const TestServer::CallerPtr &caller, QDate date) {
        return room.server.callAs(caller, BookFollowUp{room.visit.id, date}).error();
    };
    CHECK(error(room.doctor.login, QDate(2026, 11, 22)).reason() == u"pastDate");
    CHECK(error(room.doctor.login, QDate(2028, 11, 22)).reason() == u"tooFarAhead");
    CHECK(error(room.server.as(u"staff"_s), QDate(2026, 11, 29)).code == ErrorCode::Forbidden);
    const auto other = addDoctorWithLogin(room.server, u"rahim"_s);
    CHECK(error(other.login, QDate(2026, 11, 29)) == Error::forbidden(u"queue.any"_s));
    CHECK(room.server.call(BookFollowUp{VisitId::make(), QDate(2026, 11, 29)}).error() ==
          Error::notFound(u"visit"_s));
    CHECK(room.server.count(u"visits"_s) == 1);
}
