// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/notifications/notifications_store.h"

#include "shared/protocol/topics.h"

namespace hms::server::notifications {

namespace {

constexpr int kDefaultLimit = 50;

constexpr Statement kTellUser{"notifications.tellUser", R"sql(
    INSERT INTO notifications (id, user_id, type, data, created_at)
    VALUES (make_ulid(), (:user)::uuid, (:kind)::text, (:data)::jsonb, (:now)::timestamptz)
    RETURNING user_id, json_build_object('id', ulid(id), 'kind', type, 'data', data, 'isRead', is_read,
                                         'createdAt', instant(created_at))::text AS wire
)sql"};

constexpr Statement kTellHolders{"notifications.tellHolders", R"sql(
    INSERT INTO notifications (id, user_id, type, data, created_at)
    SELECT make_ulid(), p.user_id, (:kind)::text, (:data)::jsonb, (:now)::timestamptz
      FROM user_permissions p
      JOIN users u ON u.id = p.user_id AND u.is_active
     WHERE p.slug = (:permission)::text AND p.user_id IS DISTINCT FROM (:caller)::uuid
    RETURNING user_id, json_build_object('id', ulid(id), 'kind', type, 'data', data, 'isRead', is_read,
                                         'createdAt', instant(created_at))::text AS wire
)sql"};

constexpr Statement kList{"notifications.list", R"sql(
    SELECT coalesce(json_agg(x.wire ORDER BY x.id DESC), '[]')
      FROM (SELECT w.id, w.wire
              FROM notification_wire w
             WHERE w.user_id = (:user)::uuid
               AND (NOT (:unread_only)::boolean OR NOT w.is_read)
               AND ((:after)::uuid IS NULL OR w.id < (:after)::uuid)
             ORDER BY w.id DESC
             LIMIT (:limit)::integer) x
)sql"};

constexpr Statement kMarkRead{"notifications.markRead", R"sql(
    UPDATE notifications SET is_read = true
     WHERE id = ANY ((:ids)::uuid[]) AND user_id = (:user)::uuid AND NOT is_read
    RETURNING user_id, json_build_object('id', ulid(id), 'kind', type, 'data', data, 'isRead', is_read,
                                         'createdAt', instant(created_at))::text AS wire
)sql"};

constexpr Statement kStatements[]{kTellUser, kTellHolders, kList, kMarkRead};

/// Runs a statement that returns user_id and wire, and puts each row on its user's topic.
void tell(Transaction &tx, Changes &changes, const Statement &statement, Params params)
{
    struct Told {
        UserId user;
        RawJson row;
    };
    const auto rows = tx.all<Told>(statement, params, [](const Row &row) {
        return Told{row.get<UserId>("user_id"), row.get<RawJson>("wire")};
    });
    for (const Told &told : rows)
        changes.upsert(Topic{TopicKind::User, told.user.value}.toText(), told.row);
}

} // namespace

void notify(Context &ctx, UserId user, const QString &kind, const QJsonObject &data)
{
    tell(ctx.tx, ctx.changes, kTellUser, {{"user", user}, {"kind", kind}, {"data", data}, {"now", ctx.now}});
}

void notify(Context &ctx, Permission holders, const QString &kind, const QJsonObject &data)
{
    tell(ctx.tx, ctx.changes, kTellHolders,
         {{"permission", holders},
          {"caller", ctx.caller.user},
          {"kind", kind},
          {"data", data},
          {"now", ctx.now}});
}

void notify(Transaction &tx, Changes &changes, const QDateTime &now, Permission holders, const QString &kind,
            const QJsonObject &data)
{
    tell(tx, changes, kTellHolders,
         {{"permission", holders}, {"caller", std::nullopt}, {"kind", kind}, {"data", data}, {"now", now}});
}

RawJson listNotifications(Transaction &tx, UserId user, const ListNotifications &filter)
{
    return *tx.json(kList, {{"user", user},
                            {"unread_only", filter.unreadOnly.value_or(false)},
                            {"after", filter.after},
                            {"limit", filter.limit.value_or(kDefaultLimit)}});
}

void markRead(Context &ctx, const QList<NotificationId> &ids)
{
    tell(ctx.tx, ctx.changes, kMarkRead, {{"ids", ids}, {"user", ctx.caller.user}});
}

std::span<const Statement> statements()
{
    return kStatements;
}

} // namespace hms::server::notifications
