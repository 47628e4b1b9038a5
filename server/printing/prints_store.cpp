// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/printing/prints_store.h"

namespace hms::server::printing {

namespace {

constexpr Statement kVersion{"prints.version", R"sql(
    SELECT max(d.version) FROM print_documents d
     WHERE d.document_type = (:type)::text AND d.document_id = (:id)::uuid AND d.fingerprint = (:fingerprint)::text
)sql"};

constexpr Statement kKeep{"prints.keep", R"sql(
    INSERT INTO print_documents (document_type, document_id, version, fingerprint, snapshot)
    SELECT (:type)::text, (:id)::uuid, coalesce(max(d.version), 0) + 1, (:fingerprint)::text, (:snapshot)::text
      FROM print_documents d
     WHERE d.document_type = (:type)::text AND d.document_id = (:id)::uuid
    HAVING NOT coalesce(bool_or(d.fingerprint = (:fingerprint)::text), false)
    ON CONFLICT DO NOTHING
)sql"};

} // namespace

std::optional<int> findVersion(Transaction &tx, const Printable &document)
{
    const QVariant version = tx.scalar(
        kVersion, {{"type", document.type}, {"id", document.id}, {"fingerprint", document.fingerprint}});
    return version.isNull() ? std::nullopt : std::optional(version.toInt());
}

void keepSnapshot(Transaction &tx, const Printable &document, const RawJson &snapshot)
{
    tx.execute(kKeep, {{"type", document.type},
                       {"id", document.id},
                       {"fingerprint", document.fingerprint},
                       {"snapshot", snapshot}});
}

namespace {

constexpr Statement kInsert{"prints.insert", R"sql(
    WITH document AS (
        UPDATE print_documents
           SET copies = copies + 1
         WHERE document_type = (:type)::text AND document_id = (:document)::uuid AND version = (:version)::integer
        RETURNING document_type, document_id, version, copies - 1 AS copy_number, snapshot
    ), print AS (
        INSERT INTO prints (id, document_type, document_id, version, copy_number, printer, language, reason, printed_by,
                            printed_at)
        SELECT (:id)::uuid, document_type, document_id, version, copy_number, (:printer)::text, (:language)::text,
               nullif((:reason)::text, ''), (:by)::uuid, (:now)::timestamptz
          FROM document
    )
    SELECT json_build_object('id', ulid((:id)::uuid), 'documentType', d.document_type, 'documentId', ulid(d.document_id),
                             'copyNumber', d.copy_number, 'printedAt', instant((:now)::timestamptz),
                             'printedBy', u.name, 'snapshot', d.snapshot::json, 'language', (:language)::text)
      FROM document d
      JOIN users u ON u.id = (:by)::uuid
)sql"};

constexpr Statement kFinish{"prints.finish", R"sql(
    WITH mine AS (
        SELECT p.id FROM prints p WHERE p.id = (:id)::uuid AND p.printed_by = (:by)::uuid
    ), finished AS (
        UPDATE prints p SET outcome = (:outcome)::text, detail = nullif((:detail)::text, '')
          FROM mine
         WHERE p.id = mine.id AND p.outcome IS NULL
        RETURNING p.document_type, p.document_id, p.version, p.copy_number
    ), given_back AS (
        UPDATE print_documents d SET copies = copies - 1
          FROM finished f
         WHERE (:outcome)::text = 'FAILED' AND d.document_type = f.document_type AND d.document_id = f.document_id
           AND d.version = f.version AND d.copies = f.copy_number + 1
    )
    SELECT EXISTS (SELECT FROM mine)
)sql"};

constexpr Statement kList{"prints.list", R"sql(
    SELECT coalesce(json_agg(json_build_object(
                        'id', ulid(page.id), 'documentType', page.document_type, 'documentId', ulid(page.document_id),
                        'copyNumber', page.copy_number, 'printedAt', instant(page.printed_at),
                        'printedBy', page.name, 'printer', page.printer, 'language', page.language,
                        'outcome', page.outcome) ORDER BY page.id), '[]')
      FROM (SELECT p.id, p.document_type, p.document_id, p.copy_number, p.printed_at, u.name, p.printer, p.language,
                   p.outcome
              FROM prints p
              JOIN users u ON u.id = p.printed_by
             WHERE p.document_type = (:type)::text AND p.document_id = (:document)::uuid
             ORDER BY p.id
             LIMIT (:limit)::integer) page
)sql"};

} // namespace

RawJson insertPrint(Transaction &tx, const NewPrint &print, const QDateTime &now)
{
    return *tx.json(kInsert, {{"id", PrintId::make()},
                              {"type", print.request.documentType},
                              {"document", print.request.documentId},
                              {"version", print.version},
                              {"printer", print.request.printer},
                              {"language", print.request.language},
                              {"reason", print.request.reason},
                              {"by", print.by},
                              {"now", now}});
}

bool finishPrint(Transaction &tx, const FinishPrint &request, UserId by)
{
    return tx
        .scalar(kFinish,
                {{"id", request.id}, {"outcome", request.outcome}, {"detail", request.detail}, {"by", by}})
        .toBool();
}

RawJson printsJson(Transaction &tx, const ListPrints &request)
{
    return *tx.json(
        kList,
        {{"type", request.documentType}, {"document", request.documentId}, {"limit", limits::kPageRows}});
}

QList<Statement> printStatements()
{
    return {kVersion, kKeep, kInsert, kFinish, kList};
}

} // namespace hms::server::printing
