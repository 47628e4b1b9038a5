// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/net/net_fixture.h"

#include <QFile>
#include <QTcpSocket>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::server;
using namespace hms::test;
using namespace std::chrono_literals;

namespace {

/// A peer that writes whatever bytes it likes.
class RawPeer {
public:
    explicit RawPeer(quint16 port, const QByteArray &extraHeader = {})
    {
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        REQUIRE(eventually([this] { return socket.state() == QAbstractSocket::ConnectedState; }));
        socket.write("GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                     "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n" +
                     extraHeader + "\r\n");
        eventually([this] { return socket.bytesAvailable() > 12 || isClosed(); });
        response = socket.readAll();
    }

    [[nodiscard]] bool isClosed() const { return socket.state() == QAbstractSocket::UnconnectedState; }
    /// The code of the close frame that came, 0 for none.
    int closeCode()
    {
        eventually([this] { return isClosed(); });
        const QByteArray bytes = socket.readAll();
        const qsizetype at = bytes.lastIndexOf('\x88');
        return at < 0 || bytes.size() < at + 4 ? 0 : quint8(bytes[at + 2]) << 8 | quint8(bytes[at + 3]);
    }

    /// The bytes of a frame; `length` may promise more than there is.
    static QByteArray frame(int firstByte, const QByteArray &payload, qint64 length = -1, bool masked = true)
    {
        const quint64 size = length < 0 ? quint64(payload.size()) : quint64(length);
        QByteArray bytes(1, char(firstByte));
        const char mask = masked ? '\x80' : '\0';
        if (size < 126) {
            bytes.append(char(mask | char(size)));
        } else {
            bytes.append(char(mask | 127));
            for (int shift = 56; shift >= 0; shift -= 8)
                bytes.append(char(size >> shift));
        }
        return bytes + (masked ? QByteArray(4, '\0') : QByteArray()) + payload;
    }

    QTcpSocket socket;
    QByteArray response;
};

constexpr int kText = 0x81;
constexpr int kTextBegins = 0x01;
constexpr int kContinues = 0x00;
constexpr int kPing = 0x89;

NetLimits impatient()
{
    NetLimits limits;
    limits.tick = 20ms;
    limits.wholeMessage = 300ms;
    limits.handshake = 300ms;
    return limits;
}

qint64 residentMiB()
{
    QFile file(u"/proc/self/statm"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE) >> 20;
}

} // namespace

TEST_CASE("a handshake with an Origin is refused", "[net][attack][db]")
{
    NetFixture net;

    RawPeer browser(net.port(), "Origin: http://evil.example\r\n");
    RawPeer desk(net.port());

    CHECK(browser.response.startsWith("HTTP/1.1 403"));
    CHECK(desk.response.startsWith("HTTP/1.1 101"));
}

TEST_CASE("an oversize frame is closed with 1009 before it is read", "[net][attack][db]")
{
    NetFixture net;
    RawPeer peer(net.port());

    peer.socket.write(RawPeer::frame(kText, "x", qint64(1) << 40));

    CHECK(peer.closeCode() == 1009);
    REQUIRE(eventually([&] { return net.server().gateway().connections() == 0; }));
}

TEST_CASE("after login a large message is allowed, before it is not", "[net][attack][db]")
{
    NetFixture net;
    const QString large(100'000, u'x');
    Client stranger(net.port());
    const auto member = net.loggedIn();

    stranger.send(u"test.echo"_s, {{u"text"_s, large}});
    CHECK(member->call(u"test.echo"_s, {{u"text"_s, large}}));

    REQUIRE(eventually([&] { return stranger.isClosed(); }));
    CHECK(stranger.socket().closeCode() == QWebSocketProtocol::CloseCodeTooMuchData);
}

TEST_CASE("a message that drips in is cut at its deadline", "[net][attack][db]")
{
    NetFixture net(impatient());
    RawPeer peer(net.port());

    SECTION("within a frame")
    {
        peer.socket.write(RawPeer::frame(kText, "x", 5));
    }
    SECTION("within a header")
    {
        peer.socket.write("\x81");
    }
    SECTION("between fragments")
    {
        peer.socket.write(RawPeer::frame(kTextBegins, "x"));
    }
    QTimer drip;
    QObject::connect(&drip, &QTimer::timeout, [&peer] { peer.socket.write(RawPeer::frame(kPing, {})); });
    // Pings in between do not help a fragmented message; within a frame they would be its payload.
    drip.start(100);

    CHECK(eventually([&] { return peer.isClosed(); }, 2000));
}

TEST_CASE("pings alone, complete messages and silence within bounds keep a socket", "[net][attack][db]")
{
    NetFixture net(impatient());
    RawPeer peer(net.port());

    for (int i = 0; i < 8; ++i) {
        peer.socket.write(RawPeer::frame(kPing, "hi"));
        peer.socket.write(RawPeer::frame(kText, "{}"));
        QTest::qWait(80);
    }

    CHECK_FALSE(peer.isClosed());
}

TEST_CASE("floods are closed", "[net][attack][db]")
{
    NetFixture net;
    RawPeer peer(net.port());

    SECTION("of pings")
    {
        for (int i = 0; i < 500; ++i)
            peer.socket.write(RawPeer::frame(kPing, {}));
    }
    SECTION("of empty fragments")
    {
        peer.socket.write(RawPeer::frame(kTextBegins, {}));
        for (int i = 0; i < 500; ++i)
            peer.socket.write(RawPeer::frame(kContinues, {}));
    }
    SECTION("of requests")
    {
        for (int i = 0; i < 500; ++i)
            peer.socket.write(RawPeer::frame(kText, R"({"jsonrpc":"2.0","id":1,"method":"test.echo"})"));
    }

    CHECK(peer.closeCode() == 1008);
}

TEST_CASE("frames that break the protocol are closed", "[net][attack][db]")
{
    NetFixture net;
    RawPeer peer(net.port());
    int expected = 1002;

    SECTION("unmasked")
    {
        peer.socket.write(RawPeer::frame(kText, "{}", -1, false));
    }
    SECTION("reserved bits")
    {
        peer.socket.write(RawPeer::frame(kText | 0x40, "{}"));
    }
    SECTION("bad UTF-8")
    {
        expected = 1007;
        peer.socket.write(RawPeer::frame(kText, "\xff\xfe"));
    }

    CHECK(peer.closeCode() == expected);
}

TEST_CASE("a batch and text that is no request get their error", "[net][attack][db]")
{
    NetFixture net;
    Client client(net.port());
    QList<int> codes;
    QObject::connect(&client.socket(), &QWebSocket::textMessageReceived, [&codes](const QString &text) {
        codes.append(
            int(parseIncoming(text.toUtf8().replace("\"id\":null", "\"id\":0"))->result.error().code));
    });

    client.socket().sendTextMessage(u"[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"test.echo\"}]"_s);
    client.socket().sendTextMessage(u"{"_s);

    REQUIRE(eventually([&] { return codes.size() == 2; }));
    CHECK(codes == QList<int>{-32600, -32700});
}

TEST_CASE("a handshake that does not finish is cut", "[net][attack][db]")
{
    NetFixture net(impatient());
    QTcpSocket silent;
    QTcpSocket huge;

    silent.connectToHost(QHostAddress(QHostAddress::LocalHost), net.port());
    huge.connectToHost(QHostAddress(QHostAddress::LocalHost), net.port());
    huge.write("GET / HTTP/1.1\r\nX: " + QByteArray(100'000, 'x'));

    CHECK(eventually([&] { return huge.state() == QAbstractSocket::UnconnectedState; }, 2000));
    CHECK(eventually([&] { return silent.state() == QAbstractSocket::UnconnectedState; }, 2000));
}

TEST_CASE("an address gets only so many sockets, and gets them back", "[net][attack][db]")
{
    NetLimits limits;
    limits.socketsFromLoopback = 50;
    NetFixture net(limits);
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 1000; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), net.port());
    }
    const auto connected = [&] {
        return std::ranges::count_if(
            sockets, [](const auto &s) { return s->state() == QAbstractSocket::ConnectedState; });
    };
    REQUIRE(eventually([&] { return connected() == 50; }));

    sockets.clear();
    REQUIRE(eventually([&] {
        Client client(net.port());
        return client.isOpen();
    }));
}

TEST_CASE("a socket without login is closed when idle, a silent one when dead", "[net][attack][db]")
{
    NetLimits limits;
    limits.tick = 20ms;
    SECTION("idle")
    {
        limits.idleBeforeLogin = 200ms;
    }
    SECTION("dead: it does not even answer pings")
    {
        limits.heartbeat = 100ms;
        limits.silence = 300ms;
    }
    NetFixture net(limits);
    RawPeer peer(net.port());
    const auto member = net.loggedIn();

    CHECK(eventually([&] { return peer.isClosed(); }, 3000));
    CHECK(member->isOpen());
}

TEST_CASE("a client that does not read is dropped, and memory stays bounded", "[net][attack][db]")
{
    NetLimits limits;
    limits.tick = 20ms;
    limits.stuck = 500ms;
    NetFixture net(limits);
    RawPeer peer(net.port());
    peer.socket.setReadBufferSize(1024);
    const qint64 before = residentMiB();

    for (int i = 0; i < 15; ++i)
        peer.socket.write(RawPeer::frame(
            kText, R"({"jsonrpc":"2.0","id":1,"method":"test.big","params":{"bytes":2000000}})"));

    CHECK(eventually([&] { return net.server().gateway().connections() == 0; }));
    CHECK(residentMiB() - before < 60);
}

TEST_CASE("who does not read answers gets few of them, and the rest when he reads", "[net][attack][db]")
{
    NetLimits limits;
    limits.sendBufferBytes = 16 * 1024;
    NetFixture net(limits);
    RawPeer reader(net.port());
    const auto served = [&net] {
        const QByteArray text = net.server().metricsText();
        const qsizetype at = text.indexOf("hms_requests_total{method=\"test.big\"");
        return at < 0 ? 0 : text.mid(text.indexOf('}', at) + 1).simplified().split(' ').first().toInt();
    };

    reader.socket.setReadBufferSize(1024);
    for (int i = 0; i < 15; ++i)
        reader.socket.write(RawPeer::frame(
            kText, R"({"jsonrpc":"2.0","id":1,"method":"test.big","params":{"bytes":50000}})"));
    REQUIRE(eventually([&] { return served() >= 2; }));
    QTest::qWait(300);
    CHECK(served() <= 10);

    reader.socket.setReadBufferSize(0);
    CHECK(eventually([&] {
        reader.socket.readAll();
        return served() == 15;
    }));
    CHECK_FALSE(reader.isClosed());
}

TEST_CASE("a slow reader loses pushes, is told to start afresh, and stays", "[net][attack][db]")
{
    NetLimits limits;
    limits.pushHighWater = 64 * 1024;
    limits.pushLowWater = 16 * 1024;
    limits.sendLimit = qint64(16) << 20;
    NetFixture net(limits);
    const auto writer = net.loggedIn();
    RawPeer reader(net.port());
    reader.socket.write(
        RawPeer::frame(kText, R"({"jsonrpc":"2.0","id":1,"method":"test.login","params":{"role":"staff"}})"));
    reader.socket.write(RawPeer::frame(
        kText, R"({"jsonrpc":"2.0","id":2,"method":"test.follow","params":{"topic":"doctors"}})"));
    EventHub &hub = net.server().gateway().hub();
    REQUIRE(eventually([&] { return hub.subscriptions() == 1; }));

    reader.socket.setReadBufferSize(1024);
    const QJsonObject row{{u"text"_s, QString(400'000, u'x')}};
    for (int i = 0; i < 60 && hub.counts().drops == 0; ++i)
        REQUIRE(writer->call(u"test.bump"_s, {{u"topic"_s, u"doctors"_s}, {u"row"_s, row}}));
    REQUIRE(hub.counts().drops > 0);
    reader.socket.setReadBufferSize(0);

    QByteArray tail;
    CHECK(eventually([&] {
        tail = tail.right(1000) + reader.socket.readAll();
        return tail.contains("\"reset\":true");
    }));
    CHECK_FALSE(reader.isClosed());
}
