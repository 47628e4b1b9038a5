// SPDX-License-Identifier: GPL-3.0-or-later
// A file's whole way: two workstations, a real server, its disk and a restart.
#include "app/documents/document_transfer.h"
#include "shared/patients/patients_protocol.h"
#include "tests/e2e/running_server.h"
#include "tests/e2e/workstation.h"
#include "tests/server/cli/hmsd_runner.h"
#include "tests/support/sample_files.h"

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {

/// Uploads and waits for the end.
Result<Document> upload(Workstation &desk, const DocumentOwner &owner, const QByteArray &bytes)
{
    QNetworkAccessManager network;
    app::DocumentTransfer transfer(desk.api(), network);
    std::optional<Result<Document>> end;
    QObject::connect(&transfer, &app::DocumentTransfer::uploaded,
                     [&end](const Document &document) { end.emplace(document); });
    QObject::connect(&transfer, &app::DocumentTransfer::failed,
                     [&end](const Error &error) { end.emplace(error); });
    transfer.upload(owner, u"letter.pdf"_s, bytes);
    REQUIRE(eventually([&end] { return end.has_value(); }));
    return *end;
}

Result<QByteArray> download(Workstation &desk, const Document &document)
{
    QNetworkAccessManager network;
    app::DocumentTransfer transfer(desk.api(), network);
    std::optional<Result<QByteArray>> end;
    QObject::connect(&transfer, &app::DocumentTransfer::downloaded,
                     [&end](const Document &, const QByteArray &bytes) { end.emplace(bytes); });
    QObject::connect(&transfer, &app::DocumentTransfer::failed,
                     [&end](const Error &error) { end.emplace(error); });
    transfer.download(document);
    REQUIRE(eventually([&end] { return end.has_value(); }));
    return *end;
}

} // namespace

TEST_CASE("a file that reception adds is opened in the doctor's room, also after a restart",
          "[documents][e2e]")
{
    RunningServer server(RunningServer::Kind::Demo);
    Workstation reception(server.url());
    reception.login(u"reception"_s);
    RegisterPatient registration;
    registration.name = u"Rehana Parvin"_s;
    registration.ageYears = 41;
    registration.allowDuplicate = true;
    const Patient patient = reception.must(registration);
    const DocumentOwner owner{DocumentOwnerKind::Patient, patient.id.value};
    const QByteArray bytes = pdfFile("% " + QByteArray(3'000'000, 'x') + '\n');

    const auto stored = upload(reception, owner, bytes);
    REQUIRE(stored);
    const auto refused = upload(reception, owner, pdfFile("5 0 obj\n<< /S /JavaScript >>\nendobj\n"));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().reason() == u"documentActive");

    Workstation doctor(server.url());
    doctor.login(u"doctor"_s);
    const auto listed = doctor.ask(ListDocuments{owner, {}});
    REQUIRE(listed);
    REQUIRE(listed->size() == 1);
    CHECK(listed->first().sha256 == test::sha256Of(bytes));
    const auto got = download(doctor, listed->first());
    REQUIRE(got);
    CHECK(*got == bytes);

    server.kill();
    REQUIRE(eventually([&] { return !doctor.isLive(); }));
    server.start();
    REQUIRE(eventually([&] { return doctor.isLive(); }));
    const auto again = download(doctor, *stored);
    REQUIRE(again);
    CHECK(*again == bytes);
}

TEST_CASE("a backup made while serving brings a document back in another place", "[documents][e2e]")
{
    RunningServer server(RunningServer::Kind::Demo);
    Workstation reception(server.url());
    reception.login(u"reception"_s);
    RegisterPatient registration;
    registration.name = u"Shamima Nasrin"_s;
    registration.ageYears = 33;
    registration.allowDuplicate = true;
    const DocumentOwner owner{DocumentOwnerKind::Patient, reception.must(registration).id.value};
    const auto stored = upload(reception, owner, pdfFile("% " + QByteArray(100'000, 'x') + '\n'));
    REQUIRE(stored);

    QTemporaryDir elsewhere;
    QFile::setPermissions(elsewhere.path(),
                          QFile::Permissions(0x7011)); // PostgreSQL may run as another user.
    const QString file = elsewhere.filePath(u"hms.dump"_s);
    const QString data = elsewhere.filePath(u"data"_s);
    const HmsdRun backup = runHmsd({u"--data"_s, server.dataFolder(), u"backup"_s, file});
    INFO(backup.err.toStdString());
    REQUIRE(backup.exitCode == 0);
    const HmsdRun restored = runHmsd({u"--data"_s, data, u"restore"_s, file});
    INFO(restored.err.toStdString());
    REQUIRE(restored.exitCode == 0);
    CHECK(runHmsd({u"--data"_s, data, u"verify"_s, u"--read-documents"_s}).exitCode == 0);

    const QString bytes =
        data + "/documents/kept/"_L1 + stored->sha256.left(2) + u'/' + stored->sha256.mid(2);
    REQUIRE(QFile::remove(bytes));
    const HmsdRun verified = runHmsd({u"--data"_s, data, u"verify"_s});
    CHECK(verified.exitCode != 0);
    CHECK(verified.out.contains(stored->sha256));
}
