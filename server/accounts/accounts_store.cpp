// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/accounts/accounts_store.h"

namespace hms::server::accounts {

namespace {

constexpr int kDefaultPage = 50;

constexpr Statement kAccounts{"accounts.list", R"sql(
    SELECT coalesce(json_agg(json_build_object(
                        'id', ulid(a.id), 'code', a.code, 'name', a.name, 'accountType', a.account_type,
                        'balance', balance(a), 'isActive', a.is_active) ORDER BY a.code), '[]')
      FROM accounts a
)sql"};

constexpr Statement kTransactions{"accounts.transactions", R"sql(
    SELECT coalesce(json_agg(json_build_object(
                        'id', ulid(t.id), 'entryId', ulid(t.entry_id), 'accountId', ulid(t.account_id),
                        'accountName', a.name, 'type', t.type, 'amount', t.amount, 'referenceType', t.reference_type,
                        'referenceId', ulid(t.reference_id), 'description', t.description,
                        'businessDate', t.business_date, 'createdAt', instant(t.created_at)) ORDER BY t.id DESC), '[]')
      FROM (SELECT l.id, l.entry_id, l.account_id, l.type, l.amount, l.reference_type, l.reference_id, l.description,
                   l.business_date, l.created_at
              FROM transactions l
             WHERE ((:account)::uuid IS NULL OR l.account_id = (:account)::uuid)
               AND ((:from)::date IS NULL OR l.business_date >= (:from)::date)
               AND ((:to)::date IS NULL OR l.business_date <= (:to)::date)
               AND ((:after)::uuid IS NULL OR l.id < (:after)::uuid)
             ORDER BY l.id DESC
             LIMIT (:limit)::integer) t
      JOIN accounts a ON a.id = t.account_id
)sql",
                                  Planning::EachTime};

} // namespace

RawJson accountsJson(Transaction &tx)
{
    return *tx.json(kAccounts);
}

RawJson transactionsJson(Transaction &tx, const ListTransactions &request)
{
    return *tx.json(kTransactions, {{"account", request.accountId},
                                    {"from", request.from},
                                    {"to", request.to},
                                    {"after", request.after},
                                    {"limit", request.limit.value_or(kDefaultPage)}});
}

QList<Statement> accountStatements()
{
    return {kAccounts, kTransactions};
}

} // namespace hms::server::accounts
