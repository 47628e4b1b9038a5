// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/epoll_dispatcher.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QSocketNotifier>
#include <QThread>
#include <QTimer>
#include <catch2/catch.hpp>

#include <functional>
#include <memory>
#include <sys/resource.h>
#include <sys/socket.h>
#include <thread>
#include <time.h>
#include <unistd.h>

using namespace hms::server;
using namespace Qt::StringLiterals;

namespace {

/// Runs the body in a thread whose events our dispatcher serves.
void onEpollThread(const std::function<void()> &body)
{
    struct Thread : QThread {
        explicit Thread(const std::function<void()> &work)
            : m_work(work)
        {
            setEventDispatcher(new EpollDispatcher);
        }
        void run() override { m_work(); }
        const std::function<void()> &m_work;
    };
    Thread thread(body);
    thread.start();
    REQUIRE(thread.wait(60'000));
}

void spinFor(int ms)
{
    QEventLoop loop;
    QTimer::singleShot(ms, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

qint64 threadCpuMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return time.tv_sec * 1000 + time.tv_nsec / 1'000'000;
}

struct SocketPair {
    SocketPair() { REQUIRE(socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, fds) == 0); }
    ~SocketPair()
    {
        ::close(fds[0]);
        ::close(fds[1]);
    }
    int fds[2]{-1, -1};
};

} // namespace

TEST_CASE("timers fire in the order of their due times and repeat", "[net][unit]")
{
    onEpollThread([] {
        QList<int> order;
        QTimer repeating;
        int repeats = 0;
        repeating.setTimerType(Qt::PreciseTimer);
        QObject::connect(&repeating, &QTimer::timeout, [&] { ++repeats; });
        QElapsedTimer clock;
        clock.start();

        for (const int ms : {60, 20, 0, 40})
            QTimer::singleShot(ms, Qt::PreciseTimer, [&order, ms] { order.append(ms); });
        repeating.start(10);
        spinFor(205);

        CHECK(order == QList<int>{0, 20, 40, 60});
        CHECK(repeats >= 15);
        CHECK(repeats <= 20);
        CHECK(clock.elapsed() >= 205);
    });
}

TEST_CASE("a coarse timer is at most a twentieth off", "[net][unit]")
{
    onEpollThread([] {
        QEventLoop loop;
        QElapsedTimer clock;
        clock.start();
        QTimer::singleShot(400, Qt::CoarseTimer, &loop, &QEventLoop::quit);

        loop.exec();

        CHECK(clock.elapsed() >= 380);
        CHECK(clock.elapsed() < 500);
    });
}

TEST_CASE("a timer is not fired again inside its own handler, and one killed there stays silent",
          "[net][unit]")
{
    onEpollThread([] {
        QTimer own;
        QTimer other;
        int depth = 0;
        int deepest = 0;
        int otherFired = 0;
        QObject::connect(&own, &QTimer::timeout, [&] {
            deepest = qMax(deepest, ++depth);
            other.stop();
            const qint64 cpu = threadCpuMs();
            spinFor(100);
            CHECK(threadCpuMs() - cpu < 50); // The overdue timer must not make the nested loop spin.
            --depth;
        });
        QObject::connect(&other, &QTimer::timeout, [&] { ++otherFired; });

        own.start(10);
        other.start(11);
        QThread::msleep(15); // Both are due in the same pass.
        spinFor(150);

        CHECK(deepest == 1);
        CHECK(otherFired == 0);
    });
}

TEST_CASE("notifiers report reading and writing until they are disabled", "[net][unit]")
{
    onEpollThread([] {
        SocketPair pair;
        QSocketNotifier reader(pair.fds[0], QSocketNotifier::Read);
        QSocketNotifier writer(pair.fds[0], QSocketNotifier::Write);
        int reads = 0;
        int writes = 0;
        QObject::connect(&reader, &QSocketNotifier::activated, [&] {
            char byte = 0;
            reads += int(::read(pair.fds[0], &byte, 1));
        });
        QObject::connect(&writer, &QSocketNotifier::activated, [&] {
            ++writes;
            writer.setEnabled(false);
        });

        REQUIRE(::write(pair.fds[1], "abc", 3) == 3);
        spinFor(50);
        CHECK(reads == 3);
        CHECK(writes == 1);

        reader.setEnabled(false);
        REQUIRE(::write(pair.fds[1], "d", 1) == 1);
        spinFor(50);
        CHECK(reads == 3);
    });
}

TEST_CASE("a hung-up descriptor that nobody asks about does not spin the loop", "[net][unit]")
{
    onEpollThread([] {
        SocketPair pair;
        QSocketNotifier reader(pair.fds[0], QSocketNotifier::Read);
        QObject::connect(&reader, &QSocketNotifier::activated, [&] { reader.setEnabled(false); });
        ::shutdown(pair.fds[1], SHUT_RDWR);

        const qint64 before = threadCpuMs();
        spinFor(300);

        CHECK(threadCpuMs() - before < 50);
        CHECK_FALSE(reader.isEnabled());
    });
}

TEST_CASE("another thread wakes the loop at once", "[net][unit]")
{
    onEpollThread([] {
        QEventLoop loop;
        QElapsedTimer clock;
        clock.start();
        std::thread other([&loop] {
            QThread::msleep(50);
            QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
        });

        QTimer::singleShot(5000, &loop, &QEventLoop::quit);
        loop.exec();
        other.join();

        CHECK(clock.elapsed() < 1000);
    });
}

TEST_CASE("thousands of notifiers each get their byte and an idle second costs nothing", "[net][unit]")
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    const int pairs = limit.rlim_cur > 4200 ? 2000 : int(limit.rlim_cur / 2) - 50;
    onEpollThread([pairs] {
        std::vector<std::unique_ptr<SocketPair>> sockets;
        std::vector<std::unique_ptr<QSocketNotifier>> notifiers;
        int received = 0;
        for (int i = 0; i < pairs; ++i) {
            sockets.push_back(std::make_unique<SocketPair>());
            const int descriptor = sockets.back()->fds[0];
            notifiers.push_back(std::make_unique<QSocketNotifier>(descriptor, QSocketNotifier::Read));
            QObject::connect(notifiers.back().get(), &QSocketNotifier::activated, [&received, descriptor] {
                char byte = 0;
                received += int(::read(descriptor, &byte, 1));
            });
        }

        for (const auto &pair : sockets)
            REQUIRE(::write(pair->fds[1], "x", 1) == 1);
        spinFor(200);
        CHECK(received == pairs);

        const qint64 before = threadCpuMs();
        spinFor(1000);
        CHECK(threadCpuMs() - before < 20);
    });
}

TEST_CASE("a child process is served", "[net][unit]")
{
    onEpollThread([] {
        QProcess child;
        QEventLoop loop;
        QObject::connect(&child, &QProcess::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(10'000, &loop, &QEventLoop::quit);

        child.start(u"/bin/cat"_s, QStringList{});
        child.write("through the pipe");
        child.closeWriteChannel();
        loop.exec();

        CHECK(child.exitStatus() == QProcess::NormalExit);
        CHECK(child.readAllStandardOutput() == "through the pipe");
    });
}
