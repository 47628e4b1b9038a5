// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/documents/file_byte_store.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms::server::documents;

namespace {

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QString stage(const ByteStore &store, const QByteArray &bytes)
{
    QFile file(store.stagedName());
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::NewOnly));
    file.write(bytes);
    return file.fileName();
}

StoreError::Why openFails(const ByteStore &store, const QByteArray &sha256)
{
    try {
        (void)store.open(sha256);
    } catch (const StoreError &e) {
        return e.why();
    }
    FAIL("it was opened");
    return {};
}

} // namespace

TEST_CASE("bytes that were kept are found by their hash", "[documents][unit]")
{
    const QTemporaryDir folder;
    FileByteStore store(folder.filePath(u"new/documents"_s));
    const QByteArray bytes("what a report says");
    const QString staged = stage(store, bytes);

    store.keep(staged, hashOf(bytes));

    CHECK_FALSE(QFile::exists(staged));
    CHECK(store.open(hashOf(bytes))->readAll() == bytes);
    CHECK(store.pathOf(hashOf(bytes))
              .contains(u"/kept/"_s + QString::fromLatin1(hashOf(bytes).toHex().left(2)) + u'/'));
    CHECK(QFile::permissions(folder.filePath(u"new/documents"_s)) ==
          (QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadUser | QFile::WriteUser |
           QFile::ExeUser));
    CHECK(FileByteStore(folder.filePath(u"new/documents"_s)).open(hashOf(bytes))->readAll() == bytes);
}

TEST_CASE("the same bytes lie there once, and keeping them again repairs them", "[documents][unit]")
{
    const QTemporaryDir folder;
    FileByteStore store(folder.filePath(u"documents"_s));
    const QByteArray bytes("twice");
    store.keep(stage(store, bytes), hashOf(bytes));
    store.prove(hashOf(bytes));
    CHECK(store.unproven().isEmpty());
    QFile file(store.pathOf(hashOf(bytes)));
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.write("T");
    file.close();
    CHECK(openFails(store, hashOf(bytes)) == StoreError::Why::Damaged);

    store.keep(stage(store, bytes), hashOf(bytes));

    CHECK(store.open(hashOf(bytes))->readAll() == bytes);
    CHECK(store.unproven() == QList<QByteArray>{hashOf(bytes)});
}

TEST_CASE("bytes that are gone, short or long are found out when they are read", "[documents][unit]")
{
    const QTemporaryDir folder;
    FileByteStore store(folder.filePath(u"documents"_s));
    const QByteArray bytes("whole");
    CHECK(openFails(store, hashOf(bytes)) == StoreError::Why::Missing);
    store.keep(stage(store, bytes), hashOf(bytes));
    QFile file(store.pathOf(hashOf(bytes)));
    for (const QByteArray &other : {QByteArray("whol"), QByteArray("whole "), QByteArray()}) {
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(other);
        file.close();
        CHECK(openFails(store, hashOf(bytes)) == StoreError::Why::Damaged);
    }
}

TEST_CASE("dropped bytes are gone, and so is their mark", "[documents][unit]")
{
    const QTemporaryDir folder;
    FileByteStore store(folder.filePath(u"documents"_s));
    const QByteArray bytes("never committed");
    store.keep(stage(store, bytes), hashOf(bytes));

    store.drop(hashOf(bytes));

    CHECK(store.unproven().isEmpty());
    CHECK(openFails(store, hashOf(bytes)) == StoreError::Why::Missing);
    CHECK_NOTHROW(store.drop(hashOf(bytes)));
}

TEST_CASE("a staged file is swept when nobody wrote to it for long", "[documents][unit]")
{
    const QTemporaryDir folder;
    FileByteStore store(folder.filePath(u"documents"_s));
    const QString staged = stage(store, "half of it");
    const auto now = QDateTime::currentDateTimeUtc();

    CHECK(store.sweepStaged(now.addSecs(-60)) == 0);
    CHECK(QFile::exists(staged));
    CHECK(store.sweepStaged(now.addSecs(60)) == 1);
    CHECK_FALSE(QFile::exists(staged));
}

TEST_CASE("a folder that cannot be made is told", "[documents][unit]")
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    CHECK_THROWS_AS(FileByteStore(folder.filePath(u"file/documents"_s)), StoreError);
}
