// SPDX-License-Identifier: GPL-3.0-or-later
// Peers that try to keep the server busy: what they cost, and that an honest desk does not notice.
#include "tests/attacks/live_hospital.h"
#include "tests/attacks/raw_socket.h"

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;
using namespace std::chrono_literals;

namespace {

using Clock = std::chrono::steady_clock;
constexpr int kText = RawSocket::kText;

/// Bytes that an attacker repeats on an open socket.
struct Flood {
    const char *name;
    QByteArray opening;
    QByteArray repeated;
};

const QList<Flood> &floods()
{
    static const QList<Flood> list{
        {"pings", {}, RawSocket::frame(RawSocket::kPing, {}).repeated(50)},
        {"empty fragments", RawSocket::frame(RawSocket::kTextBegins, {}),
         RawSocket::frame(RawSocket::kContinues, {}).repeated(50)},
        {"small fragments", RawSocket::frame(RawSocket::kTextBegins, "{"),
         RawSocket::frame(RawSocket::kContinues, " ").repeated(50)},
        {"malformed requests", {}, RawSocket::frame(kText, "{{{{").repeated(20)},
        {"requests without login",
         {},
         RawSocket::frame(kText, R"({"jsonrpc":"2.0","id":1,"method":"bills.get","params":{}})")
             .repeated(20)},
        {"oversize messages", {}, RawSocket::frame(kText, QByteArray(100'000, 'x'))},
    };
    return list;
}

/// Floods until the server hangs up, and comes back at once, as long as it may. How often it was let in.
int floodFor(quint16 port, const Flood &flood, std::chrono::milliseconds time)
{
    int visits = 0;
    const auto until = Clock::now() + time;
    while (Clock::now() < until) {
        RawSocket socket(port);
        if (!socket.shakeHands())
            continue;
        ++visits;
        bool open = socket.send(flood.opening);
        while (open && Clock::now() < until)
            open = socket.send(flood.repeated) && socket.receive(0ms).has_value();
    }
    return visits;
}

QByteArray loginRequest(int id)
{
    return R"({"jsonrpc":"2.0","id":)" + QByteArray::number(id) +
           R"(,"method":"session.login","params":{"username":"honest","password":"let me in please"}})";
}

/// Socket, handshake and login of an honest desk at another address, in milliseconds; nothing when it failed.
std::optional<double> loginMs(quint16 port, int id)
{
    const auto start = Clock::now();
    RawSocket desk(port, "127.0.0.2");
    if (!desk.shakeHands())
        return std::nullopt;
    const auto answer = desk.ask(loginRequest(id), 10s);
    if (!answer || !answer->contains("\"token\""))
        return std::nullopt;
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

constexpr qsizetype kLogins = 20;

/// Honest logins, one after the other, fastest first; fewer when one failed.
QList<double> loginsMs(quint16 port)
{
    QList<double> times;
    for (int i = 0; i < kLogins; ++i)
        if (const auto ms = loginMs(port, i))
            times.append(*ms);
    std::ranges::sort(times);
    return times;
}
double p95(const QList<double> &sorted)
{
    return sorted[sorted.size() * 95 / 100 - 1];
}

/// Limits that hold for a peer on the network, also for ours, which are on loopback.
server::NetLimits networkLimits()
{
    server::NetLimits limits;
    limits.socketsFromLoopback = limits.socketsPerAddress;
    limits.newSocketsFromLoopback = limits.newSocketsPerAddress;
    return limits;
}

/// What the three kinds of attackers of handshakes do until they are told to stop: about 1000 sockets in
/// twenty logins. They wait a little between two, because they live on the server's own two cores.
void openAndWait(quint16 port, const std::atomic<bool> &stop)
{
    std::vector<std::unique_ptr<RawSocket>> held;
    while (!stop) {
        held.push_back(std::make_unique<RawSocket>(port));
        (void)held.back()->receive(2ms);
        if (held.size() > 300)
            held.clear();
    }
}
void dripHeaders(quint16 port, const std::atomic<bool> &stop)
{
    while (!stop) {
        RawSocket socket(port);
        bool open = socket.send("GET / HTTP/1.1\r\nHost: x\r\n");
        do
            open = open && socket.receive(20ms).has_value() && socket.send("X-Slow: y\r\n");
        while (open && !stop);
    }
}
void sendHugeHeaders(quint16 port, const std::atomic<bool> &stop)
{
    const QByteArray line = "X-Large: " + QByteArray(8'000, 'x') + "\r\n";
    while (!stop) {
        RawSocket socket(port);
        bool open = socket.send("GET / HTTP/1.1\r\nHost: x\r\n");
        for (int i = 0; i < 100 && open; ++i)
            open = socket.send(line) && socket.receive(1ms).has_value();
    }
}

} // namespace

TEST_CASE("an address that comes and goes gets its places back", "[attacks][db]")
{
    server::NetLimits limits = networkLimits();
    limits.newSocketsFromLoopback = {1000, 1000};
    LiveHospital live(limits);
    const bool saysGoodBye = GENERATE(true, false);
    for (int i = 0; i < 3 * limits.socketsPerAddress; ++i) {
        bool in = false;
        besideAttack([&] {
            RawSocket desk(live.port());
            in = desk.shakeHands();
            if (saysGoodBye) {
                desk.send(RawSocket::frame(RawSocket::kClose, "\x03\xe8"));
                (void)desk.closeCode(5s);
            }
        });
        INFO("visit " << i);
        REQUIRE(in);
        REQUIRE(eventually([&] { return live.desks().gateway().connections() == 0; }));
    }
}

TEST_CASE("a flooding peer costs the socket thread less than a fifth of a core", "[attacks][db]")
{
    LiveHospital live(networkLimits());
    constexpr auto kTime = 1500ms;
    for (const Flood &flood : floods()) {
        int visits = 0;
        const auto cpu = socketThreadCpu();
        const auto start = Clock::now();
        besideAttack([&] { visits = floodFor(live.port(), flood, kTime); });
        const std::chrono::duration<double> used = socketThreadCpu() - cpu;
        const std::chrono::duration<double> wall = Clock::now() - start;
        WARN(flood.name << ": " << int(100 * used / wall) << " % of a core, let in " << visits << " times");
        CHECK(visits > 0);
        CHECK(used / wall < 0.20);
    }
}

TEST_CASE("a message of fragments that grows past the limit, and headers without end, are cut",
          "[attacks][db]")
{
    LiveHospital live;
    std::optional<int> fragments;
    std::optional<int> control;
    std::optional<int> orphan;
    bool headersCut = false;
    besideAttack([&] {
        RawSocket large(live.port());
        large.shakeHands();
        large.send(RawSocket::frame(RawSocket::kTextBegins, QByteArray(30'000, 'x')));
        for (int i = 0; i < 5; ++i)
            large.send(RawSocket::frame(RawSocket::kContinues, QByteArray(30'000, 'x')));
        fragments = large.closeCode(5s);

        RawSocket longPing(live.port());
        longPing.shakeHands();
        longPing.send(RawSocket::frame(RawSocket::kPing, QByteArray(126, 'x')));
        control = longPing.closeCode(5s);

        RawSocket continues(live.port());
        continues.shakeHands();
        continues.send(RawSocket::frame(RawSocket::kEnds, "x"));
        orphan = continues.closeCode(5s);

        RawSocket headers(live.port());
        headers.send("GET / HTTP/1.1\r\nHost: x\r\n");
        for (int i = 0; i < 100 && !headersCut; ++i) // 800 kB: 8 KiB a line is what Qt allows.
            headersCut = !headers.send("X: " + QByteArray(8'000, 'x') + "\r\n") || !headers.receive(1ms);
        headersCut = headersCut || !headers.receive(3s);
    });

    CHECK(fragments == 1009);
    CHECK(control == 1002);
    CHECK(orphan == 1002);
    CHECK(headersCut);
}

TEST_CASE("an honest desk logs in within a second while another address floods handshakes", "[attacks][db]")
{
    server::NetLimits limits = networkLimits();
    limits.newSocketsFromLoopback = {50, 100}; // The honest one comes from loopback too, twenty times.
    limits.handshake = 2s;
    LiveHospital live(limits);
    live.addPerson(u"staff"_s, u"honest"_s, u"let me in please"_s);
    QList<double> quiet;
    QList<double> attacked;
    besideAttack([&] { quiet = loginsMs(live.port()); });
    besideAttack([&] {
        std::atomic<bool> stop = false;
        std::vector<std::thread> attackers;
        for (const auto attack : {openAndWait, dripHeaders, sendHugeHeaders})
            attackers.emplace_back(attack, live.port(), std::cref(stop));
        attacked = loginsMs(live.port());
        stop = true;
        for (std::thread &attacker : attackers)
            attacker.join();
    });

    REQUIRE(quiet.size() == kLogins);
    REQUIRE(attacked.size() == kLogins);
    WARN("honest login: quiet p95 " << p95(quiet) << " ms, under attack p95 " << p95(attacked) << " ms");
    // A machine that is busy with other things takes its time when nobody attacks, too.
    CHECK(p95(attacked) < std::max(1000.0, 3 * p95(quiet)));
    CHECK(eventually([&] { return live.desks().gateway().connections() == 0; }));
}
