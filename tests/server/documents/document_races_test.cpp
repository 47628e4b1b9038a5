// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/documents/leftovers.h"
#include "server/documents/transfers.h"
#include "tests/server/documents/document_fixture.h"

#include <atomic>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;
using namespace hms::server::documents;

namespace {

constexpr int kThreads = 20;

/// Uploads without the socket; whether it was taken.
bool upload(server::WorkerConnection &connection, server::DocumentHouse &house, const DocumentTicket &ticket,
            const QByteArray &bytes)
{
    auto begun = Upload::begin(connection, house,
                               {ticket.ticket.toLatin1(), ticket.documentId, u"127.0.0.1"_s}, bytes.size());
    if (std::holds_alternative<Refusal>(begun))
        return false;
    auto &transfer = *std::get<1>(begun);
    return !transfer.append(bytes) && std::holds_alternative<QByteArray>(transfer.finish(connection));
}

} // namespace

TEST_CASE("of many who show one ticket at once one is let in", "[documents][db]")
{
    DocumentFixture f;
    const QByteArray bytes = pdfFile();
    const auto ticket =
        f.ticketFor(DocumentFixture::wish({DocumentOwnerKind::Patient, f.patient.value}, bytes));
    std::atomic<int> taken = 0;

    f.server.race(kThreads, [&](int, server::WorkerConnection &connection) {
        taken += upload(connection, f.house, ticket, bytes) ? 1 : 0;
    });

    CHECK(taken == 1);
    CHECK(f.listed().size() == 1);
    CHECK(f.stagedFiles() == 0);
}

TEST_CASE("many uploads of one name at once are as many versions", "[documents][db]")
{
    DocumentFixture f;
    const QByteArray bytes = pdfFile();
    QList<DocumentTicket> tickets;
    for (int i = 0; i < 4; ++i)
        tickets.append(
            f.ticketFor(DocumentFixture::wish({DocumentOwnerKind::Patient, f.patient.value}, bytes)));
    std::atomic<int> taken = 0;

    f.server.race(int(tickets.size()), [&](int index, server::WorkerConnection &connection) {
        taken += upload(connection, f.house, tickets.at(index), bytes) ? 1 : 0;
    });

    CHECK(taken == tickets.size());
    QSet<int> versions;
    for (const Document &document : f.listed())
        versions.insert(document.version);
    CHECK(versions == QSet<int>{1, 2, 3, 4});
    CHECK(f.keptFiles() == 1);
}

TEST_CASE("sweeping while others upload the same bytes takes none of theirs", "[documents][db]")
{
    DocumentFixture f;
    const QByteArray bytes = pdfFile();
    QList<DocumentTicket> tickets;
    for (int i = 0; i < kThreads; ++i)
        tickets.append(f.ticketFor(DocumentFixture::wish({DocumentOwnerKind::Patient, f.patient.value}, bytes,
                                                         DocumentFormat::Pdf, u"%1.pdf"_s.arg(i))));
    std::atomic<int> taken = 0;

    f.server.race(kThreads, [&](int index, server::WorkerConnection &connection) {
        if (index % 2 == 0)
            taken += upload(connection, f.house, tickets.at(index), bytes) ? 1 : 0;
        else
            for (int i = 0; i < 20; ++i)
                sweepLeftovers(connection, f.house.bytes(), QDateTime::currentDateTimeUtc());
    });

    CHECK(taken == kThreads / 2);
    for (const Document &document : f.listed())
        CHECK(f.get(f.server.call(OpenDocument{document.id}).value()).body == bytes);
}
