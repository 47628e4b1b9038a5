// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/documents/documents_store.h"

namespace hms::server::documents {

namespace {

constexpr Statement kOwner{"documents.owner", R"sql(
    SELECT o.id, o.patient_id, k.is_sealed, o.is_closed,
           EXISTS (SELECT FROM user_permissions p
                    WHERE p.user_id = (:user)::uuid AND p.slug = ANY (coalesce(o.view_any, k.view_any))) AS may_view,
           EXISTS (SELECT FROM user_permissions p WHERE p.user_id = (:user)::uuid AND p.slug = ANY (k.add_any)) AS may_add
      FROM document_owner_kinds k
      JOIN document_owners o ON o.kind = k.kind
     WHERE k.kind = (:kind)::text AND o.kind = (:kind)::text
       AND o.id = CASE (:kind)::text WHEN 'PATIENT' THEN surviving_patient((:id)::uuid) ELSE (:id)::uuid END
)sql"};

constexpr Statement kFind{"documents.find", R"sql(
    SELECT d.owner_kind, d.owner_id, d.is_sealed, d.removed_at IS NOT NULL AS is_removed
      FROM documents d
     WHERE d.id = (:id)::uuid
)sql"};

constexpr Statement kHash{"documents.hash", R"sql(
    SELECT d.sha256 FROM documents d WHERE d.id = (:id)::uuid
)sql"};

constexpr Statement kLock{"documents.lock", R"sql(
    SELECT d.owner_kind, d.owner_id, d.is_sealed, d.removed_at IS NOT NULL AS is_removed
      FROM documents d
     WHERE d.id = (:id)::uuid
       FOR UPDATE
)sql"};

constexpr Statement kList{"documents.list", R"sql(
    SELECT coalesce(json_agg(page.wire ORDER BY page.uploaded_at DESC, page.id DESC), '[]')
      FROM (SELECT w.id, w.uploaded_at, w.wire
              FROM document_wire w
              JOIN document_owner_kinds k ON k.kind = w.owner_kind
             WHERE ((:patient)::uuid IS NULL OR w.patient_id = (:patient)::uuid)
               AND ((:kind)::text IS NULL
                    OR w.owner_kind IN ((:kind)::text, 'TEST_RESULT')
                       AND w.owner_id = ANY (ARRAY(SELECT (:id)::uuid
                                                   UNION ALL
                                                   SELECT n.of_id FROM document_kin n
                                                    WHERE n.kind = (:kind)::text AND n.id = (:id)::uuid)))
               AND ((:removed)::boolean OR w.removed_at IS NULL)
               AND EXISTS (SELECT FROM user_permissions p
                            WHERE p.user_id = (:user)::uuid
                              AND p.slug = ANY (coalesce((SELECT o.view_any FROM document_owners o
                                                           WHERE o.kind = w.owner_kind AND o.id = w.owner_id), k.view_any)))
             ORDER BY w.uploaded_at DESC, w.id DESC
             LIMIT (:limit)::integer) page
)sql",
                          Planning::EachTime};

constexpr Statement kRead{"documents.read", R"sql(
    SELECT wire FROM document_wire WHERE id = (:id)::uuid
)sql"};

constexpr Statement kRemove{"documents.remove", R"sql(
    UPDATE documents
       SET removed_by = (:by)::uuid, removed_at = (:now)::timestamptz, remove_reason = (:reason)::text
     WHERE id = (:id)::uuid
)sql"};

constexpr Statement kRemoveAll{"documents.removeAll", R"sql(
    UPDATE documents
       SET removed_by = (:by)::uuid, removed_at = (:now)::timestamptz, remove_reason = (:reason)::text
     WHERE owner_kind = (:kind)::text AND owner_id = (:id)::uuid AND removed_at IS NULL AND NOT is_sealed
)sql"};

constexpr Statement kLargest{"documents.largest", R"sql(
    SELECT (value #>> '{}')::bigint * 1024 * 1024 FROM settings WHERE key = 'documents.maxMegabytes'
)sql"};

constexpr Statement kInsert{"documents.insert", R"sql(
    INSERT INTO documents (id, owner_kind, owner_id, patient_id, name, media_type, size_bytes, sha256, version, is_sealed,
                           uploaded_by, uploaded_at)
    SELECT (:id)::uuid, o.kind, o.id, o.patient_id, (:name)::text, (:type)::text, (:size)::bigint, (:sha256)::bytea,
           1 + coalesce((SELECT max(d.version) FROM documents d
                          WHERE d.owner_kind = o.kind AND d.owner_id = o.id AND d.name = (:name)::text), 0),
           k.is_sealed, (:by)::uuid, (:now)::timestamptz
      FROM document_owners o
      JOIN document_owner_kinds k ON k.kind = o.kind
     WHERE o.kind = (:kind)::text AND o.id = (:owner)::uuid
)sql"};

constexpr Statement kHold{"documents.holdLeftovers", R"sql(
    SELECT pg_advisory_xact_lock_shared(hashtext('hms.document_leftovers'))
)sql"};

constexpr Statement kStop{"documents.stopKeeping", R"sql(
    SELECT pg_try_advisory_xact_lock(hashtext('hms.document_leftovers'))
)sql"};

constexpr Statement kReferenced{"documents.isReferenced", R"sql(
    SELECT EXISTS (SELECT FROM documents d WHERE d.sha256 = (:sha256)::bytea)
)sql"};

constexpr Statement kStatements[]{kOwner,     kFind,    kHash,   kLock, kList, kRead,      kRemove,
                                  kRemoveAll, kLargest, kInsert, kHold, kStop, kReferenced};

StoredDocument toStored(const Row &row)
{
    return {.owner = {.kind = row.get<DocumentOwnerKind>("owner_kind"), .id = row.get<Ulid>("owner_id")},
            .isSealed = row.get<bool>("is_sealed"),
            .isRemoved = row.get<bool>("is_removed")};
}

} // namespace

std::optional<OwnerFacts> findOwner(Transaction &tx, const DocumentOwner &owner, UserId user)
{
    return tx.one<OwnerFacts>(kOwner, {{"kind", owner.kind}, {"id", owner.id}, {"user", user}},
                              [](const Row &row) {
                                  return OwnerFacts{.id = row.get<Ulid>("id"),
                                                    .patient = row.get<PatientId>("patient_id"),
                                                    .mayView = row.get<bool>("may_view"),
                                                    .mayAdd = row.get<bool>("may_add"),
                                                    .isSealed = row.get<bool>("is_sealed"),
                                                    .isClosed = row.get<bool>("is_closed")};
                              });
}

std::optional<StoredDocument> findDocument(Transaction &tx, DocumentId id)
{
    return tx.one<StoredDocument>(kFind, {{"id", id}}, toStored);
}

std::optional<QByteArray> hashOf(Transaction &tx, DocumentId id)
{
    return tx.one<QByteArray>(kHash, {{"id", id}},
                              [](const Row &row) { return row.get<QByteArray>("sha256"); });
}

std::optional<StoredDocument> lockDocument(Transaction &tx, DocumentId id)
{
    return tx.one<StoredDocument>(kLock, {{"id", id}}, toStored);
}

RawJson listDocuments(Transaction &tx, const ListDocuments &request, const OwnerFacts &owner, UserId user)
{
    const bool isPatient = request.owner.kind == DocumentOwnerKind::Patient;
    return *tx.json(kList, {{"patient", isPatient ? std::optional(owner.patient) : std::nullopt},
                            {"kind", isPatient ? std::nullopt : std::optional(request.owner.kind)},
                            {"id", isPatient ? std::nullopt : std::optional(owner.id)},
                            {"removed", request.withRemoved.value_or(false)},
                            {"user", user},
                            {"limit", limits::kPageRows}});
}

std::optional<RawJson> readDocument(Transaction &tx, DocumentId id)
{
    return tx.json(kRead, {{"id", id}});
}

void removeDocument(Transaction &tx, const QDateTime &now, UserId by, const RemoveDocument &request)
{
    tx.execute(kRemove, {{"id", request.id}, {"reason", request.reason.trimmed()}, {"by", by}, {"now", now}});
}

void removeDocuments(Transaction &tx, const QDateTime &now, UserId by, const DocumentOwner &owner,
                     const QString &reason)
{
    tx.execute(kRemoveAll,
               {{"kind", owner.kind}, {"id", owner.id}, {"reason", reason}, {"by", by}, {"now", now}});
}

qint64 largestDocument(Transaction &tx)
{
    return tx.scalar(kLargest).toLongLong();
}

void insertDocument(Transaction &tx, const QDateTime &now, UserId by, const NewDocument &document)
{
    tx.execute(kInsert, {{"id", document.id},
                         {"kind", document.owner.kind},
                         {"owner", document.owner.id},
                         {"name", document.name},
                         {"type", document.type},
                         {"size", document.size},
                         {"sha256", document.sha256},
                         {"by", by},
                         {"now", now}});
}

void holdLeftovers(Transaction &tx)
{
    tx.execute(kHold);
}

bool tryStopKeeping(Transaction &tx)
{
    return tx.scalar(kStop).toBool();
}

bool isReferenced(Transaction &tx, const QByteArray &sha256)
{
    return tx.scalar(kReferenced, {{"sha256", sha256}}).toBool();
}

std::span<const Statement> documentStatements()
{
    return kStatements;
}

} // namespace hms::server::documents
