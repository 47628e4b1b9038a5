// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/net/desk_server.h"
#include "tests/attacks/hospital.h"
#include "tests/server/net/net_fixture.h"

#include <atomic>
#include <thread>

namespace hms::test {

/// The hospital behind real sockets: real routes, real sessions, real passwords at their real cost.
class LiveHospital {
public:
    explicit LiveHospital(const server::NetLimits &limits = {});

    Hospital hospital;
    [[nodiscard]] quint16 port() const { return m_desks->port(); }
    server::DeskServer &desks() { return *m_desks; }
    /// A second server on the same database.
    std::unique_ptr<server::DeskServer> another();
    /// A person with that role and a password, who can log in.
    void addPerson(const QString &role, const QString &username, const QString &password);

private:
    std::unique_ptr<server::DeskServer> make(const server::NetLimits &limits);

    server::PasswordHasher m_hasher;
    server::Dispatcher m_dispatcher;
    std::unique_ptr<server::DeskServer> m_desks;
};

/// Runs `attack` on a thread of its own while this thread serves; returns when it is over.
void besideAttack(const std::function<void()> &attack);

/// CPU time that this thread, the server's socket thread in these tests, has used.
std::chrono::nanoseconds socketThreadCpu();

} // namespace hms::test
