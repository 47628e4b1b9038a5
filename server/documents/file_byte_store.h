// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/documents/byte_store.h"

namespace hms::server::documents {

/// A folder: kept/ab/cdef... holds the bytes, staged/ what is being written, unproven/ an empty file for each
/// hash whose row is not known to be committed. Several servers may share the folder. Its files are the
/// server's own user's and are never written twice.
class FileByteStore : public ByteStore {
public:
    /// Makes what is missing of the folder. Throws StoreError.
    explicit FileByteStore(const QString &folder);

    [[nodiscard]] QString stagedName() const override;
    void keep(const QString &staged, const QByteArray &sha256) override;
    [[nodiscard]] std::unique_ptr<QIODevice> open(const QByteArray &sha256) const override;
    [[nodiscard]] QList<QByteArray> unproven() const override;
    void prove(const QByteArray &sha256) override;
    void drop(const QByteArray &sha256) override;
    int sweepStaged(const QDateTime &limit) override;

    /// Where bytes of that hash lie.
    [[nodiscard]] QString pathOf(const QByteArray &sha256) const;

private:
    [[nodiscard]] QString markOf(const QByteArray &sha256) const;

    QString m_folder;
};

} // namespace hms::server::documents
