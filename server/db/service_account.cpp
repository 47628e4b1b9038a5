// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/db/service_account.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <array>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace hms::server {

namespace {
std::optional<ServiceAccount> fromPasswd(const passwd *entry)
{
    if (!entry || entry->pw_uid == 0)
        return {};
    return ServiceAccount{QString::fromLocal8Bit(entry->pw_name), entry->pw_uid, entry->pw_gid};
}

// After fork: only calls that are safe there. The group must go first, while there is still the right to.
bool becomeAccount(uid_t uid, gid_t gid)
{
    return geteuid() != 0 || (setgroups(1, &gid) == 0 && setgid(gid) == 0 && setuid(uid) == 0);
}

[[noreturn]] void giveUp(const char *why)
{
    [[maybe_unused]] const ssize_t written = write(STDERR_FILENO, why, strlen(why));
    _exit(126);
}
} // namespace

std::optional<ServiceAccount> ServiceAccount::choose(const QString &existingFolder)
{
    if (geteuid() != 0)
        return fromPasswd(getpwuid(geteuid()))
            .value_or(ServiceAccount{QString::number(geteuid()), geteuid(), getegid()});
    const QFileInfo folder(existingFolder);
    if (folder.exists()) {
        if (const auto owner = fromPasswd(getpwuid(folder.ownerId())))
            return owner;
    }
    if (const auto postgres = fromPasswd(getpwnam("postgres")))
        return postgres;
    return fromPasswd(getpwnam("nobody"));
}

bool ServiceAccount::makePrivateFolder(const QString &path) const
{
    const QByteArray native = QFile::encodeName(path);
    if (mkdir(native.constData(), 0700) != 0 && errno != EEXIST)
        return false;
    // Through a descriptor that refuses links: somebody may have put one there.
    const int fd = open(native.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (fd < 0)
        return false;
    const bool owned = geteuid() != 0 || fchown(fd, uid, gid) == 0;
    const bool ok = fchmod(fd, 0700) == 0 && owned;
    close(fd);
    return ok;
}

QString ServiceAccount::firstBlockedFolder(const QString &path) const
{
    // Prepared before the fork: the child may not allocate.
    std::vector<QByteArray> folders;
    for (QString folder = QDir::cleanPath(QFileInfo(path).absoluteFilePath());;
         folder = QFileInfo(folder).path()) {
        folders.insert(folders.begin(), QFile::encodeName(folder));
        if (folder == u'/')
            break;
    }
    // The kernel decides, so that access control lists count as well as mode bits.
    const pid_t child = fork();
    if (child == 0) {
        if (!becomeAccount(uid, gid))
            _exit(255);
        for (size_t i = 0; i < folders.size(); ++i) {
            if (access(folders[i].constData(), X_OK) != 0)
                _exit(static_cast<int>(i) + 1);
        }
        _exit(0);
    }
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) != child || !WIFEXITED(status) || WEXITSTATUS(status) == 0)
        return {};
    const size_t blocked = static_cast<size_t>(WEXITSTATUS(status)) - 1;
    return blocked < folders.size() ? QFile::decodeName(folders[blocked]) : path;
}

void ServiceAccount::applyTo(QProcess &process, int signalWhenParentDies) const
{
    process.setChildProcessModifier([uid = uid, gid = gid, signalWhenParentDies, parent = getpid()] {
        setsid();
        // A parent that reads signals through a descriptor blocks them; PostgreSQL must get them.
        sigset_t none;
        sigemptyset(&none);
        sigprocmask(SIG_SETMASK, &none, nullptr);
        umask(0077);
        if (!becomeAccount(uid, gid))
            giveUp("cannot change to the service account\n");
        // After the change of user, which clears it.
        if (prctl(PR_SET_PDEATHSIG, signalWhenParentDies) != 0)
            giveUp("cannot ask for a signal at the parent's death\n");
        if (getppid() != parent) // it died before it could be watched
            _exit(125);
        if (chdir("/") != 0)
            giveUp("cannot enter /\n");
    });
}

} // namespace hms::server
