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
               lag(s.seq, 1, 0::bigint) OVER w AS seq_before, lag(s.hash, 1, ''::bytea) OVER w AS hash_before
          FROM audit_seals s
         WHERE s.seq >= (:first)::bigint - 1 AND s.seq < (:first)::bigint + (:rows)::bigint
        WINDOW w AS (ORDER BY s.seq)
    ), checked AS (
        SELECT l.seq, l.audit_id,
               CASE WHEN l.seq <> greatest(l.seq_before + 1, 1) AND l.seq > 1 THEN 'missing'
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
           coalesce((SELECT max(s.seq) FROM audit_seals s), 0) AS last_seq
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

void checkChain(Transaction &tx, VerifyAudit::Response &report)
{
    const qint64 last =
        tx.one<qint64>(kTail, {}, [](const Row &row) { return row.get<qint64>("last_seq"); }).value();
    for (qint64 first = 1; first <= last && !report.problem; first += kPiece) {
        const Piece piece = *tx.one<Piece>(kPieceOfChain, {{"first", first}, {"rows", kPiece}}, toPiece);
        report.checkedRows += piece.rows;
        report.firstBroken = piece.broken;
        report.problem = piece.problem;
        // A whole piece that is gone has no row that could say so.
        if (!report.problem && piece.rows < qMin(kPiece, last - first + 1))
            report.problem = u"missing"_s;
    }
}

void checkTail(Transaction &tx, VerifyAudit::Response &report)
{
    const bool cut = tx.one<bool>(kTail, {}, [](const Row &row) {
                           return row.get<qint64>("head_seq") > row.get<qint64>("last_seq");
                       }).value();
    if (cut)
        report.problem = u"cutTail"_s;
}

void checkAnchors(Transaction &tx, const QString &folder, VerifyAudit::Response &report)
{
    const AuditAnchors::Anchors anchors = AuditAnchors(folder).read();
    for (const AuditHead &anchor : anchors.heads) {
        struct Link {
            QByteArray hash;
            AuditId id;
        };
        const auto link = tx.one<Link>(kLink, {{"seq", anchor.seq}}, [](const Row &row) {
            return Link{row.get<QByteArray>("hash"), row.get<AuditId>("audit_id")};
        });
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
    checkChain(tx, report);
    if (!report.problem)
        checkTail(tx, report);
    if (!report.problem && !anchorsFolder.isEmpty())
        checkAnchors(tx, anchorsFolder, report);
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
