// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/certificate_pin.h"
#include "shared/protocol/version.h"
#include "tests/app/core/desk.h"
#include "tests/app/core/test_tls.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QTcpServer>
#include <QTcpSocket>

using namespace hms;
using namespace hms::app;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

/// Takes the handshake and never says another word, as behind a cut cable.
class SilentServer : public QTcpServer {
public:
    SilentServer()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            ++connections;
            connect(socket, &QTcpSocket::readyRead, socket, [socket] { shakeHands(*socket); });
        });
        REQUIRE(listen(QHostAddress::LocalHost));
    }
    [[nodiscard]] QUrl url() const { return QUrl(u"ws://127.0.0.1:%1/"_s.arg(serverPort())); }

    int connections = 0;

private:
    static void shakeHands(QTcpSocket &socket)
    {
        const QByteArray head = socket.readAll();
        const QByteArray field = "Sec-WebSocket-Key: ";
        const qsizetype at = head.indexOf(field);
        if (at < 0)
            return;
        const qsizetype from = at + field.size();
        const QByteArray key = head.mid(from, head.indexOf('\r', from) - from);
        const QByteArray accept =
            QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1)
                .toBase64();
        socket.write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                     "Sec-WebSocket-Protocol: hms.v1\r\nSec-WebSocket-Accept: " +
                     accept + "\r\n\r\n");
    }
};

bool becomes(const ApiClient &api, LinkState state)
{
    return eventually([&] { return api.linkState() == state; });
}

} // namespace

TEST_CASE("the pause before a reconnect grows, is spread, and stays between its bounds", "[core][link][ui]")
{
    const Backoff backoff;

    CHECK(backoff.pause(0, 0.0) == milliseconds(250));
    CHECK(backoff.pause(0, 0.999) < milliseconds(501));
    CHECK(backoff.pause(0, 0.999) > milliseconds(400));
    CHECK(backoff.pause(3, 0.5) > backoff.pause(1, 0.5));
    for (int attempt : {0, 1, 5, 6, 30, 1000, 2'000'000'000})
        for (double random : {0.0, 0.5, 0.999999}) {
            CHECK(backoff.pause(attempt, random) >= milliseconds(250));
            CHECK(backoff.pause(attempt, random) <= milliseconds(15'000));
        }
}

TEST_CASE("a silent peer is found out by the heartbeat", "[core][link][ui]")
{
    SilentServer server;
    WireServer unused;
    DeskDisk disk;
    auto timings = fastTimings();
    timings.link.heartbeat = milliseconds(10);
    timings.link.silence = milliseconds(1'000);
    Desk desk(disk, unused, timings);
    disk.settings.setServers({server.url()});
    QElapsedTimer clock;
    clock.start();

    desk.api.start();
    REQUIRE(becomes(desk.api, LinkState::Live));
    std::optional<Error> read;
    desk.api.call(GetServerInfo{}, &desk.api, [&](const auto &answer) { read = answer.error(); });
    REQUIRE(becomes(desk.api, LinkState::Offline));

    CHECK(clock.elapsed() >= 1'000);
    CHECK(desk.api.nextAttemptAt().isValid());
    REQUIRE(read);
    CHECK(read->code == ErrorCode::Unavailable);
    CHECK(eventually([&] { return server.connections >= 2; }));
}

TEST_CASE("a silent peer is given up when its time is over, not at some later heartbeat", "[core][link][ui]")
{
    SilentServer server;
    WireServer unused;
    DeskDisk disk;
    auto timings = fastTimings();
    timings.link.heartbeat = milliseconds(60'000);
    timings.link.silence = milliseconds(500);
    Desk desk(disk, unused, timings);
    disk.settings.setServers({server.url()});

    desk.api.start();

    REQUIRE(becomes(desk.api, LinkState::Live));
    CHECK(becomes(desk.api, LinkState::Offline));
}

TEST_CASE("a peer that answers the heartbeat is kept, and dates what is on screen", "[core][link][ui]")
{
    WireServer server;
    DeskDisk disk;
    auto timings = fastTimings();
    timings.link.heartbeat = milliseconds(10);
    timings.link.silence = milliseconds(1'000);
    Desk desk(disk, server, timings);
    CHECK_FALSE(desk.api.lastHeardAt().isValid());
    desk.connectAs(server.session);
    const QDateTime connected = desk.api.lastHeardAt();

    CHECK(eventually([&] { return connected.msecsTo(desk.api.lastHeardAt()) > 1'500; }));

    CHECK(server.connections() == 1);
    CHECK(desk.api.linkState() == LinkState::Live);
}

TEST_CASE("a server that accepts and never shakes hands is given up", "[core][link][ui]")
{
    QTcpServer deaf;
    REQUIRE(deaf.listen(QHostAddress::LocalHost));
    WireServer server;
    DeskDisk disk;
    auto timings = fastTimings();
    timings.link.heartbeat = milliseconds(10);
    timings.link.silence = milliseconds(1'000);
    Desk desk(disk, server, timings);
    disk.settings.setServers({QUrl(u"ws://127.0.0.1:%1/"_s.arg(deaf.serverPort())), server.url()});

    desk.api.start();

    CHECK(becomes(desk.api, LinkState::Live));
    CHECK(server.connections() == 1);
}

TEST_CASE("the next server of the list takes over", "[core][link][ui]")
{
    WireServer first;
    WireServer second;
    DeskDisk disk;
    Desk desk(disk, first);
    disk.settings.setServers({first.url(), second.url()});
    desk.connectAs(first.session);
    CHECK(second.connections() == 0);

    first.refuseConnections();

    REQUIRE(eventually([&] { return second.connections() == 1 && desk.api.linkState() == LinkState::Live; }));
    CHECK(second.methods().constFirst() == ResumeSession::kMethod);
}

TEST_CASE("a reconnect takes the session up before anything else", "[core][link][ui]")
{
    WireServer server;
    DeskDisk disk;
    Desk desk(disk, server);
    QList<SessionOpened> resumed;
    QObject::connect(&desk.api, &ApiClient::sessionResumed, &desk.api,
                     [&](const SessionOpened &s) { resumed.append(s); });
    desk.connectAs(server.session);
    desk.api.follow(u"doctors"_s, &desk.api, {});
    bool asked = false;
    QObject::connect(&desk.api, &ApiClient::linkChanged, &desk.api, [&](LinkState state) {
        if (state != LinkState::Live)
            return;
        desk.api.call(GetServerInfo{}, &desk.api, [](const auto &) {});
        asked = true;
    });
    server.session.token = u"token-rotated"_s;
    server.session.user.permissions = {u"bills.void"_s};

    server.cut();
    REQUIRE(eventually([&] { return asked && server.methods().count(SubscribeTopic::kMethod) == 2; }));

    REQUIRE(resumed.size() == 2);
    CHECK(resumed.at(1).user.permissions == QStringList{u"bills.void"_s});
    const QStringList methods = server.methods();
    const qsizetype again = methods.lastIndexOf(ResumeSession::kMethod);
    CHECK(methods.indexOf(GetServerInfo::kMethod) > again);
    CHECK(methods.lastIndexOf(SubscribeTopic::kMethod) > again);

    server.cut();
    REQUIRE(eventually([&] { return server.requests(ResumeSession::kMethod).size() == 3; }));
    CHECK(server.requests(ResumeSession::kMethod).at(2).params.value("token"_L1).toString() ==
          u"token-rotated");
}

TEST_CASE("a session that the server ended is told once, and reads go on without it", "[core][link][ui]")
{
    WireServer server;
    DeskDisk disk;
    Desk desk(disk, server);
    desk.connectAs(server.session);
    QSignalSpy ended(&desk.api, &ApiClient::sessionEnded);
    const auto unknown = [&](const WireServer::Request &r) {
        server.refuse(r, {ErrorCode::Unauthenticated, {}});
    };
    server.on[ResumeSession::kMethod] = unknown;

    SECTION("while the desk was away")
    {
        server.cut();
    }
    SECTION("between two requests")
    {
        server.on[u"doctors.list"_s] = unknown;
        server.on[GetServerInfo::kMethod] = unknown;
        desk.api.call(GetServerInfo{}, &desk.api, [](const auto &) {});
    }

    REQUIRE(eventually([&] { return ended.count() == 1; }));
    CHECK(becomes(desk.api, LinkState::Live));
    server.cut();
    REQUIRE(eventually([&] { return !server.isConnected(); }));
    CHECK(eventually([&] { return server.isConnected() && desk.api.linkState() == LinkState::Live; }));
    CHECK(ended.count() == 1);
}

TEST_CASE("a wrong password of an approver does not end the session", "[core][link][ui]")
{
    WireServer server;
    DeskDisk disk;
    Desk desk(disk, server);
    desk.connectAs(server.session);
    QSignalSpy ended(&desk.api, &ApiClient::sessionEnded);
    server.on[SmallPayment::kMethod] = [&](const auto &r) {
        server.refuse(r, {ErrorCode::Unauthenticated, {}});
    };

    Seen seen;
    seen.send(desk.api, &desk.api, SmallPayment{});
    REQUIRE(eventually([&] { return server.requests(ResumeSession::kMethod).size() == 2; }));

    CHECK(seen.error->code == ErrorCode::Unauthenticated);
    CHECK(ended.isEmpty());
}

TEST_CASE("a server that speaks nonsense is left and tried again", "[core][link][ui]")
{
    WireServer server;
    DeskDisk disk;
    Desk desk(disk, server);
    desk.connectAs(server.session);

    SECTION("no JSON")
    {
        server.sendText(u"\u0000}{"_s);
    }
    SECTION("an answer without an id")
    {
        server.sendText(u"{\"result\":{}}"_s);
    }
    SECTION("a change without a revision")
    {
        server.sendText(uR"({"method":"topics.changed","params":{"topic":"doctors"}})"_s);
    }

    REQUIRE(eventually([&] { return server.connections() == 2; }));
    CHECK(becomes(desk.api, LinkState::Live));
}

TEST_CASE("a notification of a newer server is skipped", "[core][link][ui]")
{
    WireServer server;
    DeskDisk disk;
    Desk desk(disk, server);
    desk.connectAs(server.session);
    bool answered = false;

    server.sendText(uR"({"method":"weather.changed","params":{}})"_s);
    desk.api.call(GetServerInfo{}, &desk.api, [&](const auto &) { answered = true; });

    CHECK(eventually([&] { return answered; }));
    CHECK(server.connections() == 1);
}

TEST_CASE("an answer for a window that is closed meanwhile reaches nobody", "[core][link][ui]")
{
    WireServer server;
    DeskDisk disk;
    Desk desk(disk, server);
    desk.connectAs(server.session);
    std::optional<WireServer::Request> held;
    server.on[GetServerInfo::kMethod] = [&](const auto &r) { held = r; };
    auto window = std::make_unique<QObject>();
    int answers = 0;
    desk.api.call(GetServerInfo{}, window.get(), [&](const auto &) { ++answers; });
    REQUIRE(eventually([&] { return held.has_value(); }));

    window.reset();
    server.answer(*held, QJsonObject());
    bool next = false;
    desk.api.call(ListUsers{}, &desk.api, [&](const auto &) { next = true; });
    REQUIRE(eventually([&] { return next; }));

    CHECK(answers == 0);
}

TEST_CASE("nothing is sent in clear text over a wire", "[core][link][ui]")
{
    CHECK(isLoopback(u"localhost"_s));
    CHECK(isLoopback(u"127.0.0.5"_s));
    CHECK(isLoopback(u"::1"_s));
    CHECK_FALSE(isLoopback(u"192.0.2.7"_s));
    CHECK_FALSE(isLoopback(u"localhost.example"_s));

    WireServer unused;
    DeskDisk disk;
    auto timings = fastTimings();
    timings.link.backoff = {milliseconds(60'000), milliseconds(60'000)};
    Desk desk(disk, unused, timings);
    disk.settings.setServers({QUrl(u"ws://hospital.invalid:8480/"_s)});
    QSignalSpy changed(&desk.api, &ApiClient::linkChanged);

    desk.api.start();

    CHECK(desk.api.linkState() == LinkState::Offline);
    CHECK(desk.api.nextAttemptAt().isValid());
    CHECK(changed.count() == 2); // Connecting and, still inside start(), Offline.
}

TEST_CASE("a server's own certificate is asked about once and then pinned", "[core][link][tls][ui]")
{
    WireServer server(testTls());
    DeskDisk disk;
    Desk desk(disk, server);
    QSignalSpy unknown(&desk.api, &WebSocketApi::fingerprintUnknown);
    QSignalSpy changed(&desk.api, &WebSocketApi::fingerprintChanged);
    const QString print = QString::fromUtf16(kTestFingerprint);

    SECTION("first meeting")
    {
        desk.api.start();
        REQUIRE(eventually([&] { return unknown.count() == 1; }));
        CHECK(unknown.at(0).at(1).toString() == print);
        REQUIRE(becomes(desk.api, LinkState::Connecting)); // A second attempt...
        REQUIRE(becomes(desk.api, LinkState::Offline));
        CHECK(unknown.count() == 1);      // ...asks nothing again,
        CHECK(server.connections() == 0); // and nothing was said to the server.

        desk.api.acceptFingerprint(server.url(), print);
        CHECK(becomes(desk.api, LinkState::Live));
        CHECK(disk.settings.fingerprint(server.url()) == print);
    }
    SECTION("a known one")
    {
        disk.settings.setFingerprint(server.url(), print);
        desk.api.start();
        CHECK(becomes(desk.api, LinkState::Live));
        CHECK(unknown.isEmpty());
    }
    SECTION("another one than before")
    {
        disk.settings.setFingerprint(server.url(), u"ab"_s.repeated(32));
        desk.api.start();
        REQUIRE(eventually([&] { return changed.count() == 1; }));
        CHECK(changed.at(0).at(1).toString() == print);
        CHECK(server.connections() == 0);
    }
}

TEST_CASE("only trust is healed by a fingerprint", "[core][link][tls][ui]")
{
    const QSslCertificate certificate = testTls().localCertificate();
    const QSslError selfSigned(QSslError::SelfSignedCertificate, certificate);
    const QString print = QString::fromUtf16(kTestFingerprint);

    CHECK(checkPin({selfSigned}, print).verdict == PinVerdict::Accepted);
    // The desk's clock may be wrong by years; the pin does not age.
    CHECK(checkPin({selfSigned, QSslError(QSslError::CertificateExpired, certificate)}, print).verdict ==
          PinVerdict::Accepted);
    CHECK(checkPin({selfSigned}, {}).verdict == PinVerdict::Unknown);
    CHECK(checkPin({selfSigned}, u"00"_s).verdict == PinVerdict::Changed);
    CHECK(checkPin({selfSigned, QSslError(QSslError::CertificateSignatureFailed, certificate)}, print)
              .verdict == PinVerdict::Broken);
    CHECK(checkPin({selfSigned, QSslError(QSslError::HostNameMismatch, QSslCertificate())}, print).verdict ==
          PinVerdict::Broken);
    CHECK(checkPin({}, print).verdict == PinVerdict::Broken);
}
