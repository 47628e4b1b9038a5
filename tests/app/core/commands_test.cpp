// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/core/desk.h"

#include <QFile>
#include <QTest>

#include <memory>

using namespace hms;
using namespace hms::app;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

QJsonObject done(const QString &receiptNumber)
{
    return {
        {u"state"_s, u"DONE"_s}, {u"method"_s, u"payments.take"_s}, {u"result"_s, receipt(receiptNumber)}};
}

const QJsonObject kNotRecorded{{u"state"_s, u"UNKNOWN"_s}};

/// Every try of a command must be this one: same id, same body.
void checkSameTry(const QList<WireServer::Request> &tries)
{
    for (const auto &request : tries)
        CHECK(request.params == tries.constFirst().params);
}

} // namespace

TEST_CASE("a payment that is answered leaves nothing in the outbox", "[core][commands][ui]")
{
    WireServer server;
    DeskDisk disk;
    Desk desk(disk, server);
    desk.connectAs(server.session);
    QStringList filesWhenSent;
    server.on[SmallPayment::kMethod] = [&](const auto &request) {
        filesWhenSent = disk.outboxFiles();
        server.answer(request, receipt(u"R-1"_s));
    };

    Seen seen;
    seen.send(desk.api, &desk.api, SmallPayment{});
    REQUIRE(eventually([&] { return seen.answers == 1; }));

    CHECK(filesWhenSent == QStringList{seen.id.toText()}); // On disk before it was on the wire.
    CHECK(disk.outboxFiles().isEmpty());
    CHECK(seen.receiptNumber == u"R-1");
    CHECK(seen.states == QList{CommandState::Sending, CommandState::Done});
}

TEST_CASE("a lost reply of a payment is found out without a second payment", "[core][commands][ui]")
{
    WireServer server;
    DeskDisk disk;
    Desk desk(disk, server);
    desk.connectAs(server.session);
    server.on[SmallPayment::kMethod] = [&](const auto &) { server.cut(); };
    server.on[GetOperationStatus::kMethod] = [&](const auto &r) { server.answer(r, done(u"R-1"_s)); };

    Seen seen;
    seen.send(desk.api, &desk.api, SmallPayment{});
    REQUIRE(eventually([&] { return seen.answers == 1; }));

    CHECK(seen.receiptNumber == u"R-1");
    CHECK(seen.states == QList{CommandState::Sending, CommandState::Checking, CommandState::Done});
    CHECK(server.requests(SmallPayment::kMethod).size() == 1);
    CHECK(
        server.requests(GetOperationStatus::kMethod).constFirst().params.value("operationId"_L1).toString() ==
        seen.id.toText());
    CHECK(disk.outboxFiles().isEmpty());
}

TEST_CASE("a payment the server never recorded is sent again once, unchanged", "[core][commands][ui]")
{
    WireServer server;
    DeskDisk disk;
    Desk desk(disk, server);
    desk.connectAs(server.session);
    bool first = true;
    server.on[SmallPayment::kMethod] = [&](const auto &request) {
        if (std::exchange(first, false))
            server.cut();
        else
            server.answer(request, receipt(u"R-2"_s));
    };
    server.on[GetOperationStatus::kMethod] = [&](const auto &r) { server.answer(r, kNotRecorded); };

    Seen seen;
    seen.send(desk.api, &desk.api, SmallPayment{});
    REQUIRE(eventually([&] { return seen.answers == 1; }));

    CHECK(seen.receiptNumber == u"R-2");
    const auto tries = server.requests(SmallPayment::kMethod);
    CHECK(tries.size() == 2);
    checkSameTry(tries);
}

TEST_CASE("a payment without an answer in time is checked, and its late answer changes nothing",
          "[core][commands][ui]")
{
    WireServer server;
    DeskDisk disk;
    auto timings = fastTimings();
    timings.requestTimeout = milliseconds(500);
    Desk desk(disk, server, timings);
    desk.connectAs(server.session);
    std::optional<WireServer::Request> late;
    server.on[SmallPayment::kMethod] = [&](const auto &request) { late = request; };
    server.on[GetOperationStatus::kMethod] = [&](const auto &r) {
        server.answer(r, done(u"R-1"_s));
        server.answer(*late, receipt(u"R-late"_s));
        server.answer(*late, receipt(u"R-twice"_s));
    };

    Seen seen;
    seen.send(desk.api, &desk.api, SmallPayment{});
    REQUIRE(eventually([&] { return seen.answers > 0; }));
    bool roundTrip = false;
    desk.api.call(GetServerInfo{}, &desk.api, [&](const auto &) { roundTrip = true; });
    REQUIRE(eventually([&] { return roundTrip; }));

    CHECK(seen.answers == 1);
    CHECK(seen.receiptNumber == u"R-1");
    CHECK(seen.states.contains(CommandState::Checking));
}

TEST_CASE("a busy server is asked until the outcome is known", "[core][commands][ui]")
{
    WireServer server;
    DeskDisk disk;
    Desk desk(disk, server);
    desk.connectAs(server.session);
    int asked = 0;
    server.on[SmallPayment::kMethod] = [&](const auto &r) { server.refuse(r, Error::unavailable(1)); };
    server.on[GetOperationStatus::kMethod] = [&](const auto &r) {
        if (++asked < 3)
            server.refuse(r, Error::unavailable(1));
        else
            server.answer(r, done(u"R-1"_s));
    };

    Seen seen;
    seen.send(desk.api, &desk.api, SmallPayment{});
    REQUIRE(eventually([&] { return seen.answers == 1; }));

    CHECK(asked == 3);
    CHECK(seen.receiptNumber == u"R-1");
    CHECK(server.requests(SmallPayment::kMethod).size() == 1);
}

TEST_CASE("a repeat refused at the door says nothing about the first try", "[core][commands][ui]")
{
    WireServer server;
    DeskDisk disk;
    Desk desk(disk, server);
    desk.connectAs(server.session);
    int tries = 0;
    server.on[SmallPayment::kMethod] = [&](const auto &request) {
        if (++tries == 1)
            server.cut(); // Received, and still running when the desk asks again.
        else
            server.refuse(request, Error::tooManyRequests(1));
    };
    bool recorded = false;
    server.on[GetOperationStatus::kMethod] = [&](const auto &r) {
        server.answer(r, recorded ? done(u"R-1"_s) : kNotRecorded);
    };
    Seen seen;

    SECTION("it is recorded meanwhile")
    {
        server.on[SmallPayment::kMethod] = [&](const auto &request) {
            recorded = ++tries > 1;
            if (tries == 1)
                server.cut();
            else
                server.refuse(request, Error::tooManyRequests(1));
        };
        seen.send(desk.api, &desk.api, SmallPayment{});
        REQUIRE(eventually([&] { return seen.answers == 1; }));
        CHECK(seen.receiptNumber == u"R-1");
        CHECK(tries == 2);
    }
    SECTION("it is refused for good")
    {
        seen.send(desk.api, &desk.api, SmallPayment{});
        REQUIRE(eventually([&] { return seen.answers == 1; }));
        CHECK(seen.error->code == ErrorCode::TooManyRequests);
        CHECK(tries == 3);
    }
}

TEST_CASE("a refusal is an outcome", "[core][commands][ui]")
{
    WireServer server;
    DeskDisk disk;
    Desk desk(disk, server);
    desk.connectAs(server.session);
    server.on[SmallPayment::kMethod] = [&](const auto &r) {
        server.refuse(r, Error::rejected(u"alreadyPaid"_s));
    };

    Seen seen;
    seen.send(desk.api, &desk.api, SmallPayment{});
    REQUIRE(eventually([&] { return seen.answers == 1; }));

    REQUIRE(seen.error);
    CHECK(seen.error->reason() == u"alreadyPaid");
    CHECK(disk.outboxFiles().isEmpty());
}

TEST_CASE("after a crash the old payment is resolved before a new one is sent", "[core][commands][ui]")
{
    WireServer server;
    DeskDisk disk;
    Seen crashed;
    bool received = false;
    server.on[SmallPayment::kMethod] = [&](const auto &) { received = true; };
    {
        Desk desk(disk, server);
        desk.connectAs(server.session);
        crashed.send(desk.api, &desk.api, SmallPayment{});
        REQUIRE(eventually([&] { return received; }));
    }
    REQUIRE(disk.outboxFiles() == QStringList{crashed.id.toText()});

    server.on[GetOperationStatus::kMethod] = [&](const auto &r) { server.answer(r, done(u"R-old"_s)); };
    server.on[SmallPayment::kMethod] = [&](const auto &r) { server.answer(r, receipt(u"R-new"_s)); };
    Desk desk(disk, server);
    QList<Outcome> outcomes;
    QObject::connect(&desk.api, &ApiClient::recovered, &desk.api,
                     [&](const Outcome &o) { outcomes.append(o); });
    desk.connectAs(server.session);
    Seen fresh;
    fresh.send(desk.api, &desk.api, SmallPayment{.amount = 100});
    REQUIRE(eventually([&] { return fresh.answers == 1; }));

    REQUIRE(outcomes.size() == 1);
    CHECK(outcomes.constFirst().operationId == crashed.id);
    CHECK(outcomes.constFirst().method == SmallPayment::kMethod);
    REQUIRE(outcomes.constFirst().result);
    CHECK(*outcomes.constFirst().result == receipt(u"R-old"_s));
    CHECK(fresh.receiptNumber == u"R-new");
    const QStringList methods = server.methods();
    CHECK(methods.indexOf(GetOperationStatus::kMethod) < methods.lastIndexOf(SmallPayment::kMethod));
    CHECK(methods.count(SmallPayment::kMethod) == 2);
    CHECK(disk.outboxFiles().isEmpty());
}

TEST_CASE("a crash before the payment arrived sends it with its own id at the next login",
          "[core][commands][ui]")
{
    WireServer server;
    DeskDisk disk;
    Seen crashed;
    {
        Desk desk(disk, server);
        desk.api.useSession(server.session.token, server.session.user.id);
        REQUIRE(desk.outbox.put({OperationId::make(),
                                 server.session.user.id,
                                 SmallPayment::kMethod,
                                 {{u"amount"_s, 7}, {u"operationId"_s, u"x"_s}}}));
    }
    server.on[GetOperationStatus::kMethod] = [&](const auto &r) { server.answer(r, kNotRecorded); };

    Desk desk(disk, server);
    desk.connectAs(server.session);
    REQUIRE(eventually([&] { return disk.outboxFiles().isEmpty(); }));

    const auto tries = server.requests(SmallPayment::kMethod);
    REQUIRE(tries.size() == 1);
    CHECK(tries.constFirst().params == QJsonObject{{u"amount"_s, 7}, {u"operationId"_s, u"x"_s}});
}

TEST_CASE("another user's login leaves a pending payment alone", "[core][commands][ui]")
{
    WireServer server;
    DeskDisk disk;
    const OperationId left = OperationId::make();
    Desk desk(disk, server);
    REQUIRE(desk.outbox.put({left, UserId::make(), SmallPayment::kMethod, {}}));
    desk.connectAs(server.session);

    Seen own;
    own.send(desk.api, &desk.api, SmallCheckIn{});
    REQUIRE(eventually([&] { return own.answers == 1; }));

    CHECK(server.requests(GetOperationStatus::kMethod).isEmpty());
    CHECK(disk.outboxFiles() == QStringList{left.toText()});
}

TEST_CASE("a payment whose window is gone is announced", "[core][commands][ui]")
{
    WireServer server;
    DeskDisk disk;
    Desk desk(disk, server);
    desk.connectAs(server.session);
    std::optional<WireServer::Request> held;
    server.on[SmallPayment::kMethod] = [&](const auto &request) { held = request; };
    QList<Outcome> outcomes;
    QObject::connect(&desk.api, &ApiClient::recovered, &desk.api,
                     [&](const Outcome &o) { outcomes.append(o); });
    auto window = std::make_unique<QObject>();
    Seen seen;
    seen.send(desk.api, window.get(), SmallPayment{});
    REQUIRE(eventually([&] { return held.has_value(); }));

    window.reset();
    server.answer(*held, receipt(u"R-1"_s));
    REQUIRE(eventually([&] { return outcomes.size() == 1; }));

    CHECK(seen.answers == 0);
    CHECK(outcomes.constFirst().operationId == seen.id);
}

TEST_CASE("without a link a command waits and a read does not", "[core][commands][ui]")
{
    WireServer server;
    DeskDisk disk;
    Desk desk(disk, server);
    desk.api.useSession(server.session.token, server.session.user.id);
    std::optional<Error> read;
    desk.api.call(GetServerInfo{}, &desk.api, [&](const auto &answer) { read = answer.error(); });
    Seen seen;
    seen.send(desk.api, &desk.api, SmallCheckIn{});

    REQUIRE(eventually([&] { return read.has_value(); }));
    CHECK(read->code == ErrorCode::Unavailable);
    CHECK(seen.answers == 0);
    CHECK(seen.states == QList{CommandState::Sending, CommandState::Checking});

    desk.connectAs(server.session);
    REQUIRE(eventually([&] { return seen.answers == 1; }));
    CHECK_FALSE(seen.error);
    CHECK(server.requests(SmallCheckIn::kMethod).size() == 1);
}

TEST_CASE("a command that never left is withdrawn after a while, and certainly not done",
          "[core][commands][ui]")
{
    WireServer server;
    DeskDisk disk;
    auto timings = fastTimings();
    timings.commands.patience = milliseconds(20);
    Desk desk(disk, server, timings);
    desk.connectAs(server.session);
    desk.api.stop();

    Seen seen;
    seen.send(desk.api, &desk.api, SmallPayment{});
    REQUIRE(disk.outboxFiles().size() == 1);
    REQUIRE(eventually([&] { return seen.answers == 1; }));

    CHECK(seen.error == Error::unavailable(0));
    CHECK(disk.outboxFiles().isEmpty());
    desk.connectAs(server.session);
    CHECK(server.requests(SmallPayment::kMethod).isEmpty());
}

TEST_CASE("a payment that cannot be kept on disk is not sent", "[core][commands][ui]")
{
    WireServer server;
    DeskDisk disk;
    QFile obstacle(disk.outboxFolder());
    REQUIRE(obstacle.open(QIODevice::WriteOnly)); // A file where the folder should be.
    Desk desk(disk, server);
    desk.connectAs(server.session);

    Seen seen;
    seen.send(desk.api, &desk.api, SmallPayment{});
    REQUIRE(eventually([&] { return seen.answers == 1; }));

    REQUIRE(seen.error);
    CHECK(seen.error->reason() == u"outbox");
    CHECK(server.requests(SmallPayment::kMethod).isEmpty());
}

TEST_CASE("logging out while a payment is checked says so and keeps it for the next login",
          "[core][commands][ui]")
{
    WireServer server;
    DeskDisk disk;
    Desk desk(disk, server);
    desk.connectAs(server.session);
    bool received = false;
    server.on[SmallPayment::kMethod] = [&](const auto &) { received = true; };
    Seen seen;
    seen.send(desk.api, &desk.api, SmallPayment{});
    REQUIRE(eventually([&] { return received; }));

    desk.api.dropSession();

    REQUIRE(seen.answers == 1);
    CHECK(seen.error->data.value("outcome"_L1).toString() == u"unknown");
    CHECK(disk.outboxFiles() == QStringList{seen.id.toText()});
}

TEST_CASE("a payment checked when the session ends is found out after the same user's login",
          "[core][commands][ui]")
{
    WireServer server;
    DeskDisk disk;
    Desk desk(disk, server);
    desk.connectAs(server.session);
    bool ended = false;
    QObject::connect(&desk.api, &ApiClient::sessionEnded, &desk.api, [&] { ended = true; });
    server.on[SmallPayment::kMethod] = [&](const auto &) { server.cut(); };
    server.on[ResumeSession::kMethod] = [&](const auto &r) {
        server.refuse(r, {ErrorCode::Unauthenticated, {}});
    };
    server.on[GetOperationStatus::kMethod] = [&](const auto &r) { server.answer(r, done(u"R-1"_s)); };

    Seen seen;
    seen.send(desk.api, &desk.api, SmallPayment{});
    REQUIRE(eventually([&] { return ended; }));
    CHECK(seen.answers == 0);
    desk.api.useSession(u"token-anew"_s, server.session.user.id);
    REQUIRE(eventually([&] { return seen.answers == 1; }));

    CHECK(seen.receiptNumber == u"R-1");
}
