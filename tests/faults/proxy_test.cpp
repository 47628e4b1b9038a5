// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault_proxy.h"
#include "tests/faults/frame_splitter.h"
#include "tests/faults/history.h"
#include "tests/faults/owned_cluster.h"
#include "tests/faults/waiting.h"
#include "tests/support/test_cluster.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QVariant>
#include <QWebSocket>
#include <QWebSocketServer>
#include <catch2/catch.hpp>

#include <random>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace hms;
using namespace hms::test;

namespace {

/// A server that answers each text with "re: " and the text, and a client of it behind a fault proxy.
class Wire {
public:
    Wire()
        : server(u"echo"_s, QWebSocketServer::NonSecureMode)
        , proxy(1)
    {
        server.listen(QHostAddress::LocalHost);
        QObject::connect(&server, &QWebSocketServer::newConnection, &server, [this] {
            QWebSocket *socket = server.nextPendingConnection();
            QObject::connect(socket, &QWebSocket::textMessageReceived, socket,
                             [this, socket](const QString &text) {
                                 requests += text;
                                 socket->sendTextMessage("re: "_L1 + text);
                             });
            QObject::connect(socket, &QWebSocket::disconnected, socket, [this] { ++serverLost; });
        });
        proxy.setTarget(server.serverUrl());
        QObject::connect(&client, &QWebSocket::textMessageReceived, &client,
                         [this](const QString &text) { answers += text; });
        client.open(proxy.url());
        REQUIRE(eventually([this] { return client.state() == QAbstractSocket::ConnectedState; }, 10s));
    }
    bool isCut()
    {
        return eventually([this] { return client.state() == QAbstractSocket::UnconnectedState; }, 10s);
    }

    QWebSocketServer server;
    FaultProxy proxy;
    QWebSocket client;
    QStringList requests;
    QStringList answers;
    int serverLost = 0;
};

} // namespace

TEST_CASE("the proxy cuts a link when the reply has come and before it is passed on", "[faults]")
{
    Wire wire;
    wire.proxy.arm(RequestFault::CutBeforeReply);
    wire.client.sendTextMessage(u"pay"_s);
    CHECK(wire.isCut());
    CHECK(wire.requests == QStringList{u"pay"_s});
    CHECK(wire.answers.isEmpty());
    CHECK(wire.proxy.cuts() == 1);
    CHECK(eventually([&] { return wire.serverLost == 1 && wire.proxy.open() == 0; }, 10s));
}

TEST_CASE("the proxy repeats a request for the server", "[faults]")
{
    Wire wire;
    wire.proxy.arm(RequestFault::Repeat);
    wire.client.sendTextMessage(u"pay"_s);
    CHECK(eventually([&] { return wire.answers.size() == 2; }, 10s));
    CHECK(wire.requests == QStringList{u"pay"_s, u"pay"_s});
}

TEST_CASE("a black hole keeps everything until it is healed", "[faults]")
{
    Wire wire;
    wire.proxy.setFaults({.blackHole = true});
    wire.client.sendTextMessage(u"anybody?"_s);
    letTimePass(200ms);
    CHECK(wire.requests.isEmpty());
    CHECK(wire.client.state() == QAbstractSocket::ConnectedState);
    wire.proxy.heal();
    CHECK(eventually([&] { return wire.answers == QStringList{u"re: anybody?"_s}; }, 10s));
}

TEST_CASE("slices, delays and slow lines change no byte and no order", "[faults]")
{
    Wire wire;
    wire.proxy.setFaults({.delay = 2ms, .jitter = 10ms, .sliceBytes = 3});
    QStringList expected;
    for (int i = 0; i < 20; ++i) {
        const QString text = u"%1 %2"_s.arg(i).arg(QString(i * 10, u'x'));
        wire.client.sendTextMessage(text);
        expected += "re: "_L1 + text;
    }
    CHECK(eventually([&] { return wire.answers.size() == 20; }, 20s));
    CHECK(wire.answers == expected);

    wire.proxy.setFaults({.bytesPerSecond = 20'000});
    QElapsedTimer clock;
    clock.start();
    wire.client.sendTextMessage(QString(4'000, u'y'));
    CHECK(eventually([&] { return wire.answers.size() == 21; }, 20s));
    CHECK(clock.elapsed() >= 380); // There and back.
}

TEST_CASE("the proxy resets links and refuses new ones", "[faults]")
{
    Wire wire;
    wire.proxy.resetAll();
    CHECK(wire.isCut());
    const auto connects = [&wire](std::chrono::milliseconds patience) {
        QWebSocket another;
        another.open(wire.proxy.url());
        return eventually([&] { return another.state() == QAbstractSocket::ConnectedState; }, patience);
    };
    wire.proxy.setFaults({.refuse = true});
    CHECK_FALSE(connects(500ms));
    wire.proxy.heal();
    CHECK(connects(10s));
}

TEST_CASE("frames are found however their bytes arrive", "[faults]")
{
    const QByteArray handshake = "GET / HTTP/1.1\r\nUpgrade: websocket\r\n\r\n";
    const QByteArray small = QByteArray("\x81\x85", 2) + "mask" + "hello";
    const QByteArray large = QByteArray("\x81\x7e\x01\x00", 4) + QByteArray(256, 'x');
    const QByteArray ping = QByteArray("\x89\x00", 2);
    const QByteArray all = handshake + small + ping + large;
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        FrameSplitter splitter;
        QList<FrameSplitter::Piece> pieces;
        for (qsizetype at = 0; at < all.size();) {
            const qsizetype size = std::uniform_int_distribution(1, 40)(random);
            pieces += splitter.take(all.mid(at, size));
            at += size;
        }
        REQUIRE(pieces.size() == 4);
        CHECK(pieces[0].bytes == handshake);
        CHECK((pieces[1].bytes == small && pieces[1].isText));
        CHECK((pieces[2].bytes == ping && !pieces[2].isText));
        CHECK((pieces[3].bytes == large && pieces[3].isText));
    }
}

TEST_CASE("a history's line is on the disk before anybody else can see the act", "[faults]")
{
    QTemporaryDir folder;
    History history(folder.filePath(u"history.jsonl"_s));
    const OperationId operation = OperationId::make();
    history.invoke(3, operation, u"payments.take"_s, {{u"amount"_s, 5}});
    QByteArray seen;
    history.whenDurable([&] {
        QFile file(history.path());
        REQUIRE(file.open(QIODevice::ReadOnly));
        seen = file.readAll();
    });
    CHECK(seen.isEmpty());
    REQUIRE(eventually([&] { return !seen.isEmpty(); }, 10s));
    const QJsonObject line = QJsonDocument::fromJson(seen).object();
    CHECK(line.value(u"what"_s) == u"invoke"_s);
    CHECK(line.value(u"op"_s) == operation.toText());
    CHECK(line.value(u"params"_s)[u"amount"_s] == 5);
}

TEST_CASE("no fault is injected into a PostgreSQL that is not proven to be ours", "[faults]")
{
    const server::ScopedConnection admin(
        TestCluster::current().connection(u"postgres"_s, server::EmbeddedCluster::Role::Admin));
    QSqlQuery query(admin.database());
    REQUIRE((query.exec(u"SHOW data_directory"_s) && query.next()));
    const QString folder = query.value(0).toString();

    // Another process' child, and a folder without one.
    CHECK_THROWS(OwnedCluster::prove(folder, 1));
    CHECK_THROWS(OwnedCluster::prove(u"/tmp"_s, parentOf(QCoreApplication::applicationPid())));
}
