// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/document_copies.h"
#include "server/db/operator_error.h"
#include "server/documents/file_byte_store.h"
#include "tests/server/cluster/cluster_fixture.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace hms::server;
using namespace hms::test;
using namespace Qt::StringLiterals;
using documents::FileByteStore;

namespace {

/// A hospital's folder of documents and the one beside its backups.
struct Folders {
    DocumentBytes add(const QByteArray &bytes)
    {
        FileByteStore store(hospital());
        const QString staged = store.stagedName();
        QFile file(staged);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        store.keep(staged, sha256);
        store.prove(sha256);
        return {sha256, bytes.size()};
    }
    /// One byte of it turns, as on a bad disk; its length stays.
    static void damage(const QString &folder, const DocumentBytes &document)
    {
        QFile file(FileByteStore(folder).pathOf(document.sha256));
        REQUIRE(file.open(QIODevice::ReadWrite));
        const QByteArray first = file.read(1);
        REQUIRE(file.seek(0));
        file.write(first == "x" ? "y" : "x");
    }
    [[nodiscard]] QString hospital() const { return m_folder.filePath(u"hospital"_s); }
    [[nodiscard]] QString backups() const { return m_folder.filePath(u"backups"_s); }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("a backup's folder gets each document once", "[cli][documents]")
{
    Folders folders;
    const DocumentBytes letter = folders.add("letter");
    const DocumentCopies first = copyDocuments({letter}, folders.hospital(), folders.backups());
    CHECK(first.copied == 1);
    CHECK(first.missing.isEmpty());

    const DocumentBytes scan = folders.add(QByteArray(3'000'000, 's'));
    const DocumentCopies second = copyDocuments({letter, scan}, folders.hospital(), folders.backups());
    CHECK(second.copied == 1);
    CHECK(FileByteStore(folders.backups()).open(scan.sha256)->readAll() == QByteArray(3'000'000, 's'));
    CHECK(FileByteStore(folders.backups()).unproven().isEmpty());
    CHECK(brokenDocuments({letter, scan}, folders.backups(), DocumentCheck::Bytes).isEmpty());
}

TEST_CASE("a document that cannot be copied whole is named and not written", "[cli][documents]")
{
    Folders folders;
    const DocumentBytes damaged = folders.add("damaged");
    const DocumentBytes whole = folders.add("whole");
    const DocumentBytes never{QByteArray(32, 'n'), 5};
    Folders::damage(folders.hospital(), damaged);

    const DocumentCopies copies =
        copyDocuments({damaged, never, whole}, folders.hospital(), folders.backups());
    CHECK(copies.copied == 1);
    CHECK(copies.missing == QList<QByteArray>{damaged.sha256, never.sha256});
    CHECK_FALSE(QFile::exists(FileByteStore(folders.backups()).pathOf(damaged.sha256)));
}

TEST_CASE("a backup beside the hospital's own documents copies nothing onto itself", "[cli][documents]")
{
    Folders folders;
    const DocumentBytes letter = folders.add("letter");
    const DocumentCopies copies = copyDocuments({letter}, folders.hospital(), folders.hospital());
    CHECK(copies.copied == 0);
    CHECK(copies.missing.isEmpty());
}

TEST_CASE("a check finds a document that is gone, cut, or altered", "[cli][documents]")
{
    Folders folders;
    const DocumentBytes gone = folders.add("gone");
    const DocumentBytes cut = folders.add("cut short");
    const DocumentBytes altered = folders.add("altered");
    const DocumentBytes good = folders.add("good");
    const QList all{gone, cut, altered, good};
    const FileByteStore store(folders.hospital());
    REQUIRE(QFile::remove(store.pathOf(gone.sha256)));
    REQUIRE(QFile::resize(store.pathOf(cut.sha256), 3));
    Folders::damage(folders.hospital(), altered);

    CHECK(brokenDocuments(all, folders.hospital(), DocumentCheck::Size) ==
          QList<QByteArray>{gone.sha256, cut.sha256});
    CHECK(brokenDocuments(all, folders.hospital(), DocumentCheck::Bytes) ==
          QList<QByteArray>{gone.sha256, cut.sha256, altered.sha256});
    CHECK(brokenDocuments({good}, folders.backups(), DocumentCheck::Size).size() == 1); // No such folder.
}

TEST_CASE("a folder that cannot be written stops the copying and is named", "[cli][documents]")
{
    Folders folders;
    const DocumentBytes letter = folders.add("letter");
    QFile inTheWay(folders.backups());
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    CHECK_THROWS_AS(copyDocuments({letter}, folders.hospital(), folders.backups()), OperatorError);
}

TEST_CASE("a database from before there were documents has none", "[cli][documents][db]")
{
    const TestDatabase empty(TestDatabase::Schema::Empty);
    CHECK(documentBytes(empty.as(EmbeddedCluster::Role::Owner)).isEmpty());
}
