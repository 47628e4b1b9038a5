// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/documents/transfers.h"

#include "server/documents/document_checks.h"
#include "server/documents/documents_store.h"

#include <QLoggingCategory>

namespace hms::server::documents {

namespace {

Q_LOGGING_CATEGORY(lcDocuments, "hms.documents", QtInfoMsg)

constexpr int kMostAttempts = 4; // As the dispatcher's.

/// What went wrong in the store or the database, logged without values.
Refusal refusalOf(const std::exception &error)
{
    if (const auto *store = dynamic_cast<const StoreError *>(&error)) {
        qCWarning(lcDocuments) << store->what();
        return {store->why() == StoreError::Why::Full ? "noSpace" : "damaged"};
    }
    if (const auto *db = dynamic_cast<const DbError *>(&error)) {
        qCWarning(lcDocuments) << "database failed at" << db->statement() << db->sqlState();
        return {db->isStorageFull() ? "noSpace" : "busy"};
    }
    qCWarning(lcDocuments) << error.what();
    return {"busy"};
}

std::optional<ClaimedTicket> claim(WorkerConnection &connection, Direction direction,
                                   const ShownTicket &shown)
{
    connection.ensureOpen();
    Transaction tx(connection, Transaction::Kind::Read);
    return claimTicket(tx, QDateTime::currentDateTimeUtc(), direction, shown);
}

} // namespace

// ---- Upload ----------------------------------------------------------------------------------------------

Upload::Upload(DocumentHouse &house, ClaimedTicket ticket)
    : m_house(house)
    , m_ticket(std::move(ticket))
    , m_staged(house.bytes().stagedName())
{
}

Upload::~Upload()
{
    if (m_staged.isOpen() || m_staged.exists())
        m_staged.remove(); // After keep() it is gone already.
}

std::variant<Refusal, std::unique_ptr<Upload>>
Upload::begin(WorkerConnection &connection, DocumentHouse &house, const ShownTicket &shown, qint64 size)
{
    try {
        auto ticket = claim(connection, Direction::Upload, shown);
        if (!ticket)
            return Refusal{"ticket"};
        if (size != ticket->document.size)
            return Refusal{"size"};
        std::unique_ptr<Upload> upload(new Upload(house, std::move(*ticket)));
        if (!upload->m_staged.open(QIODevice::ReadWrite | QIODevice::NewOnly | QIODevice::Unbuffered))
            return Refusal{"noSpace"};
        return upload;
    } catch (const std::exception &e) {
        return refusalOf(e);
    }
}

std::optional<Refusal> Upload::append(const QByteArray &bytes)
{
    m_size += bytes.size();
    if (m_size > m_ticket.document.size)
        return Refusal{"size"};
    m_hash.addData(bytes);
    if (m_staged.write(bytes) != bytes.size())
        return Refusal{"noSpace"};
    return std::nullopt;
}

std::optional<Refusal> Upload::check()
{
    if (m_size != m_ticket.document.size)
        return Refusal{"size"};
    if (m_hash.result() != m_ticket.document.sha256)
        return Refusal{"hash"};
    // Mapped, not read: a hundred megabytes need not lie in memory.
    const uchar *bytes = m_staged.map(0, m_size);
    if (!bytes)
        throw StoreError(StoreError::Why::Broken, QStringLiteral("cannot look into a staged document"));
    const char *problem = problemOf(m_ticket.document.type, QByteArrayView(bytes, m_size));
    m_staged.unmap(const_cast<uchar *>(bytes));
    return problem ? std::optional(Refusal{problem}) : std::nullopt;
}

std::variant<Refusal, QByteArray> Upload::finish(WorkerConnection &connection)
{
    try {
        if (const auto refused = check())
            return *refused;
        m_staged.close();
        for (int attempt = 1;; ++attempt) {
            try {
                connection.ensureOpen();
                return commit(connection);
            } catch (const DbError &e) {
                // Two files of one name at once: the second look counts the first one's version.
                if ((!e.isRetryable() && !e.isUniqueViolation()) || attempt >= kMostAttempts)
                    throw;
            }
        }
    } catch (const std::exception &e) {
        if (dynamic_cast<const DbError *>(&e))
            connection.close();
        return refusalOf(e);
    }
}

std::variant<Refusal, QByteArray> Upload::commit(WorkerConnection &connection)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QByteArray &sha256 = m_ticket.document.sha256;
    Transaction tx(connection, Transaction::Kind::Write);
    actAs(tx, m_ticket);
    holdLeftovers(tx);
    if (m_staged.exists()) // An attempt before this one kept it already.
        m_house.bytes().keep(m_staged.fileName(), sha256);
    if (!insertUploaded(tx, now, m_ticket))
        return Refusal{"ticket"};
    const RawJson wire = *readDocument(tx, m_ticket.document.id);
    tx.commit();
    m_house.bytes().prove(sha256);
    return wire.bytes;
}

// ---- Download --------------------------------------------------------------------------------------------

std::variant<Refusal, std::unique_ptr<Download>>
Download::begin(WorkerConnection &connection, DocumentHouse &house, const ShownTicket &shown)
{
    try {
        auto ticket = claim(connection, Direction::Download, shown);
        if (!ticket)
            return Refusal{"ticket"};
        auto bytes = house.bytes().open(ticket->document.sha256);
        return std::unique_ptr<Download>(new Download(std::move(ticket->document), std::move(bytes)));
    } catch (const std::exception &e) {
        return refusalOf(e);
    }
}

} // namespace hms::server::documents
