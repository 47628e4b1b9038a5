// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/documents/document_keeping.h"
#include "server/routes.h"
#include "shared/patients/patients_protocol.h"
#include "shared/visits/visit.h"
#include "tests/server/documents/document_fixture.h"

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {

DocumentOwner ofPatient(const DocumentFixture &f)
{
    return {DocumentOwnerKind::Patient, f.patient.value};
}

VisitId addVisit(DocumentFixture &f)
{
    const DoctorId doctor = f.server.addDoctor();
    const auto visit = VisitId::make();
    f.server.exec(
        u"INSERT INTO visits (id, patient_id, doctor_id, visit_date, serial_number, queue_position,"
        " visit_type, status, created_at) VALUES ('%1', '%2', '%3', '2026-11-23', 1, 1, 'NEW', 'WAITING', now())"_s
            .arg(visit.value.toUuidText(), f.patient.value.toUuidText(), doctor.value.toUuidText()));
    return visit;
}

/// Documents as a command of the server stores them.
Result<DocumentId> storeIn(DocumentFixture &f, server::Transaction &tx, const DocumentOwner &owner,
                           const QByteArray &bytes, DocumentFormat type = DocumentFormat::Pdf)
{
    static const server::PrepareFollow noFollow = [](const QString &) {};
    const server::ServerIdentity identity{u"test"_s, 1, false, {}, nullptr, &f.house};
    server::Context ctx{
        tx,       *f.server.admin(), QDateTime::currentDateTimeUtc(), {}, {}, {}, {}, f.server.hasher(),
        identity, noFollow};
    return server::documents::store(ctx, owner, u"report.pdf"_s, type, bytes);
}

} // namespace

TEST_CASE("a ticket is for one description of a file", "[documents][db]")
{
    DocumentFixture f;
    const auto good = DocumentFixture::wish(ofPatient(f), pdfFile());

    const auto ticket = f.server.call(good);
    REQUIRE(ticket);
    CHECK(ticket->path == u"/documents/"_s + ticket->documentId.toText());
    CHECK(ticket->port == f.house.port());
    CHECK(ticket->ticket.size() == 43);
    CHECK(f.server.count(u"document_tickets WHERE encode(token_hash, 'escape') LIKE '%"_s + ticket->ticket +
                         u"%'"_s) == 0);
    CHECK(f.server.call(good)->ticket != ticket->ticket);

    auto wish = good;
    wish.owner.id = Ulid::make();
    CHECK(f.server.call(wish).error() == Error::notFound(u"owner"_s));
    wish = good;
    wish.owner.kind = DocumentOwnerKind::LabReport;
    CHECK(f.server.call(wish).error() == Error::notFound(u"owner"_s));
    wish = good;
    wish.name = u"../x.pdf"_s;
    CHECK(f.server.call(wish).error() == Error::invalid(u"name"_s, u"characters"_s));
    for (const QString &hash : {u"abc"_s, sha256Of("x").toUpper(), u"g"_s.repeated(64)}) {
        wish = good;
        wish.sha256 = hash;
        CHECK(f.server.call(wish).error() == Error::invalid(u"sha256"_s, u"characters"_s));
    }
    wish = good;
    wish.size = 10 * 1024 * 1024 + 1;
    CHECK(f.server.call(wish).error() == Error::rejected(u"documentTooLarge"_s, u"size"_s));
    wish.size = 10 * 1024 * 1024;
    CHECK(f.server.call(wish));
    f.server.exec(u"UPDATE settings SET value = '1' WHERE key = 'documents.maxMegabytes'"_s);
    CHECK(f.server.call(wish).error() == Error::rejected(u"documentTooLarge"_s, u"size"_s));
    f.house.setPort(0);
    CHECK(f.server.call(good).error() == Error::rejected(u"documentsUnavailable"_s));
}

TEST_CASE("who may do what with documents follows their owner's kind", "[documents][db]")
{
    DocumentFixture f;
    const auto wish = DocumentFixture::wish(ofPatient(f), pdfFile());
    const Document document = f.upload(pdfFile());

    const auto cashier = f.server.as(u"cashier"_s);
    CHECK(f.server.callAs(cashier, wish).error().code == ErrorCode::Forbidden);
    CHECK(f.server.callAs(cashier, ListDocuments{ofPatient(f), {}}).error().code == ErrorCode::Forbidden);
    CHECK(f.server.callAs(cashier, OpenDocument{document.id}).error().code == ErrorCode::Forbidden);
    CHECK(f.server.callAs(cashier, RemoveDocument{document.id, u"x"_s}).error().code == ErrorCode::Forbidden);

    const auto technician = f.server.as(u"lab-technician"_s);
    CHECK(f.server.callAs(technician, ListDocuments{ofPatient(f), {}})->size() == 1);
    CHECK(f.server.callAs(technician, RemoveDocument{document.id, u"x"_s}).error().code ==
          ErrorCode::Forbidden);
    f.server.exec(
        u"UPDATE document_owner_kinds SET view_any = '{clinical.view}', add_any = '{}' WHERE kind = 'PATIENT'"_s);
    CHECK(f.server.callAs(technician, ListDocuments{ofPatient(f), {}}).error() ==
          Error::forbidden(u"documents.view"_s));
    CHECK(f.server.callAs(technician, OpenDocument{document.id}).error() ==
          Error::forbidden(u"documents.view"_s));
    CHECK(f.server.call(wish).error() == Error::forbidden(u"documents.add"_s));
    CHECK(f.server.call(OpenDocument{document.id}));
}

TEST_CASE("a patient's list holds what belongs to their visits", "[documents][db]")
{
    DocumentFixture f;
    const VisitId visit = addVisit(f);
    f.upload(pdfFile("% one\n"));
    const QByteArray image = pngFile();
    const DocumentOwner ofVisit{DocumentOwnerKind::Visit, visit.value};
    REQUIRE(
        f.put(f.ticketFor(DocumentFixture::wish(ofVisit, image, DocumentFormat::Png, u"wound.png"_s)), image)
            .status == 201);

    const auto all = f.listed();
    REQUIRE(all.size() == 2);
    CHECK(all[0].name == u"wound.png");
    CHECK(all[0].owner.kind == DocumentOwnerKind::Visit);
    CHECK(all[0].type == DocumentFormat::Png);
    CHECK(all[0].patientId == f.patient);
    CHECK(all[0].uploadedBy == u"super-admin");
    CHECK(f.server.call(ListDocuments{ofVisit, {}})->size() == 1);
    CHECK(f.server.call(ListDocuments{{DocumentOwnerKind::Visit, Ulid::make()}, {}}).error() ==
          Error::notFound(u"owner"_s));
    f.server.exec(u"UPDATE document_owner_kinds SET view_any = '{clinical.view}' WHERE kind = 'VISIT'"_s);
    CHECK(f.server.callAs(f.server.as(u"staff"_s), ListDocuments{ofPatient(f), {}})->size() == 1);
    CHECK(f.server.callAs(f.server.as(u"doctor"_s), ListDocuments{ofPatient(f), {}})->size() == 2);
}

TEST_CASE("a patient's history tells of documents to who may see them", "[documents][db]")
{
    DocumentFixture f;
    const Document document = f.upload(pdfFile());
    const auto entries = [&](const TestServer::CallerPtr &caller) {
        const GetPatientHistory request{f.patient, {}, {}, QList{TimelineKind::Document}};
        return f.server.callAs(caller, request).value();
    };
    const auto seen = entries(f.server.admin());
    REQUIRE(seen.size() == 1);
    CHECK(seen.first().kind == u"DOCUMENT");
    CHECK(seen.first().title == u"letter.pdf");
    CHECK(seen.first().id == document.id.value);
    CHECK(entries(f.server.as(u"cashier"_s)).isEmpty());
    const auto technician = f.server.as(u"lab-technician"_s);
    CHECK(entries(technician).size() == 1);
    f.server.exec(u"UPDATE document_owner_kinds SET view_any = '{clinical.view}' WHERE kind = 'PATIENT'"_s);
    CHECK(entries(technician).isEmpty());
    REQUIRE(f.server.call(RemoveDocument{document.id, u"x"_s}));
    CHECK(entries(f.server.admin()).isEmpty());
}

TEST_CASE("the same name again is the next version", "[documents][db]")
{
    DocumentFixture f;
    CHECK(f.upload(pdfFile("% one\n")).version == 1);
    CHECK(f.upload(pdfFile("% two\n")).version == 2);
    CHECK(f.upload(pdfFile("% two\n"), u"other.pdf"_s).version == 1);
    CHECK(f.keptFiles() == 2);
}

TEST_CASE("a removed document stays on record and is no longer opened", "[documents][db]")
{
    DocumentFixture f;
    const Document document = f.upload(pdfFile());
    CHECK(f.server.call(RemoveDocument{DocumentId::make(), u"x"_s}).error() ==
          Error::notFound(u"document"_s));
    CHECK(f.server.call(RemoveDocument{document.id, u"  "_s}).error() ==
          Error::invalid(u"reason"_s, u"tooShort"_s));
    const auto ticket = f.server.call(OpenDocument{document.id}).value();

    const auto removed = f.server.call(RemoveDocument{document.id, u"wrong patient"_s});

    REQUIRE(removed);
    CHECK(removed->removeReason == u"wrong patient");
    CHECK(removed->removedBy == u"super-admin");
    CHECK(f.listed().isEmpty());
    CHECK(f.listed(true).size() == 1);
    CHECK(f.server.call(OpenDocument{document.id}).error() == Error::rejected(u"documentRemoved"_s));
    CHECK(f.server.call(RemoveDocument{document.id, u"x"_s}).error() ==
          Error::rejected(u"documentRemoved"_s));
    CHECK(f.get(ticket).status == 401); // Asked for before it was removed.
    CHECK(f.server.count(u"audit_logs WHERE entity = 'documents' AND action = 'update'"_s) == 1);
    CHECK_THROWS(f.server.exec(u"UPDATE documents SET name = 'x'"_s));
    CHECK_THROWS(f.server.exec(u"DELETE FROM documents"_s));
}

TEST_CASE("what the server makes is stored with the command that makes it", "[documents][db]")
{
    DocumentFixture f;
    // As a later module does it: its records get documents by a branch of their own.
    f.server.exec(
        u"CREATE OR REPLACE VIEW document_owners AS SELECT 'PATIENT' AS kind, p.id, p.id AS patient_id,"
        " false AS is_closed, NULL::text[] AS view_any FROM patients p"
        " UNION ALL SELECT 'LAB_DELIVERY', p.id, p.id, false, NULL FROM patients p"_s);
    const DocumentOwner report{DocumentOwnerKind::LabDelivery, f.patient.value};
    const QByteArray bytes = pdfFile("% a report\n");
    f.server.connection().ensureOpen();
    DocumentId id;
    {
        server::Transaction tx(f.server.connection(), server::Transaction::Kind::Write);
        id = storeIn(f, tx, report, bytes).value();
        tx.commit();
    }
    CHECK(f.server.call(RemoveDocument{id, u"x"_s}).error() == Error::rejected(u"documentSealed"_s));
    CHECK(f.get(f.server.call(OpenDocument{id}).value()).body == bytes);
    CHECK(f.server.call(DocumentFixture::wish(report, bytes)).error() ==
          Error::forbidden(u"documents.add"_s));
    CHECK_THROWS(f.server.exec(
        u"UPDATE documents SET removed_by = uploaded_by, removed_at = now(), remove_reason = 'x'"_s));

    server::Transaction tx(f.server.connection(), server::Transaction::Kind::Write);
    CHECK(storeIn(f, tx, report, pngFile()).error() == Error::rejected(u"documentRefused"_s));
    CHECK(storeIn(f, tx, {DocumentOwnerKind::Visit, Ulid::make()}, bytes).error() ==
          Error::notFound(u"owner"_s));
}

TEST_CASE("an unknown kind of owner is refused by the registry", "[documents][db]")
{
    DocumentFixture f;
    f.upload(pdfFile());
    CHECK_THROWS(f.server.exec(u"INSERT INTO documents (id, owner_kind, owner_id, patient_id, name, "
                               u"media_type, size_bytes, sha256, version,"
                               " is_sealed, uploaded_by, uploaded_at) SELECT make_ulid(), 'INVOICE', "
                               "owner_id, patient_id, 'x', media_type, 1,"
                               " sha256, 1, false, uploaded_by, now() FROM documents"_s));
    CHECK(f.server
              .send(f.server.admin(), u"documents.list"_s,
                    {{u"owner"_s, QJsonObject{{u"kind"_s, u"INVOICE"_s}, {u"id"_s, Ulid::make().toText()}}}})
              .error()
              .code == ErrorCode::Invalid);
}
