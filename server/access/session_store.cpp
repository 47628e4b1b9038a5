// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/access/session_store.h"

#include "shared/protocol/version.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace hms::server::access {

namespace {

constexpr Statement kOpen{"access.openSession", R"sql(
    SELECT open_session((:session)::uuid, (:user)::uuid, (:hash)::bytea, (:address)::text, (:now)::timestamptz)
)sql"};

constexpr Statement kFind{"access.findSession", R"sql(
    SELECT s.id FROM live_sessions((:now)::timestamptz) s
     WHERE s.token_hash = (:hash)::bytea AND s.ip_address = (:address)::text
)sql"};

constexpr Statement kOpened{"access.sessionOpened", R"sql(
    SELECT json_build_object(
               'expiresAt', instant(s.expires_at),
               'user', (SELECT w.wire FROM session_user_wire w WHERE w.id = s.user_id),
               'server', (SELECT json_build_object(
                              'name', f.all ->> 'hospital.name',
                              'version', (:version)::text,
                              'businessDate', business_date((:now)::timestamptz),
                              'currency', f.all ->> 'hospital.currency',
                              'currencyDecimals', f.all -> 'hospital.currencyDecimals',
                              'timeZone', f.all ->> 'hospital.timeZone',
                              'demo', (:demo)::boolean OR (f.all -> 'hospital.demo')::boolean)
                            FROM (SELECT jsonb_object_agg(key, value) AS all FROM settings
                                   WHERE key LIKE 'hospital.%') f))
      FROM sessions s
     WHERE s.id = (:session)::uuid
)sql"};

constexpr Statement kEnd{"access.endSession", R"sql(
    UPDATE sessions SET ended_at = (:now)::timestamptz
     WHERE id = (:session)::uuid AND ended_at IS NULL
       AND ((:owner)::uuid IS NULL OR user_id = (:owner)::uuid)
)sql"};

constexpr Statement kEndOf{"access.endSessionsOf", R"sql(
    UPDATE sessions SET ended_at = (:now)::timestamptz
     WHERE user_id = (:user)::uuid AND ended_at IS NULL AND id IS DISTINCT FROM (:except)::uuid
)sql"};

constexpr Statement kList{"access.listSessions", R"sql(
    SELECT coalesce(json_agg(x.wire ORDER BY x.created_at DESC, x.id), '[]')
      FROM (SELECT s.id, s.created_at,
                   json_build_object('id', ulid(s.id), 'userId', ulid(s.user_id), 'userName', u.name,
                                     'address', s.ip_address, 'createdAt', instant(s.created_at),
                                     'lastSeenAt', instant(s.last_seen_at),
                                     'expiresAt', instant(s.expires_at)) AS wire
              FROM live_sessions((:now)::timestamptz) s
              JOIN users u ON u.id = s.user_id
             WHERE (:user)::uuid IS NULL OR s.user_id = (:user)::uuid
             ORDER BY s.created_at DESC, s.id
             LIMIT 1000) x
)sql"};

constexpr Statement kSetPassword{"access.setPassword", R"sql(
    UPDATE users SET password_hash = (:hash)::text, must_change_password = (:must_change)::boolean,
                     row_version = row_version + 1
     WHERE id = (:user)::uuid
)sql"};

constexpr Statement kInfo{"access.serverInfo", R"sql(
    SELECT (SELECT value #>> '{}' FROM settings WHERE key = 'hospital.name') AS name,
           (SELECT (value #>> '{}')::boolean FROM settings WHERE key = 'hospital.demo') AS demo
)sql"};

constexpr Statement kStatements[]{kOpen, kFind, kOpened, kEnd, kEndOf, kList, kSetPassword, kInfo};

} // namespace

SessionToken SessionToken::make()
{
    QByteArray bytes(32, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(bytes.size()));
    const QString text =
        QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    return {text, hashOf(text)};
}

QByteArray SessionToken::hashOf(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    QByteArray hash(int(crypto_generichash_BYTES), Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), size_t(hash.size()),
                       reinterpret_cast<const unsigned char *>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return hash;
}

SessionId openSession(Transaction &tx, UserId user, const QByteArray &tokenHash, const QString &address,
                      const QDateTime &now)
{
    const SessionId session = SessionId::make();
    tx.scalar(
        kOpen,
        {{"session", session}, {"user", user}, {"hash", tokenHash}, {"address", address}, {"now", now}});
    return session;
}

std::optional<SessionId> findSession(Transaction &tx, const QByteArray &tokenHash, const QString &address,
                                     const QDateTime &now)
{
    return tx.one<SessionId>(kFind, {{"hash", tokenHash}, {"address", address}, {"now", now}},
                             [](const Row &row) { return row.get<SessionId>("id"); });
}

RawJson sessionOpened(Transaction &tx, SessionId session, const QString &token, const QDateTime &now,
                      const ServerIdentity &server)
{
    const RawJson facts = *tx.json(
        kOpened, {{"session", session}, {"now", now}, {"version", server.version}, {"demo", server.demo}});
    // Spliced in here, so that the token never reaches the database or its logs.
    return {"{\"token\":\"" + token.toLatin1() + "\"," + facts.bytes.sliced(1)};
}

bool endSession(Transaction &tx, SessionId session, const std::optional<UserId> &owner, const QDateTime &now)
{
    return tx.execute(kEnd, {{"session", session}, {"owner", owner}, {"now", now}}) == 1;
}

void endSessionsOf(Transaction &tx, UserId user, const std::optional<SessionId> &except, const QDateTime &now)
{
    tx.execute(kEndOf, {{"user", user}, {"except", except}, {"now", now}});
}

RawJson listSessions(Transaction &tx, const std::optional<UserId> &user, const QDateTime &now)
{
    return *tx.json(kList, {{"user", user}, {"now", now}});
}

void setPassword(Transaction &tx, UserId user, const QString &hash, bool mustChange)
{
    tx.execute(kSetPassword, {{"user", user}, {"hash", hash}, {"must_change", mustChange}});
}

GetServerInfo::Response serverInfo(Transaction &tx, const ServerIdentity &server)
{
    return *tx.one<GetServerInfo::Response>(kInfo, {}, [&server](const Row &row) {
        return GetServerInfo::Response{.name = row.get<QString>("name"),
                                       .version = server.version,
                                       .protocol = kProtocolVersion,
                                       .schema = server.schema,
                                       .demo = server.demo || row.get<bool>("demo")};
    });
}

std::span<const Statement> sessionStatements()
{
    return kStatements;
}

} // namespace hms::server::access
