// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hms::server {

/// The right to run the cluster of a data folder, held by one process at a time; the kernel gives it back
/// when that process dies, however it dies.
class FolderLock {
public:
    /// Takes the lock `folder`/hmsd.lock. Throws OperatorError: EX_TEMPFAIL when another process has it (the
    /// text names its number), EX_CANTCREAT when the file cannot be made.
    explicit FolderLock(const QString &folder);
    ~FolderLock();
    Q_DISABLE_COPY_MOVE(FolderLock)

    /// True while some process, this one included, holds the lock of `folder`.
    static bool isHeld(const QString &folder);

private:
    int m_fd = -1;
};

} // namespace hms::server
