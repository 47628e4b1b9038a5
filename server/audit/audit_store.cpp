// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/audit/audit_store.h"

namespace hms::server::audit {

namespace {

constexpr int kDefaultLimit = 50;

// Ids inside the rows are told as the ids they are everywhere else. The bounds on id let PostgreSQL leave out
// other months' partitions; a day of slack is more than any clock was off.
constexpr Statement kSearch{"audit.search", R"sql(
    WITH found AS (
        SELECT a.*
          FROM audit_logs a
         WHERE ((:entity)::text IS NULL OR a.entity = (:entity)::text)
           AND ((:entity_id)::text IS NULL OR a.entity_id IN ((:entity_id)::text, (:entity_uuid)::text))
           AND ((:user)::uuid IS NULL OR a.user_id = (:user)::uuid)
           AND ((:from)::timestamptz IS NULL
                OR (a.created_at >= (:from)::timestamptz
                    AND a.id >= ulid_floor((:from)::timestamptz - interval '1 day')))
           AND ((:to)::timestamptz IS NULL
                OR (a.created_at < (:to)::timestamptz
                    AND a.id < ulid_floor((:to)::timestamptz + interval '1 day')))
           AND ((:after)::uuid IS NULL OR a.id < (:after)::uuid)
         ORDER BY a.id DESC
         LIMIT (:limit)::integer
    ), told AS (
        SELECT f.*, regexp_replace(f.changes::text,
                   '(?<!\\)"([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})"', '{"ulid":"\1"}',
                   'g')::json AS shown
          FROM found f
    )
    SELECT coalesce(json_agg(json_build_object(
               'id', ulid(t.id),
               'at', instant(t.created_at),
               'userId', ulid(t.user_id),
               'userName', u.name,
               'address', t.ip_address,
               'action', t.action,
               'entity', t.entity,
               'entityId', CASE WHEN t.entity_id ~ '^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$'
                                THEN ulid(t.entity_id::uuid) ELSE to_json(t.entity_id) END,
               'before', t.shown -> 'before',
               'after', t.shown -> 'after') ORDER BY t.id DESC), '[]')
      FROM told t
      LEFT JOIN users u ON u.id = t.user_id
)sql",
                            Planning::EachTime};

constexpr Statement kStatements[]{kSearch};

} // namespace

RawJson searchAudit(Transaction &tx, const SearchAudit &filter)
{
    const auto id = filter.entityId ? Ulid::fromText(*filter.entityId) : std::nullopt;
    return *tx.json(kSearch, {{"entity", filter.entity},
                              {"entity_id", filter.entityId},
                              {"entity_uuid", id ? std::optional(id->toUuidText()) : std::nullopt},
                              {"user", filter.userId},
                              {"from", filter.from},
                              {"to", filter.to},
                              {"after", filter.after},
                              {"limit", filter.limit.value_or(kDefaultLimit)}});
}

std::span<const Statement> statements()
{
    return kStatements;
}

} // namespace hms::server::audit
