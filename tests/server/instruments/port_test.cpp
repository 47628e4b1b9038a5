// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/instruments/instrument_bench.h"

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;
using namespace std::chrono_literals;
using hms::server::instruments::PortLimits;
using hms::server::instruments::WireReader;

namespace {

constexpr int kAnalysers = 20;

PortLimits impatient()
{
    PortLimits limits;
    limits.wholeMessage = 300ms;
    limits.idle = 600ms;
    limits.tick = 20ms;
    return limits;
}

/// Desks are answered as ever.
void checkDesks(InstrumentBench &bench)
{
    CHECK(bench.server.callAs(bench.technician, ListInstrumentValues{}));
    Instrument healthy(bench.port.port());
    CHECK(receiptOf(healthy.tell(oneValue(u"S-2026-7777"_s, u"CRP"_s, u"1"_s, u"mg/L"_s, u"healthy"_s))) ==
          "AA");
}

} // namespace

TEST_CASE("an analyser hears AA when its message is kept", "[instruments][db][net]")
{
    InstrumentBench bench;
    const TestOrder order = bench.collected(u"CBC"_s);
    Instrument analyser(bench.port.port());
    const QByteArray answer = analyser.tell(messageFile("haematology.hl7"));
    CHECK(answer.startsWith("\x0bMSH|^~\\&|HMS||HX-500||"));
    CHECK(answer.contains("||ACK^R01|"));
    CHECK(answer.contains("\rMSA|AA|20261122-000041\r"));
    CHECK(bench.open(order.id).result->data.value("wbc"_L1) == 7.62);
    CHECK(receiptOf(analyser.tell(messageFile("haematology.hl7"))) == "AA"); // On the same socket.
    CHECK(bench.server.count(u"instrument_messages"_s) == 1);
}

TEST_CASE("a coagulation analyser's upload is acknowledged frame by frame", "[instruments][db][net]")
{
    InstrumentBench bench;
    (void)bench.collected(u"CBC"_s);
    (void)bench.collected(u"ELEC"_s);
    const TestOrder order = bench.collected(u"PT"_s);
    REQUIRE(order.sampleNumber == u"S-2026-0003");
    REQUIRE(bench.teach(u"COAG-1500"_s, u"ISI"_s, u"PT"_s, u"isi"_s));
    Instrument analyser(bench.port.port());
    CHECK(analyser.upload(messageFile("coagulation.astm")));
    CHECK(bench.open(order.id).result->data ==
          QJsonObject{{u"patientTime"_s, 13.1}, {u"controlTime"_s, 12.4}, {u"isi"_s, 1.04}});
    CHECK(bench.waitingFor() == "FIB UNKNOWN_CODE");
    CHECK(bench.server.value(u"SELECT protocol FROM instrument_messages"_s) == u"ASTM"_s);
    CHECK(analyser.upload(messageFile("coagulation.astm"))); // Once more, and nothing happens.
    CHECK(bench.server.count(u"instrument_messages"_s) == 1);
}

TEST_CASE("what is wrong with a message is told by its segment, and what is not for us too",
          "[instruments][db][net]")
{
    InstrumentBench bench;
    Instrument analyser(bench.port.port());
    const QByteArray good = messageFile("haematology.hl7");
    const QByteArray noCode = analyser.tell(QByteArray(good).replace("WBC^Leukocytes^99HX", ""));
    CHECK(noCode.contains("\rMSA|AE|20261122-000041|OBX-3 (segment 6): missing\r"));
    CHECK(
        analyser.tell(QByteArray(good).replace("ORU^R01", "ADT^A01")).contains("|AR|20261122-000041|MSH-9"));
    CHECK(analyser.tell(QByteArray(good).replace("|P|2.5", "|Q|2.5")).contains("|AR|20261122-000041|MSH-11"));
    CHECK(analyser.tell(QByteArray(good).replace("|P|2.5", "|P|3")).contains("|AR|20261122-000041|MSH-12"));
    CHECK(receiptOf(analyser.tell("MSH|^~\\&")) == "AE");
    CHECK(receiptOf(analyser.tell("")) == "AE");
    CHECK(receiptOf(analyser.tell("MSH^^^^|a|b|c")) == "AE");
    CHECK(receiptOf(analyser.tell(QByteArray(good).replace("Leukocytes", "Leuko\xff\xfe"))) ==
          "AR"); // No UTF-8.
    CHECK(receiptOf(analyser.tell(QByteArray(good).replace("7.62", QByteArray("7\0.62", 5)))) == "AE");
    CHECK(receiptOf(analyser.tell(QByteArray(good).replace("7.62", "7\x1b[31m62"))) == "AE");
    CHECK(receiptOf(analyser.tell(QByteArray(good).replace("7.62", QByteArray(2'000, '7')))) == "AE");
    QByteArray many = good;
    for (int i = 0; i < 100'000; ++i)
        many += "OBX|\r";
    CHECK(receiptOf(analyser.tell(many)) == "AE");
    CHECK(bench.server.count(u"instrument_messages"_s) == 0);
    CHECK(receiptOf(analyser.tell(good)) == "AA"); // On the same socket.
}

TEST_CASE("who speaks neither protocol, or never ends, is left", "[instruments][db][net]")
{
    InstrumentBench bench(impatient());
    const QByteArray good = messageFile("haematology.hl7");
    const auto isLeftAfter = [&bench](const QByteArray &bytes) {
        Instrument peer(bench.port.port());
        peer.send(bytes);
        return peer.isLeft();
    };
    CHECK(isLeftAfter("GET / HTTP/1.1\r\nHost: hms\r\n\r\n"));
    CHECK(isLeftAfter(QByteArray(64, '\0')));
    CHECK(isLeftAfter(WireReader::kVt + good)); // No end.
    CHECK(isLeftAfter(inMllp(good).chopped(1)));
    CHECK(isLeftAfter(WireReader::kVt + good.left(300) + inMllp(good))); // Cut, and begun anew.
    CHECK(isLeftAfter(WireReader::kVt + QByteArray(10'000'000, 'x')));   // One line of 10 MB.
    CHECK(isLeftAfter(WireReader::kEnq + QByteArray("\x02", 1) + QByteArray(10'000'000, 'x')));
    CHECK(isLeftAfter({})); // Says nothing.
    CHECK(bench.server.count(u"instrument_messages"_s) == 0);
    checkDesks(bench);
}

TEST_CASE("stalled peers take places, not time", "[instruments][db][net]")
{
    PortLimits limits;
    limits.sockets.socketsFromLoopback = 5;
    InstrumentBench bench(limits);
    std::vector<std::unique_ptr<Instrument>> stalled;
    for (int i = 0; i < 4; ++i) {
        stalled.push_back(std::make_unique<Instrument>(bench.port.port()));
        stalled.back()->send(WireReader::kVt + QByteArray("MSH|^~\\&|SLOW"));
    }
    checkDesks(bench);
    stalled.push_back(std::make_unique<Instrument>(bench.port.port()));
    Instrument oneTooMany(bench.port.port());
    CHECK(oneTooMany.isLeft());
}

TEST_CASE("only peers that were named are let in", "[instruments][db][net]")
{
    InstrumentBench named({}, {QHostAddress(u"127.0.0.1"_s)});
    Instrument welcome(named.port.port());
    CHECK(receiptOf(welcome.tell(messageFile("haematology.hl7"))) == "AA");
    InstrumentBench others({}, {QHostAddress(u"192.0.2.7"_s)});
    Instrument stranger(others.port.port());
    CHECK(stranger.isLeft());
}

TEST_CASE("one message on twenty connections at once makes one draft", "[instruments][db][net][race]")
{
    InstrumentBench bench;
    const TestOrder order = bench.collected(u"CBC"_s);
    std::atomic<int> accepted = 0;
    std::vector<std::thread> analysers;
    const QByteArray message = messageFile("haematology.hl7");
    const quint16 port = bench.port.port();
    for (int i = 0; i < kAnalysers; ++i)
        analysers.emplace_back([&] {
            Instrument analyser(port);
            accepted += receiptOf(analyser.tell(message)) == "AA";
        });
    for (std::thread &analyser : analysers)
        analyser.join();
    CHECK(accepted == kAnalysers);
    CHECK(bench.server.count(u"instrument_messages"_s) == 1);
    CHECK(bench.server.count(u"test_results"_s) == 1);
    CHECK(bench.open(order.id).result->rowVersion == 1);
    CHECK(bench.waiting().size() == 2);
}

// Several servers have a port each: here the database alone keeps the order.
TEST_CASE("one message at twenty servers at once makes one draft, and a person's save is not lost",
          "[instruments][db][race]")
{
    InstrumentBench bench;
    const TestOrder order = bench.collected(u"CBC"_s);
    const QByteArray message = messageFile("haematology.hl7");
    std::atomic<int> accepted = 0, saved = 0;
    bench.server.race(kAnalysers, [&](int index, server::WorkerConnection &connection) {
        if (index == 7) {
            saved += bench.server
                         .callOn(connection, bench.technician,
                                 SaveTestResult{order.id, {{u"wbc"_s, 5.5}}, {}, {}, {}})
                         .has_value();
            return;
        }
        server::instruments::Intake intake(u"racer %1"_s.arg(index), bench.server.opener(),
                                           bench.server.hasher(), {u"test"_s});
        accepted +=
            receiptOf(intake.take({server::instruments::Protocol::Hl7, message}, u"127.0.0.1"_s)) == "AA";
    });
    CHECK(accepted == kAnalysers - 1);
    CHECK(bench.server.count(u"instrument_messages"_s) == 1);
    CHECK(bench.server.count(u"test_results"_s) == 1);
    const double wbc = bench.open(order.id).result->data.value("wbc"_L1).toDouble();
    CHECK(wbc == (saved == 1 ? 5.5 : 7.62));
    CHECK(isWaiting(bench, "WBC ALREADY_ENTERED") == (saved == 1));
}

TEST_CASE("a database that is away is no acknowledgement", "[instruments][db][net]")
{
    TestServer server;
    server::instruments::Intake intake(u"nowhere"_s, [](QSqlDatabase &) { return false; }, server.hasher(),
                                       {u"test"_s});
    const auto take = [&intake](server::instruments::Protocol protocol, const char *file) {
        return intake.take({protocol, messageFile(file)}, u"127.0.0.1"_s);
    };
    CHECK(receiptOf(take(server::instruments::Protocol::Hl7, "haematology.hl7")) == "AR");
    CHECK(take(server::instruments::Protocol::Astm, "coagulation.astm") == QByteArray(1, WireReader::kNak));
}
