// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/documents/document_house.h"
#include "server/documents/tickets_store.h"

#include <QCryptographicHash>
#include <QFile>

#include <memory>
#include <variant>

namespace hms::server::documents {

/// Why bytes are not moved, in the words of DocumentTicket. An HTTP status is chosen by it.
struct Refusal {
    const char *reason = "";
};

/// Bytes on their way in. Its functions block and belong on a worker, one at a time; the staged file goes
/// with the object.
class Upload {
public:
    /// Uses the ticket up and prepares a staged file. `size` is what the sender announces.
    static std::variant<Refusal, std::unique_ptr<Upload>>
    begin(WorkerConnection &connection, DocumentHouse &house, const ShownTicket &shown, qint64 size);
    ~Upload();
    Q_DISABLE_COPY_MOVE(Upload)

    /// The next bytes. Nothing when they lie in the staged file.
    std::optional<Refusal> append(const QByteArray &bytes);
    /// All bytes have come: checks them, keeps them, writes the row. Answers the Document's JSON.
    std::variant<Refusal, QByteArray> finish(WorkerConnection &connection);

private:
    Upload(DocumentHouse &house, ClaimedTicket ticket);
    std::optional<Refusal> check();
    std::variant<Refusal, QByteArray> commit(WorkerConnection &connection);

    DocumentHouse &m_house;
    ClaimedTicket m_ticket;
    QFile m_staged;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_size = 0;
};

/// Bytes on their way out, compared with their hash before the first of them leaves.
class Download {
public:
    static std::variant<Refusal, std::unique_ptr<Download>>
    begin(WorkerConnection &connection, DocumentHouse &house, const ShownTicket &shown);

    [[nodiscard]] const NewDocument &document() const { return m_document; }
    /// At most so many of the next bytes; none at the end.
    QByteArray read(qint64 most) { return m_bytes->read(most); }

private:
    Download(NewDocument document, std::unique_ptr<QIODevice> bytes)
        : m_document(std::move(document))
        , m_bytes(std::move(bytes))
    {
    }

    NewDocument m_document;
    std::unique_ptr<QIODevice> m_bytes;
};

} // namespace hms::server::documents
