// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/small_disk.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>

#include <cstring>
#include <sched.h>
#include <sys/mount.h>

using namespace Qt::StringLiterals;

namespace hms::test {

SmallDisk::SmallDisk(QString folder, int megabytes)
    : m_folder(std::move(folder))
{
    QDir().mkpath(m_folder);
    const QByteArray path = QFile::encodeName(m_folder);
    const QByteArray options = "mode=0755,size=" + QByteArray::number(megabytes) + 'm';
    // A mount name space of our own: nobody else's disks are touched, and it goes with this process.
    m_mounted = ::unshare(CLONE_NEWNS) == 0 &&
                ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
                ::mount("tmpfs", path.constData(), "tmpfs", 0, options.constData()) == 0;
    if (!m_mounted)
        m_problem = QString::fromLocal8Bit(std::strerror(errno));
}

SmallDisk::~SmallDisk()
{
    if (m_mounted)
        ::umount2(QFile::encodeName(m_folder).constData(), MNT_DETACH);
}

void SmallDisk::fill(int leaveKilobytes) const
{
    QFile file(ballast());
    const qint64 left = QStorageInfo(m_folder).bytesFree() - leaveKilobytes * 1024LL;
    if (left > 0 && file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        file.write(QByteArray(qsizetype(left), 'b'));
}

void SmallDisk::free() const
{
    QFile::remove(ballast());
}

} // namespace hms::test
