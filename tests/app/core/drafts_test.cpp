// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/drafts.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch.hpp>

using namespace hms;
using namespace hms::app;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

struct DraftsFolder {
    QTemporaryDir folder;
    QString path = folder.filePath(u"drafts"_s);
    SealKey key = SealKey::ofFile(folder.filePath(u"key"_s)).value();
    UserId ada = UserId::make();
    QString form = u"patient-new"_s;
    QJsonObject typed{{u"name"_s, u"Rahima Khatun"_s}};
};

} // namespace

TEST_CASE("a draft survives a crash after a short pause of typing", "[core][drafts][ui]")
{
    DraftsFolder f;
    auto *crashing = new Drafts(f.path, f.key, f.ada, milliseconds(1));
    crashing->keep(f.form, {{u"name"_s, u"Rah"_s}});
    crashing->keep(f.form, f.typed);

    const auto onDisk = [&] { return Drafts(f.path, f.key, f.ada).restored(f.form); };
    REQUIRE(QTest::qWaitFor([&] { return onDisk() == f.typed; }));

    CHECK(Drafts(f.path, f.key, f.ada).forms() == QStringList{f.form});
    delete crashing;
}

TEST_CASE("a draft is not written with every key", "[core][drafts][ui]")
{
    DraftsFolder f;
    Drafts drafts(f.path, f.key, f.ada, milliseconds(60'000));
    drafts.keep(f.form, f.typed);

    CHECK_FALSE(Drafts(f.path, f.key, f.ada).restored(f.form));
    CHECK(drafts.restored(f.form) == f.typed);
    CHECK(drafts.flush());
    CHECK(Drafts(f.path, f.key, f.ada).restored(f.form) == f.typed);
}

TEST_CASE("closing writes what still waits", "[core][drafts][ui]")
{
    DraftsFolder f;
    {
        Drafts drafts(f.path, f.key, f.ada, milliseconds(60'000));
        drafts.keep(f.form, f.typed);
    }

    CHECK(Drafts(f.path, f.key, f.ada).restored(f.form) == f.typed);
}

TEST_CASE("another user cannot open a draft, nor read it on the disk", "[core][drafts][ui]")
{
    DraftsFolder f;
    const UserId bob = UserId::make();
    {
        Drafts drafts(f.path, f.key, f.ada);
        drafts.keep(f.form, f.typed);
    }
    CHECK_FALSE(Drafts(f.path, f.key, bob).restored(f.form));

    // Even with Ada's file put into his own folder.
    REQUIRE(QDir(f.path).rename(f.ada.toText(), bob.toText()));
    CHECK(Drafts(f.path, f.key, bob).forms() == QStringList{f.form});
    CHECK_FALSE(Drafts(f.path, f.key, bob).restored(f.form));
    const QDir folder(f.path + u'/' + bob.toText());
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK_FALSE(file.readAll().contains("Rahima"));
    }
}

TEST_CASE("a discarded draft is gone, also one not written yet", "[core][drafts][ui]")
{
    DraftsFolder f;
    Drafts drafts(f.path, f.key, f.ada);
    drafts.keep(f.form, f.typed);
    REQUIRE(drafts.flush());
    drafts.keep(f.form, f.typed);

    drafts.discard(f.form);

    CHECK(drafts.flush());
    CHECK_FALSE(drafts.restored(f.form));
    CHECK(Drafts(f.path, f.key, f.ada).forms().isEmpty());
}
