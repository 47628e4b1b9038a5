// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/audit/audit_verify.h"

#include "server/audit/audit_anchors.h"

using namespace Qt::StringLiterals;

namespace hms::server::audit {

namespace {

constexpr qint64 kPiece = 20'000;

// Every link of a piece can be checked beside the one before it, because each holds its own hash.
constexpr Statement kPieceOfChain{"audit.verifyPiece", R"sql(
    WITH links AS (
        SELECT s.seq, s.audit_id, s.hash,
               lag(s.seq, 1, h.seq) OVER w AS seq_before, lag(s.hash, 1, h.hash) OVER w AS hash_before
          FROM audit_seals s, audit_archive_head h
         WHERE s.seq >= (:first)::bigint - 1 AND s.seq < (:first)::bigint + (:rows)::bigint
        WINDOW w AS (ORDER BY s.seq)
    ), checked AS (
        SELECT l.seq, l.audit_id,
               CASE WHEN l.seq <> l.seq_before + 1 THEN 'missing'
                    WHEN a.id IS NULL THEN 'missing'
                    WHEN l.hash <> sha256(l.hash_before || audit_text(a)) THEN 'altered' END AS problem
          FROM links l
          LEFT JOIN audit_logs a ON a.id = l.audit_id
         WHERE l.seq >= (:first)::bigint
    )
    SELECT count(*) AS rows, max(c.seq) AS last,
           (array_agg(c.audit_id ORDER BY c.seq) FILTER (WHERE c.problem IS NOT NULL))[1] AS broken,
           (array_agg(c.problem ORDER BY c.seq) FILTER (WHERE c.problem IS NOT NULL))[1] AS problem
      FROM checked c
)sql"};

constexpr Statement kLink{"audit.link", R"sql(
    SELECT hash, audit_id FROM audit_seals WHERE seq = (:seq)::bigint
)sql"};

// A row below the horizon that is not in the chain came by a side door. Before the first sealing in another
// cluster the horizon says nothing.
constexpr Statement kOutside{"audit.outside", R"sql(
    SELECT count(*) FILTER (WHERE NOT added) AS unsealed,
           (array_agg(id ORDER BY id) FILTER (WHERE added))[1] AS added
      FROM (SELECT a.id,
                   coalesce(a.xid < (SELECT s.horizon FROM audit_sealer s, pg_control_system() c
                                      WHERE s.system_identifier = c.system_identifier::text), false) AS added
              FROM audit_logs a
             WHERE NOT EXISTS (SELECT FROM audit_seals s WHERE s.audit_id = a.id)) outside
)sql"};

constexpr Statement kTail{"audit.tail", R"sql(
    SELECT coalesce((SELECT h.head_seq FROM audit_sealer h), 0) AS head_seq,
           coalesce((SELECT max(s.seq) FROM audit_seals s), a.seq) AS last_seq, a.seq AS archived_seq,
           a.hash AS archived_hash, a.rows AS archived_rows
      FROM audit_archive_head a
)sql"};

constexpr Statement kStatements[]{kPieceOfChain, kLink, kOutside, kTail};

struct Piece {
    qint64 rows = 0;
    std::optional<AuditId> broken;
    std::optional<QString> problem;
};

Piece toPiece(const Row &row)
{
    return {row.get<qint64>("rows"), row.get<std::optional<AuditId>>("broken"),
            row.get<std::optional<QString>>("problem")};
}

/// Where the chain in the database begins and ends.
struct Ends {
    AuditHead archived; ///< What was moved out, up to here.
    qint64 archivedRows = 0;
    qint64 last = 0;    ///< There is.
    qint64 headSeq = 0; ///< There should be.
};

Ends ends(Transaction &tx)
{
    return *tx.one<Ends>(kTail, {}, [](const Row &row) {
        return Ends{{row.get<qint64>("archived_seq"), row.get<QByteArray>("archived_hash")},
                    row.get<qint64>("archived_rows"),
                    row.get<qint64>("last_seq"),
                    row.get<qint64>("head_seq")};
    });
}

void checkChain(Transaction &tx, const Ends &ends, VerifyAudit::Response &report)
{
    for (qint64 first = ends.archived.seq + 1; first <= ends.last && !report.problem; first += kPiece) {
        const Piece piece = *tx.one<Piece>(kPieceOfChain, {{"first", first}, {"rows", kPiece}}, toPiece);
        report.checkedRows += piece.rows;
        report.firstBroken = piece.broken;
        report.problem = piece.problem;
        // A whole piece that is gone has no row that could say so.
        if (!report.problem && piece.rows < qMin(kPiece, ends.last - first + 1))
            report.problem = u"missing"_s;
    }
    if (!report.problem && ends.headSeq > ends.last)
        report.problem = u"cutTail"_s;
}

struct Link {
    QByteArray hash;
    std::optional<AuditId> id; ///< Of a row in the database.
};

std::optional<Link> linkAt(Transaction &tx, const Ends &ends, qint64 seq)
{
    if (seq == ends.archived.seq)
        return Link{ends.archived.hash, {}};
    return tx.one<Link>(kLink, {{"seq", seq}}, [](const Row &row) {
        return Link{row.get<QByteArray>("hash"), row.get<AuditId>("audit_id")};
    });
}

/// Anchors of what was moved out are checked with its files.
void checkAnchors(Transaction &tx, const Ends &ends, const QString &folder, VerifyAudit::Response &report)
{
    const AuditAnchors::Anchors anchors = AuditAnchors(folder).read();
    for (const AuditHead &anchor : anchors.heads) {
        if (anchor.seq < ends.archived.seq)
            continue;
        const auto link = linkAt(tx, ends, anchor.seq);
        if (link && link->hash == anchor.hash)
            continue;
        report.problem = link ? u"altered"_s : u"cutTail"_s;
        if (link)
            report.firstBroken = link->id;
        return;
    }
    if (anchors.forged)
        report.problem = u"anchors"_s;
}

void checkOutside(Transaction &tx, VerifyAudit::Response &report)
{
    struct Outside {
        qint64 unsealed = 0;
        std::optional<AuditId> added;
    };
    const Outside outside = *tx.one<Outside>(kOutside, {}, [](const Row &row) {
        return Outside{row.get<qint64>("unsealed"), row.get<std::optional<AuditId>>("added")};
    });
    report.unsealedRows = outside.unsealed;
    if (outside.added && !report.problem) {
        report.problem = u"added"_s;
        report.firstBroken = outside.added;
    }
}

} // namespace

VerifyAudit::Response verifyAudit(Transaction &tx, const QString &anchorsFolder)
{
    VerifyAudit::Response report;
    const Ends chain = ends(tx);
    report.archivedRows = chain.archivedRows;
    checkChain(tx, chain, report);
    if (!report.problem && !anchorsFolder.isEmpty())
        checkAnchors(tx, chain, anchorsFolder, report);
    checkOutside(tx, report);
    report.intact = !report.problem;
    report.head = QString::fromLatin1(auditHead(tx).hash.toHex());
    return report;
}

std::span<const Statement> verifyStatements()
{
    return kStatements;
}

} // namespace hms::server::audit
