// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/db/folder_lock.h"

#include "server/db/operator_error.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace hms::server {

using namespace Qt::StringLiterals;

namespace {
QByteArray lockFile(const QString &folder)
{
    return QFile::encodeName(folder + "/hmsd.lock"_L1);
}
} // namespace

FolderLock::FolderLock(const QString &folder)
    // Closed on exec: an orphaned postmaster must not keep the lock of its dead parent.
    : m_fd(open(lockFile(folder).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600))
{
    if (m_fd < 0)
        throw OperatorError(EX_CANTCREAT,
                            u"cannot write in the data folder %1: %2"_s.arg(folder, qt_error_string(errno)));
    if (flock(m_fd, LOCK_EX | LOCK_NB) != 0) {
        std::array<char, 24> holder{};
        const ssize_t length = pread(m_fd, holder.data(), holder.size() - 1, 0);
        close(m_fd);
        throw OperatorError(EX_TEMPFAIL,
                            u"the data folder %1 is in use by another hmsd (process %2)"_s.arg(
                                folder, length > 0 ? QString::fromLatin1(holder.data()).trimmed() : u"?"_s));
    }
    const QByteArray own = QByteArray::number(getpid()) + '\n';
    if (ftruncate(m_fd, 0) != 0 || pwrite(m_fd, own.constData(), static_cast<size_t>(own.size()), 0) < 0)
        qWarning("cannot note the process number in hmsd.lock"); // only the other one's message needs it
}

FolderLock::~FolderLock()
{
    close(m_fd);
}

bool FolderLock::isHeld(const QString &folder)
{
    const int fd = open(lockFile(folder).constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    if (fd < 0)
        return false;
    const bool held = flock(fd, LOCK_EX | LOCK_NB) != 0;
    close(fd);
    return held;
}

} // namespace hms::server
