// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/operations/operations_store.h"

namespace hms::server::operations {

namespace {

constexpr Statement kFind{"operations.find", R"sql(
    SELECT method, response FROM operations
     WHERE id = (:id)::uuid AND user_id = (:user)::uuid AND response IS NOT NULL
)sql"};

constexpr Statement kStatements[]{kFind};

} // namespace

std::optional<StoredOperation> findOperation(Transaction &tx, OperationId id, UserId user)
{
    return tx.one<StoredOperation>(kFind, {{"id", id}, {"user", user}}, [](const Row &row) {
        return StoredOperation{row.get<QString>("method"), row.get<QString>("response").toUtf8()};
    });
}

std::span<const Statement> statements()
{
    return kStatements;
}

} // namespace hms::server::operations
