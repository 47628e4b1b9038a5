// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hms::test {

/// A file system of a few megabytes in memory that only this process and its children see.
class SmallDisk {
public:
    /// isMounted() tells whether this machine lets us.
    SmallDisk(QString folder, int megabytes);
    ~SmallDisk();
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isMounted() const { return m_mounted; }
    [[nodiscard]] QString problem() const { return m_problem; }
    /// Takes all space that is left but so many kilobytes; again after that which was freed meanwhile.
    void fill(int leaveKilobytes) const;
    /// Gives it back.
    void free() const;

private:
    [[nodiscard]] QString ballast() const { return m_folder + QStringLiteral("/ballast"); }

    QString m_folder;
    QString m_problem;
    bool m_mounted = false;
};

} // namespace hms::test
