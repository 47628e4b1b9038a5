// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/archive/archive_bench.h"
#include "tests/server/cli/hmsd_runner.h"

#include <QFile>

#include <sysexits.h>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {

HmsdRun hmsd(ArchiveBench &bench, const QStringList &arguments)
{
    return runHmsd(QStringList{u"--data"_s, bench.dataFolder.path(), u"--database"_s,
                               bench.server.settings(server::EmbeddedCluster::Role::Owner).toUrl(false)} +
                   arguments);
}

} // namespace

TEST_CASE("hmsd archive says what it moves and hmsd audit verify checks it there", "[archive][cli][db]")
{
    ArchiveBench bench;
    bench.addAudit(bench.january, 4);
    const Bill bill = bench.bill(1'000);
    REQUIRE(bench.pay(bill, 1'000));
    bench.sealAll();
    bench.anchor();

    const HmsdRun dry = hmsd(bench, {u"archive"_s, u"--older-than"_s, u"6"_s, u"--dry-run"_s});
    INFO(dry.err.toStdString());
    CHECK(dry.exitCode == EX_OK);
    const QString file = bench.dataFolder.filePath(u"archive/audit_logs-2025-01.log"_s);
    CHECK(dry.out == u"audit_logs 2025-01: 4 rows would go to %1\n"_s.arg(file));
    CHECK_FALSE(QFile::exists(file));

    CHECK(hmsd(bench, {u"archive"_s, u"--older-than"_s, u"6"_s}).out ==
          u"audit_logs 2025-01: 4 rows -> %1\n"_s.arg(file));
    CHECK(hmsd(bench, {u"archive"_s, u"--older-than"_s, u"6"_s}).out.startsWith(u"nothing is older than "_s));
    CHECK(hmsd(bench, {u"verify"_s}).exitCode == EX_OK);
    bench.sealAll(); // The note of the archive itself.

    HmsdRun verified = hmsd(bench, {u"audit"_s, u"verify"_s});
    INFO(verified.out.toStdString());
    CHECK(verified.exitCode == EX_OK);
    CHECK(verified.out.contains(file + u" whole"_s));

    const QString elsewhere = file + u".away"_s;
    REQUIRE(QFile::rename(file, elsewhere));
    verified = hmsd(bench, {u"audit"_s, u"verify"_s});
    CHECK(verified.exitCode == EX_OK);
    CHECK(verified.out.contains(u"not checked"_s));

    REQUIRE(QFile::rename(elsewhere, file));
    QFile forged(file);
    REQUIRE(forged.open(QIODevice::Append));
    forged.write("5 00 []\n");
    forged.close();
    verified = hmsd(bench, {u"audit"_s, u"verify"_s});
    CHECK(verified.exitCode == EX_DATAERR);
    CHECK(verified.out.contains(u"broken"_s));
}

TEST_CASE("hmsd archive wants to know how old", "[archive][cli][db]")
{
    ArchiveBench bench;
    for (const QStringList &wrong :
         {QStringList{}, {u"--older-than"_s, u"0"_s}, {u"--older-than"_s, u"soon"_s}})
        CHECK(hmsd(bench, QStringList{u"archive"_s} + wrong).exitCode == EX_USAGE);
}
