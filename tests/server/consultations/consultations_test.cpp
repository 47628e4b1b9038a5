// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/consultations/consultations_store.h"
#include "tests/server/consultations/consultation_helpers.h"

#include <atomic>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

TEST_CASE("a page begins empty and keeps what was saved last", "[consultations][db]")
{
    ConsultingRoom room;
    const Consultation blank = room.read();
    CHECK(blank.rowVersion == 0);
    CHECK(blank.page == ConsultationPage{});
    CHECK(blank.doctorName == u"karim");
    CHECK_FALSE(blank.savedAt);

    ConsultationPage half;
    half.complaint = u"head"_s;
    REQUIRE(room.save(0, half)->rowVersion == 1);
    const auto saved = room.save(1, room.page());

    REQUIRE(saved);
    CHECK(saved->rowVersion == 2);
    CHECK(saved->savedAt == dhaka(u"2026-11-22T09:00"_s));
    const Consultation draft = room.read();
    CHECK(draft.page == room.page());
    CHECK(draft.rowVersion == 2);
    CHECK_FALSE(draft.completedAt);
    CHECK(room.server.count(u"audit_logs WHERE entity = 'consultation_drafts'"_s) ==
          0); // Typing is no event.
    CHECK(room.server.count(u"audit_logs WHERE entity = 'consultations.get' AND action = 'open'"_s) == 1);
}

TEST_CASE("saving a page is refused", "[consultations][db]")
{
    ConsultingRoom room;
    ConsultationPage page = room.page();
    const auto error = [&] { return room.save(0, page).error(); };

    SECTION("to another doctor, to a nurse, and for no visit")
    {
        const auto other = addDoctorWithLogin(room.server, u"rahim"_s);
        const SaveConsultation request{room.visit.id, 0, page};
        CHECK(room.server.callAs(other.login, request).error() == Error::forbidden(u"queue.any"_s));
        CHECK(room.server.callAs(room.server.as(u"staff"_s), request).error() ==
              Error::forbidden(u"clinical.consult"_s));
        CHECK(room.server.callAs(room.server.as(u"cashier"_s), GetConsultation{room.visit.id}).error() ==
              Error::forbidden(u"clinical.view"_s));
        CHECK(room.server.call(SaveConsultation{VisitId::make(), 0, page}).error() ==
              Error::notFound(u"visit"_s));
        CHECK(room.server.call(GetConsultation{VisitId::make()}).error() == Error::notFound(u"visit"_s));
    }
    SECTION("of a patient who still waits")
    {
        room.visit = checkIn(room.server, room.doctor.id).visit_;
        CHECK(error().reason() == u"notInConsultation");
    }
    SECTION("with two primary diagnoses")
    {
        page.diagnoses.last().rank = DiagnosisRank::Primary;
        CHECK(error().reason() == u"onePrimary");
    }
    SECTION("with a code that the list does not have")
    {
        page.diagnoses.first().code = u"Z99"_s;
        CHECK(error().reason() == u"unknownCode");
    }
    SECTION("with a follow-up on the same day")
    {
        page.followUpDate = QDate(2026, 11, 22);
        CHECK(error().reason() == u"pastDate");
    }
    CHECK(room.server.count(u"consultation_drafts"_s) == 0);
}

TEST_CASE("a desk that did not see the last save is told what stands", "[consultations][db]")
{
    ConsultingRoom room;
    REQUIRE(room.save(0, room.page()));

    const Error stale = room.save(0, {}).error();

    CHECK(stale.code == ErrorCode::Conflict);
    CHECK(stale.data[u"current"][u"rowVersion"].toInt() == 1);
    CHECK(stale.data[u"current"][u"page"][u"plan"].toString() == u"rest");
    CHECK(room.complete(0).error().code == ErrorCode::Conflict);
    CHECK(room.read().page == room.page());
}

TEST_CASE("a completed page is on record with its diagnoses and never changes", "[consultations][db]")
{
    ConsultingRoom room;
    CHECK(room.complete(0).error().reason() == u"nothingWritten");
    REQUIRE(room.save(0, room.page()));

    const auto completed = room.complete(1);

    REQUIRE(completed);
    CHECK(completed->page == room.page());
    CHECK(completed->completedAt == dhaka(u"2026-11-22T09:00"_s));
    CHECK(completed->completedBy == u"karim"_s);
    CHECK(room.server.count(u"consultation_drafts WHERE complaint = '' AND is_closed"_s) == 1);
    CHECK(room.server.count(u"audit_logs WHERE entity = 'consultations'"
                            " AND changes #>> '{after,complaint}' = 'headache for two days'"_s) == 1);
    CHECK(room.save(1, {}).error().reason() == u"consultationCompleted");
    CHECK(room.complete(1).error().reason() == u"consultationCompleted");
    for (const auto table : {"consultations"_L1, "diagnoses"_L1}) {
        CHECK_THROWS(room.server.exec(u"UPDATE %1 SET patient_id = patient_id"_s.arg(table)));
        CHECK_THROWS(room.server.exec(u"DELETE FROM %1"_s.arg(table)));
    }
    CHECK(room.read().page == room.page());
}

// The look before it cannot see a page that is closed meanwhile: the statement itself has to refuse.
TEST_CASE("a save that meets the page just closed writes nothing", "[consultations][db]")
{
    ConsultingRoom room;
    REQUIRE(room.save(0, room.page()));
    REQUIRE(room.complete(1));
    ConsultationPage late;
    late.complaint = u"late"_s;
    const QDateTime now = dhaka(u"2026-11-22T09:01"_s);
    const UserId by = room.doctor.login->user;

    room.server.connection().ensureOpen();
    server::Transaction tx(room.server.connection(), server::Transaction::Kind::Write);
    CHECK_FALSE(server::consultations::saveDraft(tx, now, by, {room.visit.id, 1, late}));
    CHECK_FALSE(server::consultations::completeDraft(tx, now, by, {room.visit.id, 1}));
    tx.commit();

    CHECK(room.read().page == room.page());
    CHECK(room.server.count(u"consultation_drafts WHERE is_closed AND complaint = ''"_s) == 1);
    CHECK_THROWS(room.server.exec(u"UPDATE consultation_drafts SET plan = 'late'"_s));
}

TEST_CASE("addenda come after the completed page, in order", "[consultations][db]")
{
    ConsultingRoom room;
    const auto add = [&room](const QString &text) {
        return room.server.callAs(room.doctor.login, AddAddendum{room.visit.id, text});
    };
    REQUIRE(room.save(0, room.page()));
    CHECK(add(u"too early"_s).error().reason() == u"notCompleted");
    REQUIRE(room.complete(1));

    REQUIRE(add(u" The X-ray is clear. "_s));
    const auto second = add(u"Told by telephone."_s);

    REQUIRE(second);
    REQUIRE(second->addenda.size() == 2);
    CHECK(second->addenda.first().text == u"The X-ray is clear.");
    CHECK(second->addenda.first().writtenBy == u"karim");
    CHECK(second->addenda.last().text == u"Told by telephone.");
    CHECK(second->page == room.page());
    CHECK(add(u"  "_s).error() == Error::invalid(u"text"_s, u"tooShort"_s));
    const auto other = addDoctorWithLogin(room.server, u"rahim"_s);
    CHECK(room.server.callAs(other.login, AddAddendum{room.visit.id, u"x"_s}).error().code ==
          ErrorCode::Forbidden);
    CHECK_THROWS(room.server.exec(u"UPDATE consultation_addenda SET text = 'x'"_s));
}

TEST_CASE("fifty saves and completions at once leave one record of what was completed",
          "[consultations][race][db]")
{
    ConsultingRoom room;
    REQUIRE(room.save(0, room.page()));
    ConsultationPage late;
    late.complaint = u"late"_s;
    std::atomic<int> saved = 0;
    std::atomic<int> completed = 0;

    room.server.race(50, [&](int index, server::WorkerConnection &connection) {
        if (index % 2 == 0)
            saved +=
                room.server.callOn(connection, room.doctor.login, SaveConsultation{room.visit.id, 1, late})
                    .has_value();
        else
            completed +=
                room.server.callOn(connection, room.doctor.login, CompleteConsultation{room.visit.id, 1})
                    .has_value();
    });

    CHECK(saved + completed == 1); // Both went from version 1.
    CHECK(room.server.count(u"consultations"_s) == completed);
    CHECK(room.read().page.complaint == (completed == 1 ? room.page().complaint : u"late"_s));
}
