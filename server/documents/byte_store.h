// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QIODevice>
#include <QList>
#include <QString>

#include <memory>
#include <stdexcept>

namespace hms::server::documents {

/// The store could not do it. The text is for the log and names no patient.
class StoreError : public std::runtime_error {
public:
    enum class Why { Broken, Full, Missing, Damaged };

    StoreError(Why why, const QString &what)
        : std::runtime_error(what.toStdString())
        , m_why(why)
    {
    }
    [[nodiscard]] Why why() const { return m_why; }

private:
    Why m_why;
};

/// Where the bytes of documents lie, found by their SHA-256 (32 bytes); the same bytes lie there once. Bytes
/// arrive in a staged file of this machine first, because their hash is known only when they are all there;
/// so an object store elsewhere needs no more than these functions. All may be called on any thread, block,
/// and throw StoreError.
class ByteStore {
public:
    virtual ~ByteStore() = default;

    /// A new name in a folder of this machine, from which keep() can take the file.
    [[nodiscard]] virtual QString stagedName() const = 0;
    /// Takes the staged file over. When it returns, the bytes survive a crash; until prove() they are counted
    /// as unproven, because the row that points to them may never be committed.
    virtual void keep(const QString &staged, const QByteArray &sha256) = 0;
    /// At their start, after all of them were compared with the hash.
    [[nodiscard]] virtual std::unique_ptr<QIODevice> open(const QByteArray &sha256) const = 0;

    /// Hashes of bytes that nobody has proven yet.
    [[nodiscard]] virtual QList<QByteArray> unproven() const = 0;
    /// A committed row points to the bytes.
    virtual void prove(const QByteArray &sha256) = 0;
    /// No row points to the bytes: they go.
    virtual void drop(const QByteArray &sha256) = 0;
    /// Removes staged files that were last written before `limit`. Answers how many.
    virtual int sweepStaged(const QDateTime &limit) = 0;
};

} // namespace hms::server::documents
