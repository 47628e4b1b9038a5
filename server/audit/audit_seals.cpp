// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/audit/audit_seals.h"

namespace hms::server::audit {

namespace {

constexpr int kBatch = 2000;

constexpr Statement kHead{"audit.head", R"sql(
    SELECT head_seq, head_hash FROM audit_sealer
)sql"};

constexpr Statement kSeal{"audit.seal", R"sql(
    SELECT seal_audit((:rows)::integer)
)sql"};

constexpr Statement kStatements[]{kHead, kSeal};

} // namespace

AuditHead auditHead(Transaction &tx)
{
    return tx
        .one<AuditHead>(kHead, {},
                        [](const Row &row) {
                            return AuditHead{row.get<qint64>("head_seq"), row.get<QByteArray>("head_hash")};
                        })
        .value_or(AuditHead{});
}

int sealAudit(WorkerConnection &connection)
{
    connection.ensureOpen();
    Transaction tx(connection, Transaction::Kind::Read); // Each call of the function commits by itself.
    int all = 0;
    for (int sealed = kBatch; sealed == kBatch; all += sealed)
        sealed = tx.scalar(kSeal, {{"rows", kBatch}}).toInt();
    return all;
}

std::span<const Statement> sealStatements()
{
    return kStatements;
}

} // namespace hms::server::audit
