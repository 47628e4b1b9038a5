// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/outbox.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

using namespace hms;
using namespace hms::app;
using namespace Qt::StringLiterals;

namespace {

struct OutboxFolder {
    QTemporaryDir folder;
    QString path = folder.filePath(u"outbox"_s);
    SealKey key = SealKey::ofFile(folder.filePath(u"key"_s)).value();
    UserId ada = UserId::make();
    OutboxEntry entry{OperationId::make(), ada, u"payments.take"_s, {{u"amount"_s, 500}}};

    [[nodiscard]] QString fileOf(const OutboxEntry &e) const { return path + u'/' + e.operationId.toText(); }
};

} // namespace

TEST_CASE("the outbox keeps entries across a restart, oldest first, one user's only", "[core][outbox][ui]")
{
    OutboxFolder f;
    const OutboxEntry second{OperationId::make(), f.ada, u"shifts.open"_s, {{u"openingFloat"_s, 0}}};
    {
        Outbox outbox(f.path, f.key);
        REQUIRE(outbox.put(second));
        REQUIRE(outbox.put(f.entry));
        REQUIRE(outbox.put({OperationId::make(), UserId::make(), u"payments.take"_s, {}}));
    }

    Outbox outbox(f.path, f.key);
    const auto left = outbox.entriesOf(f.ada);

    REQUIRE(left.size() == 2);
    CHECK(encode(left.at(0)) == encode(f.entry));
    CHECK(encode(left.at(1)) == encode(second));
    outbox.remove(second.operationId);
    CHECK(outbox.entriesOf(f.ada).size() == 1);
}

TEST_CASE("outbox files are readable by nobody else and say nothing", "[core][outbox][ui]")
{
    OutboxFolder f;
    Outbox outbox(f.path, f.key);
    REQUIRE(outbox.put(f.entry));

    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    CHECK((QFile::permissions(f.fileOf(f.entry)) & others) == 0);
    CHECK((QFile::permissions(f.path) & others) == 0);
    CHECK((QFile::permissions(f.folder.filePath(u"key"_s)) & others) == 0);
    QFile file(f.fileOf(f.entry));
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains("payments"));
    CHECK(QDir(f.path).entryList({u"*.part"_s}).isEmpty());
}

TEST_CASE("an outbox file that cannot be trusted is set aside and reported", "[core][outbox][ui]")
{
    OutboxFolder f;
    Outbox outbox(f.path, f.key);
    REQUIRE(outbox.put(f.entry));
    QString bad = f.entry.operationId.toText();

    SECTION("changed by one bit")
    {
        QFile file(f.fileOf(f.entry));
        REQUIRE(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        bytes[bytes.size() / 2] = char(bytes.at(bytes.size() / 2) ^ 1);
        file.seek(0);
        file.write(bytes);
    }
    SECTION("cut short")
    {
        REQUIRE(QFile::resize(f.fileOf(f.entry), 10));
    }
    SECTION("sealed on another desk")
    {
        const SealKey foreign = SealKey::ofFile(f.folder.filePath(u"foreign"_s)).value();
        REQUIRE(Outbox(f.path, foreign).put(f.entry));
    }
    SECTION("given another name")
    {
        bad = OperationId::make().toText();
        REQUIRE(QFile::rename(f.fileOf(f.entry), f.path + u'/' + bad));
    }
    SECTION("sealed for another purpose")
    {
        REQUIRE(SealedFiles(f.path, f.key.derived("drafts")).write(bad, "{}"));
    }
    QSignalSpy reported(&outbox, &Outbox::damagedFileFound);

    CHECK(outbox.entriesOf(f.ada).isEmpty());

    REQUIRE(reported.count() == 1);
    CHECK(reported.at(0).at(0).toString() == bad);
    CHECK(QFile::exists(f.path + u'/' + bad + u".bad"_s));
    CHECK(outbox.entriesOf(f.ada).isEmpty());
    CHECK(reported.count() == 1);
}

TEST_CASE("a half-written outbox file of a crash is no entry", "[core][outbox][ui]")
{
    OutboxFolder f;
    Outbox outbox(f.path, f.key);
    REQUIRE(outbox.put(f.entry));
    REQUIRE(QFile::rename(f.fileOf(f.entry), f.fileOf(f.entry) + u".part"_s));
    QSignalSpy reported(&outbox, &Outbox::damagedFileFound);

    CHECK(outbox.entriesOf(f.ada).isEmpty());
    CHECK(reported.isEmpty());
}

TEST_CASE("a key file that is not a key seals nothing", "[core][outbox][ui]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"key"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("short");
    file.close();

    CHECK_FALSE(SealKey::ofFile(path));
    CHECK_FALSE(SealKey::ofFile(u"/proc/no/such/folder/key"_s));
}
