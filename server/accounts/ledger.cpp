// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/accounts/ledger.h"

namespace hms::server::accounts {

const char *moneyAccount(PaymentMethod method)
{
    switch (method) {
    case PaymentMethod::Cash: return kCash;
    case PaymentMethod::Bank: return "1010";
    case PaymentMethod::Card: return "1020";
    case PaymentMethod::Mobile: return "1030";
    }
    Q_UNREACHABLE();
}

namespace {

// A missing account is NULL in a NOT NULL column: no entry is ever half written.
constexpr Statement kPost{"ledger.post", R"sql(
    INSERT INTO transactions (entry_id, account_id, type, amount, reference_type, reference_id, shift_id, description,
                              business_date, created_at)
    SELECT (:reference)::uuid, (SELECT a.id FROM accounts a WHERE a.code = leg.code), leg.type, (:amount)::bigint,
           (:kind)::text, (:reference)::uuid, (:shift)::uuid, (:description)::text,
           business_date((:now)::timestamptz), (:now)::timestamptz
      FROM (VALUES ((:debit)::text, 'DEBIT'), ((:credit)::text, 'CREDIT')) AS leg (code, type)
     ORDER BY leg.code
)sql"};

} // namespace

void postEntry(Transaction &tx, const Entry &entry, const QDateTime &now)
{
    tx.execute(kPost, {{"debit", entry.debit},
                       {"credit", entry.credit},
                       {"amount", entry.amount},
                       {"kind", entry.referenceType},
                       {"reference", entry.referenceId},
                       {"shift", entry.shift},
                       {"description", entry.description},
                       {"now", now}});
}

QList<Statement> ledgerStatements()
{
    return {kPost};
}

} // namespace hms::server::accounts
