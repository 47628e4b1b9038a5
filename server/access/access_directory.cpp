// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/access/access_directory.h"

using namespace Qt::StringLiterals;

namespace hms::server::access {

namespace {

constexpr Statement kCallers{"access.callers", R"sql(
    SELECT s.id, s.user_id, s.ip_address, s.expires_at, u.username, u.name, d.id AS doctor_id,
           coalesce((SELECT max(r.discount_limit_percent)
                       FROM user_roles ur JOIN roles r ON r.id = ur.role_id AND r.is_active
                      WHERE ur.user_id = u.id), 0) AS discount_limit_percent,
           coalesce((SELECT string_agg(p.slug, ',') FROM user_permissions p WHERE p.user_id = u.id), '')
               AS permissions
      FROM live_sessions((:now)::timestamptz) s
      JOIN users u ON u.id = s.user_id
      LEFT JOIN doctors d ON d.user_id = u.id
     WHERE s.id = ANY ((:sessions)::uuid[])
)sql"};

constexpr Statement kTouch{"access.touch", R"sql(
    UPDATE sessions SET last_seen_at = (:now)::timestamptz
     WHERE id = ANY ((:sessions)::uuid[]) AND ended_at IS NULL AND last_seen_at < (:now)::timestamptz
)sql"};

constexpr Statement kStatements[]{kCallers, kTouch};

std::shared_ptr<const Caller> toCaller(const Row &row)
{
    auto caller = std::make_shared<Caller>();
    caller->user = row.get<UserId>("user_id");
    caller->session = row.get<SessionId>("id");
    caller->username = row.get<QString>("username");
    caller->name = row.get<QString>("name");
    caller->address = row.get<QString>("ip_address");
    caller->doctorId = row.get<std::optional<Ulid>>("doctor_id");
    caller->discountLimitPercent = row.get<int>("discount_limit_percent");
    caller->expiresAt = row.get<QDateTime>("expires_at");
    // Slugs that only another version of the server knows grant nothing here.
    for (const QString &slug : row.get<QString>("permissions").split(u','))
        if (const auto permission = enumFromText<Permission>(slug))
            caller->permissions.add(*permission);
    return caller;
}

QList<std::shared_ptr<const Caller>> callers(Transaction &tx, const QList<SessionId> &sessions,
                                             const QDateTime &now)
{
    return tx.all<std::shared_ptr<const Caller>>(kCallers, {{"sessions", sessions}, {"now", now}}, toCaller);
}

} // namespace

std::shared_ptr<const Caller> loadCaller(Transaction &tx, SessionId session, const QDateTime &now)
{
    return callers(tx, {session}, now).value(0);
}

QHash<SessionId, std::shared_ptr<const Caller>> reload(WorkerConnection &connection,
                                                       const QList<SessionId> &sessions, const QDateTime &now)
{
    QHash<SessionId, std::shared_ptr<const Caller>> out;
    for (const SessionId &session : sessions)
        out.insert(session, nullptr);
    connection.ensureOpen();
    Transaction tx(connection, Transaction::Kind::Read);
    for (const auto &caller : callers(tx, sessions, now))
        out.insert(caller->session, caller);
    return out;
}

void touchSessions(WorkerConnection &connection, const QList<SessionId> &sessions, const QDateTime &now)
{
    connection.ensureOpen();
    Transaction tx(connection, Transaction::Kind::Read);
    tx.execute(kTouch, {{"sessions", sessions}, {"now", now}});
}

std::span<const Statement> accessDirectoryStatements()
{
    return kStatements;
}

} // namespace hms::server::access
