// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attacks/live_hospital.h"

#include "server/access/access_directory.h"
#include "server/routes.h"

#include <time.h>

using namespace Qt::StringLiterals;

namespace hms::test {

namespace {

server::SessionKeeper sessionKeeper()
{
    return {[](server::WorkerConnection &connection, const QList<SessionId> &sessions) {
                return server::access::reload(connection, sessions);
            },
            [](server::WorkerConnection &connection, const QList<SessionId> &sessions) {
                server::access::touchSessions(connection, sessions);
            }};
}

} // namespace

LiveHospital::LiveHospital(const server::NetLimits &limits)
    : m_hasher(server::PasswordHasher::Limits{})
    , m_dispatcher(server::routes(), m_hasher, {u"test"_s, 1, true})
    , m_desks(make(limits))
{
}

std::unique_ptr<server::DeskServer> LiveHospital::make(const server::NetLimits &limits)
{
    auto desks = std::make_unique<server::DeskServer>(server::DeskServer::Parts{
        m_dispatcher, hospital.server.opener(), sessionKeeper(), {}, limits, std::nullopt});
    REQUIRE(desks->listen(QHostAddress::LocalHost, 0));
    REQUIRE(eventually([&desks] { return desks->isReady(); }));
    return desks;
}

std::unique_ptr<server::DeskServer> LiveHospital::another()
{
    return make({});
}

void LiveHospital::addPerson(const QString &role, const QString &username, const QString &password)
{
    const auto person = hospital.server.another(role, username);
    hospital.server.exec(u"UPDATE users SET password_hash = '%1' WHERE id = '%2'"_s.arg(
        m_hasher.hash(password), person->user.value.toUuidText()));
}

void besideAttack(const std::function<void()> &attack)
{
    std::atomic<bool> over = false;
    std::thread attacker([&] {
        attack();
        over = true;
    });
    const bool ended = eventually([&] { return over.load(); }, 120'000);
    attacker.join();
    REQUIRE(ended);
}

std::chrono::nanoseconds socketThreadCpu()
{
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return std::chrono::seconds(used.tv_sec) + std::chrono::nanoseconds(used.tv_nsec);
}

} // namespace hms::test
