// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/documents/documents_store.h"
#include "server/documents/leftovers.h"
#include "tests/server/documents/document_fixture.h"

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

namespace {

/// As an upload or a command does that ends between the file and the commit.
QByteArray keepWithoutRow(DocumentFixture &f, const QByteArray &bytes)
{
    QFile staged(f.store->stagedName());
    REQUIRE(staged.open(QIODevice::WriteOnly));
    staged.write(bytes);
    staged.close();
    const QByteArray hash = QByteArray::fromHex(sha256Of(bytes).toLatin1());
    f.store->keep(staged.fileName(), hash);
    return hash;
}

void sweep(DocumentFixture &f, const QDateTime &now = QDateTime::currentDateTimeUtc())
{
    server::documents::sweepLeftovers(f.server.connection(), *f.store, now);
}

} // namespace

TEST_CASE("bytes whose row was never committed are swept", "[documents][db]")
{
    DocumentFixture f;
    keepWithoutRow(f, "nobody's");
    CHECK(f.keptFiles() == 1);

    sweep(f);

    CHECK(f.keptFiles() == 0);
    CHECK(f.store->unproven().isEmpty());
}

TEST_CASE("bytes that a row points to stay, whoever left a mark on them", "[documents][db]")
{
    DocumentFixture f;
    const Document document = f.upload(pdfFile());
    keepWithoutRow(f, pdfFile()); // A second upload of the same file that was cut off.
    REQUIRE(f.store->unproven().size() == 1);

    sweep(f);

    CHECK(f.store->unproven().isEmpty());
    CHECK(f.get(f.server.call(OpenDocument{document.id}).value()).body == pdfFile());
    REQUIRE(f.server.call(RemoveDocument{document.id, u"x"_s}));
    keepWithoutRow(f, pdfFile());
    sweep(f);
    CHECK(f.keptFiles() == 1); // Removed documents stay on record, bytes and all.
}

TEST_CASE("while a command keeps bytes nobody sweeps them", "[documents][db]")
{
    DocumentFixture f;
    server::WorkerConnection other(u"leftovers-other"_s, f.server.opener());
    other.ensureOpen();
    {
        server::Transaction tx(other, server::Transaction::Kind::Write);
        server::documents::holdLeftovers(tx);
        keepWithoutRow(f, "on its way");
        sweep(f);
        CHECK(f.keptFiles() == 1);
    }
    sweep(f);
    CHECK(f.keptFiles() == 0);
}

TEST_CASE("staged files and tickets that are long over are swept", "[documents][db]")
{
    DocumentFixture f;
    QFile staged(f.store->stagedName());
    REQUIRE(staged.open(QIODevice::WriteOnly));
    staged.write("half");
    staged.close();
    f.ticketFor(DocumentFixture::wish({DocumentOwnerKind::Patient, f.patient.value}, pdfFile()));
    const QDateTime now = QDateTime::currentDateTimeUtc();

    sweep(f, now.addSecs(50 * 60));
    CHECK(f.stagedFiles() == 1);
    CHECK(f.server.count(u"document_tickets"_s) == 1);
    sweep(f, now.addSecs(70 * 60));
    CHECK(f.stagedFiles() == 0);
    CHECK(f.server.count(u"document_tickets"_s) == 1);
    sweep(f, now.addDays(2));
    CHECK(f.server.count(u"document_tickets"_s) == 0);
}
