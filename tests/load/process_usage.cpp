// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/process_usage.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QSet>

#include <optional>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace hms::load {

namespace {

/// Of /proc/PID/stat, see proc(5).
struct Stat {
    qint64 parent = 0;
    qint64 ticks = 0;      ///< User and system.
    qint64 endedTicks = 0; ///< Of children that ended and were waited for.
};

std::optional<Stat> statOf(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray text = file.readAll();
    // The program's name stands in brackets and may hold anything.
    const QByteArrayList fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    constexpr int kParent = 1, kUser = 11, kSystem = 12, kEndedUser = 13, kEndedSystem = 14;
    if (fields.size() <= kEndedSystem)
        return std::nullopt;
    return Stat{fields[kParent].toLongLong(), fields[kUser].toLongLong() + fields[kSystem].toLongLong(),
                fields[kEndedUser].toLongLong() + fields[kEndedSystem].toLongLong()};
}

double seconds(qint64 ticks)
{
    static const auto perSecond = double(sysconf(_SC_CLK_TCK));
    return double(ticks) / perSecond;
}

/// The processes below one, not itself.
qint64 ticksBelow(qint64 ancestor)
{
    QHash<qint64, Stat> all;
    for (const QString &entry : QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs))
        if (const auto stat = statOf(entry.toLongLong()))
            all.insert(entry.toLongLong(), *stat);
    qint64 ticks = 0;
    for (const Stat &stat : std::as_const(all)) {
        qint64 above = stat.parent;
        while (above > 1 && above != ancestor)
            above = all.value(above).parent;
        if (above == ancestor)
            ticks += stat.ticks + stat.endedTicks;
    }
    return ticks;
}

/// A line of /proc/PID/status in bytes.
qint64 memory(qint64 pid, QByteArrayView name)
{
    QFile file(u"/proc/%1/status"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith(name))
            return line.simplified().split(' ').value(1).toLongLong() * 1024;
    return 0;
}

} // namespace

ProcessUsage ProcessUsage::of(qint64 serverPid)
{
    ProcessUsage usage;
    usage.ownSeconds = seconds(statOf(getpid()).value_or(Stat{}).ticks);
    const auto server = serverPid > 0 ? statOf(serverPid) : std::nullopt;
    if (!server)
        return usage;
    usage.serverSeconds = seconds(server->ticks);
    usage.databaseSeconds = seconds(ticksBelow(serverPid));
    usage.serverRssBytes = memory(serverPid, "VmRSS:");
    usage.serverPeakRssBytes = memory(serverPid, "VmHWM:");
    return usage;
}

} // namespace hms::load
