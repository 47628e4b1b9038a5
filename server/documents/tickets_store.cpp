// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/documents/tickets_store.h"

#include <QCryptographicHash>

#include <sodium.h>

namespace hms::server::documents {

namespace {

constexpr int kTicketBytes = 32;

constexpr Statement kUpload{"documents.issueUpload", R"sql(
    INSERT INTO document_tickets (token_hash, direction, user_id, session_id, ip_address, document_id, owner_kind, owner_id,
                                  patient_id, name, media_type, size_bytes, sha256, expires_at)
    VALUES ((:hash)::bytea, 'UPLOAD', (:user)::uuid, (:session)::uuid, (:address)::text, (:document)::uuid, (:kind)::text,
            (:owner)::uuid, (:patient)::uuid, (:name)::text, (:type)::text, (:size)::bigint, (:sha256)::bytea,
            (:expires)::timestamptz)
)sql"};

constexpr Statement kDownload{"documents.issueDownload", R"sql(
    INSERT INTO document_tickets (token_hash, direction, user_id, session_id, ip_address, document_id, owner_kind, owner_id,
                                  patient_id, name, media_type, size_bytes, sha256, expires_at)
    SELECT (:hash)::bytea, 'DOWNLOAD', (:user)::uuid, (:session)::uuid, (:address)::text, d.id, d.owner_kind, d.owner_id,
           d.patient_id, d.name, d.media_type, d.size_bytes, d.sha256, (:expires)::timestamptz
      FROM documents d
     WHERE d.id = (:document)::uuid
)sql"};

constexpr Statement kClaim{"documents.claim", R"sql(
    UPDATE document_tickets t SET used_at = (:now)::timestamptz
     WHERE t.token_hash = (:hash)::bytea AND t.direction = (:direction)::text AND t.document_id = (:document)::uuid
       AND t.ip_address = (:address)::text AND t.used_at IS NULL AND t.expires_at > (:now)::timestamptz
       AND EXISTS (SELECT FROM live_sessions((:now)::timestamptz) s WHERE s.id = t.session_id)
       AND EXISTS (SELECT FROM document_ticket_rights r WHERE r.token_hash = t.token_hash)
       AND NOT EXISTS (SELECT FROM documents d WHERE d.id = t.document_id AND d.removed_at IS NOT NULL)
    RETURNING t.user_id, t.session_id, t.document_id, t.owner_kind, t.owner_id, t.name, t.media_type, t.size_bytes, t.sha256
)sql"};

constexpr Statement kActor{"documents.actAs", R"sql(
    SELECT state FROM begin_command((:user)::uuid, (:session)::uuid, (:address)::text, NULL, 'documents.upload', NULL, false)
)sql"};

// The rights are looked at again: moving the bytes may have taken minutes.
constexpr Statement kInsert{"documents.insertUploaded", R"sql(
    INSERT INTO documents (id, owner_kind, owner_id, patient_id, name, media_type, size_bytes, sha256, version, is_sealed,
                           uploaded_by, uploaded_at)
    SELECT t.document_id, t.owner_kind, t.owner_id, t.patient_id, t.name, t.media_type, t.size_bytes, t.sha256,
           1 + coalesce((SELECT max(d.version) FROM documents d
                          WHERE d.owner_kind = t.owner_kind AND d.owner_id = t.owner_id AND d.name = t.name), 0),
           k.is_sealed, t.user_id, (:now)::timestamptz
      FROM document_tickets t
      JOIN document_owner_kinds k ON k.kind = t.owner_kind
     WHERE t.token_hash = (:hash)::bytea
       AND EXISTS (SELECT FROM live_sessions((:now)::timestamptz) s WHERE s.id = t.session_id)
       AND EXISTS (SELECT FROM document_ticket_rights r WHERE r.token_hash = t.token_hash)
)sql"};

constexpr Statement kForget{"documents.forgetTickets", R"sql(
    DELETE FROM document_tickets WHERE expires_at < (:now)::timestamptz - interval '1 day'
)sql"};

constexpr Statement kStatements[]{kUpload, kDownload, kClaim, kActor, kInsert, kForget};

QByteArray hashOf(QByteArrayView ticket)
{
    return QCryptographicHash::hash(ticket, QCryptographicHash::Sha256);
}

QByteArray newTicket()
{
    QByteArray bytes(kTicketBytes, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(bytes.size()));
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

QString issueUpload(Context &ctx, const NewDocument &document, PatientId patient)
{
    const QByteArray ticket = newTicket();
    ctx.tx.execute(kUpload, {{"hash", hashOf(ticket)},
                             {"user", ctx.caller.user},
                             {"session", ctx.caller.session},
                             {"address", ctx.caller.address},
                             {"document", document.id},
                             {"kind", document.owner.kind},
                             {"owner", document.owner.id},
                             {"patient", patient},
                             {"name", document.name},
                             {"type", document.type},
                             {"size", document.size},
                             {"sha256", document.sha256},
                             {"expires", ctx.now.addSecs(kTicketSeconds)}});
    return QString::fromLatin1(ticket);
}

QString issueDownload(Context &ctx, DocumentId id)
{
    const QByteArray ticket = newTicket();
    ctx.tx.execute(kDownload, {{"hash", hashOf(ticket)},
                               {"user", ctx.caller.user},
                               {"session", ctx.caller.session},
                               {"address", ctx.caller.address},
                               {"document", id},
                               {"expires", ctx.now.addSecs(kTicketSeconds)}});
    return QString::fromLatin1(ticket);
}

std::optional<ClaimedTicket> claimTicket(Transaction &tx, const QDateTime &now, Direction direction,
                                         const ShownTicket &shown)
{
    const QByteArray hash = hashOf(shown.text);
    return tx.one<ClaimedTicket>(
        kClaim,
        {{"hash", hash},
         {"direction", direction == Direction::Upload ? "UPLOAD" : "DOWNLOAD"},
         {"document", shown.document},
         {"address", shown.address},
         {"now", now}},
        [&](const Row &row) {
            return ClaimedTicket{
                .hash = hash,
                .user = row.get<UserId>("user_id"),
                .session = row.get<SessionId>("session_id"),
                .address = shown.address,
                .document = {.id = row.get<DocumentId>("document_id"),
                             .owner = {row.get<DocumentOwnerKind>("owner_kind"), row.get<Ulid>("owner_id")},
                             .name = row.get<QString>("name"),
                             .type = row.get<DocumentFormat>("media_type"),
                             .size = row.get<qint64>("size_bytes"),
                             .sha256 = row.get<QByteArray>("sha256")}};
        });
}

void actAs(Transaction &tx, const ClaimedTicket &ticket)
{
    tx.execute(kActor, {{"user", ticket.user}, {"session", ticket.session}, {"address", ticket.address}});
}

bool insertUploaded(Transaction &tx, const QDateTime &now, const ClaimedTicket &ticket)
{
    return tx.execute(kInsert, {{"hash", ticket.hash}, {"now", now}}) == 1;
}

int forgetTickets(Transaction &tx, const QDateTime &now)
{
    return tx.execute(kForget, {{"now", now}});
}

std::span<const Statement> ticketStatements()
{
    return kStatements;
}

} // namespace hms::server::documents
