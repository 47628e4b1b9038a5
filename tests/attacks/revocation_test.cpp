// SPDX-License-Identifier: GPL-3.0-or-later
// Rights that go while their owner is busy: nothing is done for them later than a second after it.
#include "tests/attacks/live_hospital.h"

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;
using namespace std::chrono_literals;

namespace {

const QString kPassword = u"a long enough password"_s;

/// Rita of the reception at her desk: logged in, following the board, registering patients without a pause.
class BusyDesk {
public:
    explicit BusyDesk(LiveHospital &live)
        : m_client(live.port())
    {
        REQUIRE(m_client.call(u"session.login"_s, {{u"username"_s, u"rosa"_s}, {u"password"_s, kPassword}}));
        REQUIRE(m_client.call(u"topics.subscribe"_s, {{u"topic"_s, u"doctors"_s}}));
    }

    /// One registration after the other, each answered, until the time is over or the server hangs up.
    void workFor(std::chrono::milliseconds time)
    {
        const QDeadlineTimer until(time);
        while (!until.hasExpired()) {
            const qint64 id =
                m_client.send(QString(RegisterPatient::kMethod), {{u"name"_s, u"Patient %1"_s.arg(++m_count)},
                                                                  {u"sex"_s, u"FEMALE"_s},
                                                                  {u"ageYears"_s, 30},
                                                                  {u"allowDuplicate"_s, true}});
            if (!eventually([&] { return m_client.hasAnswer(id) || m_client.isClosed(); }) ||
                !m_client.hasAnswer(id))
                return;
            const auto answer = m_client.answer(id);
            if (answer)
                ++done;
            else
                refusals.append(answer.error().code);
        }
    }
    [[nodiscard]] qsizetype pushes() const { return m_client.pushes().size(); }

    int done = 0;
    QList<ErrorCode> refusals;

private:
    Client m_client;
    int m_count = 0;
};

/// Milliseconds from the loss of rights to the last thing done for rosa, by the database's clock; negative
/// when that was before.
double lastDoneAfter(LiveHospital &live, const QString &lostAt)
{
    return live.hospital.server
        .value(u"SELECT coalesce(max(extract(epoch FROM a.created_at - '%1'::timestamptz)), -1) * 1000"
               "  FROM audit_logs a JOIN users u ON u.id = a.user_id"
               " WHERE u.username = 'rosa' AND a.action = 'create'"_s.arg(lostAt))
        .toDouble();
}

SaveUser rosaWithoutRoles(LiveHospital &live)
{
    const auto users = live.hospital.server.call(ListUsers{});
    REQUIRE(users);
    const auto rosa = std::ranges::find(*users, u"rosa"_s, &UserRow::username);
    REQUIRE(rosa != users->end());
    return {rosa->id, rosa->username, rosa->name, {}, true, rosa->rowVersion};
}

void checkNothingAfter(LiveHospital &live, BusyDesk &desk, const QString &lostAt, ErrorCode expected)
{
    desk.workFor(1200ms);
    const double last = lastDoneAfter(live, lostAt);
    WARN("last command " << last << " ms after the rights were gone, " << desk.done << " done");
    CHECK(last < 1000);
    REQUIRE_FALSE(desk.refusals.isEmpty());
    CHECK(desk.refusals.first() == expected);

    // The board goes on for others; hers stays as it is.
    const qsizetype heard = desk.pushes();
    const SetDoctorPresence present{live.hospital.some<DoctorTag>(), true};
    REQUIRE(live.hospital.server.call(present));
    const int done = desk.done;
    desk.workFor(1200ms);
    CHECK(desk.done == done);
    CHECK(desk.pushes() == heard);
}

QString databaseNow(LiveHospital &live)
{
    return live.hospital.server.value(u"SELECT clock_timestamp()::text"_s).toString();
}

} // namespace

TEST_CASE("a role that is taken away stops its owner's commands and pushes within a second", "[attacks][db]")
{
    LiveHospital live;
    live.addPerson(u"staff"_s, u"rosa"_s, kPassword);
    const SaveUser without = rosaWithoutRoles(live);
    BusyDesk desk(live);
    desk.workFor(300ms);
    REQUIRE(desk.done > 0);
    // The board is heard as long as she may.
    REQUIRE(live.hospital.server.call(SetDoctorPresence{live.hospital.some<DoctorTag>(), false}));
    REQUIRE(eventually([&] { return desk.pushes() > 0; }));

    const auto second = live.another();
    quint16 port = 0;
    SECTION("by an admin of another server")
    {
        port = second->port();
    }
    SECTION("by an admin of the same server")
    {
        port = live.port();
    }
    live.addPerson(u"super-admin"_s, u"root"_s, kPassword);
    Client admin(port);
    REQUIRE(admin.call(u"session.login"_s, {{u"username"_s, u"root"_s}, {u"password"_s, kPassword}}));
    REQUIRE(admin.call(QString(SaveUser::kMethod), encode(without)));
    checkNothingAfter(live, desk, databaseNow(live), ErrorCode::Forbidden);
}

TEST_CASE("a person who is switched off is out of every open socket within a second", "[attacks][db]")
{
    LiveHospital live;
    live.addPerson(u"staff"_s, u"rosa"_s, kPassword);
    SaveUser inactive = rosaWithoutRoles(live);
    inactive.isActive = false;
    BusyDesk desk(live);
    desk.workFor(300ms);
    REQUIRE(desk.done > 0);

    // Told by nobody: the sweep of each second finds it.
    REQUIRE(live.hospital.server.call(inactive));
    checkNothingAfter(live, desk, databaseNow(live), ErrorCode::Unauthenticated);
}
