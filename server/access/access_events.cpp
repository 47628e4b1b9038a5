// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/access/access_events.h"

#include "server/events/sweep_store.h"
#include "shared/protocol/topics.h"

namespace hms::server::access {

namespace {

// Users without an open session are told nothing: their next login says it.
constexpr Statement kSessionUsers{"access.sessionUsers", R"sql(
    SELECT w.id, json_build_object('id', 'session', 'kind', 'session', 'user', w.wire)::text AS wire
      FROM session_user_wire w
     WHERE w.id = ANY ((:users)::uuid[])
       AND EXISTS (SELECT FROM live_sessions((:now)::timestamptz) s WHERE s.user_id = w.id)
)sql"};

constexpr Statement kStatements[]{kSessionUsers};

} // namespace

void tellUsers(Context &ctx, const QList<UserId> &users)
{
    struct Told {
        UserId user;
        RawJson row;
    };
    const auto told =
        ctx.tx.all<Told>(kSessionUsers, {{"users", users}, {"now", ctx.now}}, [](const Row &row) {
            return Told{row.get<UserId>("id"), row.get<RawJson>("wire")};
        });
    for (const Told &t : told)
        ctx.changes.upsert(Topic{TopicKind::User, t.user.value}.toText(), t.row);
    ctx.changes.touchAccess();
}

void announceAccessChange(Transaction &tx)
{
    Changes changes;
    changes.touchAccess();
    events::announce(tx, changes);
}

std::span<const Statement> accessEventStatements()
{
    return kStatements;
}

} // namespace hms::server::access
