// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/resources.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace hms::test {

namespace {

constexpr qint64 kAllocatorKb = 20 * 1024;
constexpr int kFewDescriptors = 8; // Connections that are opened when they are needed.

qint64 numberAfter(const QByteArray &status, const char *name)
{
    const qsizetype at = status.indexOf(name);
    return at < 0 ? 0
                  : status.mid(at + qsizetype(qstrlen(name))).simplified().split(' ').first().toLongLong();
}

} // namespace

Resources Resources::of(qint64 pid)
{
    const QString process = u"/proc/%1/"_s.arg(pid);
    QFile file(process + "status"_L1);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray status = file.readAll();
    return {
        numberAfter(status, "VmRSS:"),
        int(QDir(process + "fd"_L1).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size()),
        int(numberAfter(status, "Threads:"))};
}

Findings checkResources(const Resources &before, const Resources &after)
{
    Findings findings;
    const auto grew = [&](const char *what, qint64 was, qint64 is, qint64 slack) {
        if (is > was + was / 10 + slack)
            findings += {u"I15"_s, u"%1 grew from %2 to %3"_s.arg(QLatin1StringView(what)).arg(was).arg(is)};
    };
    grew("resident memory (KB)", before.residentKb, after.residentKb, kAllocatorKb);
    grew("open descriptors", before.descriptors, after.descriptors, kFewDescriptors);
    grew("threads", before.threads, after.threads, 0);
    return findings;
}

} // namespace hms::test
