// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/epoll_dispatcher.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTimerEvent>

#include <algorithm>
#include <array>
#include <poll.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

using namespace std::chrono_literals;

namespace hms::server {

namespace {

constexpr int kBatch = 256;

// A closed or broken descriptor wakes whoever listens, as poll() does.
constexpr std::array<quint32, 3> kAsked{EPOLLIN, EPOLLOUT, EPOLLPRI};
constexpr std::array<quint32, 3> kWakes{EPOLLIN | EPOLLHUP | EPOLLERR, EPOLLOUT | EPOLLHUP | EPOLLERR,
                                        EPOLLPRI | EPOLLHUP | EPOLLERR};

quint64 tagOf(int descriptor, quint32 generation)
{
    return quint64(generation) << 32 | quint32(descriptor);
}

/// Coarse timers may be 5 % early or late: putting them on a grid lets many share one wake-up.
template <class TimePoint>
TimePoint rounded(TimePoint ideal, std::chrono::milliseconds interval, Qt::TimerType type)
{
    std::chrono::milliseconds grid = type == Qt::VeryCoarseTimer ? 1000ms
                                     : type == Qt::CoarseTimer   ? std::min(interval / 20, 50ms)
                                                                 : 0ms;
    if (grid <= 1ms)
        return ideal;
    const auto since = ideal.time_since_epoch() + grid / 2;
    return TimePoint(since - since % grid);
}

} // namespace

EpollDispatcher::EpollDispatcher(QObject *parent)
    : QAbstractEventDispatcher(parent)
    , m_epoll(epoll_create1(EPOLL_CLOEXEC))
    , m_wake(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    if (m_epoll < 0 || m_wake < 0)
        qFatal("no descriptor left for the event loop");
    epoll_event event{.events = EPOLLIN, .data = {.u64 = tagOf(m_wake, 0)}};
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_wake, &event);
}

EpollDispatcher::~EpollDispatcher()
{
    ::close(m_wake);
    ::close(m_epoll);
}

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_interrupted = false;
    emit awake();
    QCoreApplication::sendPostedEvents();

    const bool mayWait = flags.testFlag(QEventLoop::WaitForMoreEvents) && !m_interrupted;
    if (mayWait)
        emit aboutToBlock();
    if (m_interrupted)
        return false;

    // Whatever an outer loop collected and has not come to yet goes first: it might starve otherwise.
    const bool sockets = !flags.testFlag(QEventLoop::ExcludeSocketNotifiers);
    int handled = sockets ? activateReady() : 0;
    const int timeout = waitMs(flags, mayWait && handled == 0);
    handled += (sockets ? collect(timeout) : awaitWakeUp(timeout)) ? 1 : 0;
    if (sockets)
        handled += activateReady();
    if (!flags.testFlag(QEventLoop::X11ExcludeTimers))
        handled += activateTimers();
    return handled > 0;
}

int EpollDispatcher::waitMs(QEventLoop::ProcessEventsFlags flags, bool mayWait) const
{
    if (!mayWait)
        return 0;
    if (flags.testFlag(QEventLoop::X11ExcludeTimers) || m_schedule.empty())
        return -1;
    // Rounded up: an early return would spin until the timer is due.
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_schedule.begin()->first - Clock::now());
    return int(std::clamp<qint64>(left.count(), 0, 24 * 3'600'000));
}

/// Fills m_ready; true when somebody woke us.
bool EpollDispatcher::collect(int timeoutMs)
{
    std::array<epoll_event, kBatch> events; // NOLINT(cppcoreguidelines-pro-type-member-init): epoll fills it.
    const int count = epoll_wait(m_epoll, events.data(), kBatch, timeoutMs);
    m_ready.clear();
    m_next = 0;
    bool woken = false;
    for (int i = 0; i < count; ++i) {
        const epoll_event &event = events[size_t(i)];
        if (event.data.u64 == tagOf(m_wake, 0)) {
            swallowWakeUps();
            woken = true;
        } else {
            m_ready.push_back({event.data.u64, event.events});
        }
    }
    return woken;
}

bool EpollDispatcher::awaitWakeUp(int timeoutMs)
{
    pollfd wake{.fd = m_wake, .events = POLLIN, .revents = 0};
    if (::poll(&wake, 1, timeoutMs) <= 0)
        return false;
    swallowWakeUps();
    return true;
}

void EpollDispatcher::swallowWakeUps()
{
    quint64 count = 0;
    [[maybe_unused]] const auto size = ::read(m_wake, &count, sizeof count);
    m_wakeUpPending = false; // After the read: a wake-up that comes now writes again.
}

void EpollDispatcher::wakeUp()
{
    if (m_wakeUpPending.exchange(true))
        return;
    const quint64 one = 1;
    [[maybe_unused]] const auto size = ::write(m_wake, &one, sizeof one);
}

void EpollDispatcher::interrupt()
{
    m_interrupted = true;
    wakeUp();
}

// ---- sockets ---------------------------------------------------------------------------------------------

void EpollDispatcher::registerSocketNotifier(QSocketNotifier *notifier)
{
    const int descriptor = int(notifier->socket());
    const bool known = m_watched.contains(descriptor);
    Watched &watched = m_watched[descriptor];
    if (!known)
        watched.generation = ++m_generation;
    watched.notifiers[size_t(notifier->type())] = notifier;
    watch(descriptor, watched, known);
}

void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier *notifier)
{
    const int descriptor = int(notifier->socket());
    const auto found = m_watched.find(descriptor);
    if (found == m_watched.end())
        return;
    QSocketNotifier *&slot = found->notifiers[size_t(notifier->type())];
    if (slot != notifier)
        return;
    slot = nullptr;
    if (std::ranges::any_of(found->notifiers, [](const auto *n) { return n != nullptr; })) {
        watch(descriptor, *found, true);
        return;
    }
    // Without a notifier it must leave epoll: a hang-up is reported even to those who asked for nothing.
    epoll_ctl(m_epoll, EPOLL_CTL_DEL, descriptor, nullptr);
    m_watched.erase(found);
}

void EpollDispatcher::watch(int descriptor, Watched &watched, bool known)
{
    epoll_event event{.events = 0, .data = {.u64 = tagOf(descriptor, watched.generation)}};
    for (size_t type = 0; type < kAsked.size(); ++type)
        if (watched.notifiers[type])
            event.events |= kAsked[type];
    if (epoll_ctl(m_epoll, known ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, descriptor, &event) == 0)
        return;
    // Somebody closed a descriptor before its notifier, and the number came back.
    if ((errno == ENOENT && epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event) == 0) ||
        (errno == EEXIST && epoll_ctl(m_epoll, EPOLL_CTL_MOD, descriptor, &event) == 0))
        return;
    qErrnoWarning(errno, "cannot watch descriptor %d", descriptor);
}

int EpollDispatcher::activateReady()
{
    int handled = 0;
    while (m_next < m_ready.size()) {
        const Ready ready = m_ready[m_next++]; // A copy: a nested loop may refill the list.
        handled += activate(ready);
    }
    return handled;
}

int EpollDispatcher::activate(const Ready &ready)
{
    const int descriptor = int(quint32(ready.tag));
    int handled = 0;
    for (size_t type = 0; type < kWakes.size(); ++type) {
        // Looked up each time: the handler before may have closed it.
        const auto found = m_watched.constFind(descriptor);
        if (found == m_watched.constEnd() || tagOf(descriptor, found->generation) != ready.tag)
            break;
        QSocketNotifier *notifier = found->notifiers[type];
        if (!notifier || !(ready.events & kWakes[type]))
            continue;
        QEvent event(QEvent::SockAct);
        QCoreApplication::sendEvent(notifier, &event);
        ++handled;
    }
    return handled;
}

// ---- timers ----------------------------------------------------------------------------------------------

void EpollDispatcher::registerTimer(int timerId, qint64 interval, Qt::TimerType timerType, QObject *object)
{
    auto timer = std::make_shared<Timer>();
    timer->id = timerId;
    timer->interval = std::chrono::milliseconds(interval);
    timer->type = timerType;
    timer->object = object;
    timer->ideal = Clock::now() + timer->interval;
    m_timers[timerId] = timer;
    schedule(timer);
}

bool EpollDispatcher::unregisterTimer(int timerId)
{
    const auto found = m_timers.find(timerId);
    if (found == m_timers.end())
        return false;
    unschedule(found->second);
    m_timers.erase(found);
    return true;
}

bool EpollDispatcher::unregisterTimers(QObject *object)
{
    const QList<TimerInfo> timers = registeredTimers(object);
    for (const TimerInfo &timer : timers)
        unregisterTimer(timer.timerId);
    return !timers.isEmpty();
}

QList<QAbstractEventDispatcher::TimerInfo> EpollDispatcher::registeredTimers(QObject *object) const
{
    QList<TimerInfo> timers;
    for (const auto &[id, timer] : m_timers)
        if (timer->object == object)
            timers.append(TimerInfo(id, int(timer->interval.count()), timer->type));
    return timers;
}

int EpollDispatcher::remainingTime(int timerId)
{
    const auto found = m_timers.find(timerId);
    if (found == m_timers.end())
        return -1;
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(found->second->due - Clock::now());
    return int(std::max<qint64>(left.count(), 0));
}

void EpollDispatcher::schedule(const TimerPointer &timer)
{
    timer->due = rounded(timer->ideal, timer->interval, timer->type);
    m_schedule.emplace(timer->due, timer);
}

void EpollDispatcher::unschedule(const TimerPointer &timer)
{
    const auto [first, last] = m_schedule.equal_range(timer->due);
    const auto found = std::find_if(first, last, [&](const auto &entry) { return entry.second == timer; });
    if (found != last)
        m_schedule.erase(found);
}

int EpollDispatcher::activateTimers()
{
    if (m_schedule.empty())
        return 0;
    // Those due now, each once: a timer of 0 ms must not keep the sockets waiting.
    const auto now = Clock::now();
    std::vector<TimerPointer> due;
    for (auto it = m_schedule.begin(); it != m_schedule.end() && it->first <= now; ++it)
        due.push_back(it->second);

    int handled = 0;
    const auto isAlive = [this](const TimerPointer &timer) {
        const auto found = m_timers.find(timer->id);
        return found != m_timers.end() && found->second == timer;
    };
    for (const TimerPointer &timer : due) {
        if (!isAlive(timer) || timer->firing || timer->due > now)
            continue; // Killed, or run by a loop nested in one of the handlers before.
        unschedule(timer);
        timer->firing = true;
        timer->ideal = std::max(timer->ideal + timer->interval, now); // What was missed is not made up for.
        QTimerEvent event(timer->id);
        QCoreApplication::sendEvent(timer->object, &event);
        ++handled;
        timer->firing = false;
        if (isAlive(timer))
            schedule(timer);
    }
    return handled;
}

} // namespace hms::server
