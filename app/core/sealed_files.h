// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace hms::app {

/// A 256-bit key that wipes itself.
class SealKey {
public:
    static constexpr int kBytes = 32;

    /// The key in `path`, made at random (mode 0600) when there is none. Empty when the file can neither be
    /// read nor made, or is not ours: nothing may be sealed then.
    static std::optional<SealKey> ofFile(const QString &path);

    SealKey(const SealKey &) = default;
    SealKey &operator=(const SealKey &) = default;
    ~SealKey();

    /// A key of its own for one purpose and one owner; another owner's opens nothing.
    [[nodiscard]] SealKey derived(const QByteArray &purpose) const;
    [[nodiscard]] QByteArray seal(const QByteArray &plain) const;
    /// Empty when the bytes were changed or sealed by another key.
    [[nodiscard]] std::optional<QByteArray> open(const QByteArray &sealed) const;

private:
    SealKey() = default;

    unsigned char m_bytes[kBytes] = {};
};

/// A folder of small sealed files, one a record. A write is whole or not there, also across a power cut:
/// temporary file, fsync, rename, fsync of the folder. Modes 0700 and 0600.
class SealedFiles {
public:
    SealedFiles(QString folder, const SealKey &key);

    /// False when it is not safely on disk.
    [[nodiscard]] bool write(const QString &name, const QByteArray &plain) const;
    /// Empty when there is none or it does not open.
    [[nodiscard]] std::optional<QByteArray> read(const QString &name) const;
    bool remove(const QString &name) const;
    /// Moves a file that cannot be trusted out of the way, for a person to look at; it is never read again.
    bool setAside(const QString &name) const;
    [[nodiscard]] QStringList names() const; ///< Sorted.

private:
    [[nodiscard]] QString pathOf(const QString &name) const;

    QString m_folder;
    SealKey m_key;
};

} // namespace hms::app
