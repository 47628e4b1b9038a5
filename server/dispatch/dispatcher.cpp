// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/dispatch/dispatcher.h"

#include "server/dispatch/kill_point.h"
#include "shared/protocol/frame.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

#include <sodium.h>
#include <thread>

using namespace Qt::StringLiterals;

namespace hms::server {

namespace {

Q_LOGGING_CATEGORY(lcDispatch, "hms.dispatch", QtInfoMsg)

constexpr int kMaxAttempts = 4; // The first one and three repeats.
constexpr int kRetryAfterMs = 1000;

// The revision of `access` moves with every change of anybody's rights.
constexpr Statement kBegin{"dispatch.begin", R"sql(
    SELECT state, answer, coalesce((SELECT t.revision FROM topics t WHERE t.topic = 'access'), 0) AS access
      FROM begin_command((:actor)::uuid, (:session)::uuid, (:address)::text, (:operation)::uuid, (:method)::text,
                         (:hash)::bytea, (:money)::boolean)
)sql"};

constexpr Statement kFinish{"dispatch.finish", R"sql(
    SELECT topic, revision FROM finish_command((:operation)::uuid, (:answer)::text, (:changes)::json)
    UNION ALL
    SELECT NULL, coalesce((SELECT t.revision FROM topics t WHERE t.topic = 'access'), 0)
)sql"};

constexpr Statement kRights{"dispatch.rights", R"sql(
    SELECT EXISTS (SELECT 1 FROM live_sessions((:now)::timestamptz) s WHERE s.id = (:session)::uuid) AS logged_in,
           coalesce((SELECT string_agg(p.slug, ',') FROM user_permissions p WHERE p.user_id = (:user)::uuid), '')
               AS permissions
)sql"};

// A desk that opens a file asks for several parts of it, page after page: that is one opening.
constexpr Statement kWriteDown{"dispatch.writeDown", R"sql(
    INSERT INTO audit_logs (user_id, session_id, ip_address, action, entity, entity_id)
    SELECT (:actor)::uuid, (:session)::uuid, (:address)::text, (:action)::text, (:entity)::text, (:entity_id)::text
     WHERE (:action)::text <> 'open'
        OR NOT EXISTS (SELECT FROM audit_logs a
                        WHERE a.user_id = (:actor)::uuid
                          AND a.id > ulid_floor(now() - interval '10 minutes')
                          AND a.session_id = (:session)::uuid AND a.action = 'open'
                          AND a.entity_id = (:entity_id)::text)
)sql"};

constexpr Statement kStatements[]{kBegin, kFinish, kRights, kWriteDown};

template <class IdType>
std::optional<IdType> ifValid(const IdType &id)
{
    return id.isValid() ? std::optional(id) : std::nullopt;
}

QByteArray hashOf(const QJsonObject &params)
{
    const QByteArray text = QJsonDocument(params).toJson(QJsonDocument::Compact); // Members sorted by name.
    QByteArray hash(int(crypto_generichash_BYTES), Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), size_t(hash.size()),
                       reinterpret_cast<const unsigned char *>(text.constData()),
                       static_cast<unsigned long long>(text.size()), nullptr, 0);
    return hash;
}

/// Outcome of a command that may have happened: the desk asks operations.status.
Error outcomeUnknown()
{
    Error error = Error::unavailable(kRetryAfterMs);
    error.data.insert(u"outcome"_s, u"UNKNOWN"_s);
    return error;
}

Error readOnly()
{
    Error error = Error::unavailable(5 * kRetryAfterMs);
    error.data.insert(u"reason"_s, u"readOnly"_s);
    return error;
}

Error internalError(const QString &method, const QString &where, const QString &state)
{
    const QString incident = Ulid::make().toText();
    qCCritical(lcDispatch).noquote() << "incident" << incident << method << where << state;
    return {ErrorCode::Internal, {{u"incident"_s, incident}}};
}

std::optional<Error> refusal(const Need &need, const Caller &caller)
{
    if (need.kind == Need::Kind::Nobody)
        return std::nullopt;
    if (!caller.loggedIn())
        return Error{ErrorCode::Unauthenticated, {}};
    if (need.kind == Need::Kind::Login)
        return std::nullopt;
    for (const Permission p : need.anyOf)
        if (caller.may(p))
            return std::nullopt;
    return Error::forbidden(enumText(need.anyOf.front()));
}

/// The same as the database says now, of somebody who was let in when the command began.
std::optional<Error> refusalNow(Context &ctx, const Need &need)
{
    if (!ctx.caller.loggedIn())
        return std::nullopt;
    const auto read = [&](const Row &row) {
        Caller present;
        if (row.get<bool>("logged_in"))
            present.session = ctx.caller.session;
        const QStringList slugs = row.get<QString>("permissions").split(u',');
        for (const QString &slug : slugs)
            if (const auto permission = enumFromText<Permission>(slug))
                present.permissions.add(*permission);
        return present;
    };
    const auto present = ctx.tx.one<Caller>(
        kRights, {{"session", ctx.caller.session}, {"user", ctx.caller.user}, {"now", ctx.now}}, read);
    return refusal(need, *present);
}

struct Finished {
    QList<PublishedChange> changes;
    qint64 access = 0; ///< Revision of the topic of that name before this command.
};

/// Keeps the answer and the changes, as the last statement of a command.
Finished finish(Context &ctx, const RawJson &answer)
{
    const RawJson &kept = ctx.answerToKeep ? *ctx.answerToKeep : answer;
    Finished finished;
    ctx.tx.all<bool>(
        kFinish,
        {{"operation", ifValid(ctx.operation)},
         {"answer", kept},
         {"changes", ctx.changes.isEmpty() ? std::nullopt : std::optional(ctx.changes.toSqlJson())}},
        [&](const Row &row) {
            const auto topic = row.get<std::optional<QString>>("topic");
            const auto revision = row.get<qint64>("revision");
            if (topic)
                finished.changes.append({*topic, revision, ctx.changes.membersOf(*topic)});
            else
                finished.access = revision;
            return topic.has_value();
        });
    return finished;
}

/// Only the short identifying text of what was opened or refused goes into the log, never a search text.
QString subjectOf(const QJsonObject &params)
{
    for (const auto key :
         {"id"_L1, "testOrderId"_L1, "patientId"_L1, "visitId"_L1, "billId"_L1, "doctorId"_L1, "topic"_L1})
        if (const QJsonValue value = params.value(key); value.isString())
            return value.toString().left(64);
    return {};
}

} // namespace

/// A request after reading, the same for each attempt.
struct Dispatcher::Command {
    const IncomingRequest &request;
    QJsonObject params;
    OperationId operation;
    QByteArray hash;
    QDateTime now;
};

Dispatcher::Dispatcher(const std::vector<Route> &routes, PasswordHasher &hasher, ServerIdentity server)
    : m_hasher(hasher)
    , m_server(std::move(server))
{
    for (const Route &route : routes)
        m_routes.emplace(route.method, &route);
}

Outcome Dispatcher::run(WorkerConnection &connection, const IncomingRequest &request, const QDateTime &now,
                        WorkerConnection *reports) const
{
    Outcome outcome;
    QJsonValue id;
    const auto answer = [&]() -> Result<RawJson> {
        const auto frame = parseRequest(request.bytes, request.maxBytes, id);
        if (!frame)
            return frame.error();
        const auto found = m_routes.find(frame->method);
        if (found == m_routes.end())
            return Error{ErrorCode::NoSuchMethod, {}};
        const Route &route = *found->second;
        outcome.method = frame->method;

        Command command{
            request, frame->params, {}, {}, now.isValid() ? now : QDateTime::currentDateTimeUtc()};
        if (const auto refused = refusal(route.need, *request.caller)) {
            if (request.caller->loggedIn())
                writeDown(connection, *request.caller, "refuse", route, command.params);
            return *refused;
        }
        if (route.isCommand()) {
            if (const QJsonValue operation = command.params.take(u"operationId"_s);
                !operation.isUndefined()) {
                if (const char *problem = fromJson(operation, command.operation))
                    return Error::invalid(u"operationId"_s, QString::fromLatin1(problem));
                command.hash = hashOf(command.params);
            }
        }
        WorkerConnection &at = route.fromReplica && reports ? *reports : connection;
        const auto result = perform(at, route, command, outcome);
        if (result && route.audit == Audit::Open)
            writeDown(connection, *request.caller, "open", route, command.params);
        // What belongs to somebody else only the handler can see.
        if (!result && result.error().code == ErrorCode::Forbidden)
            writeDown(connection, *request.caller, "refuse", route, command.params);
        return result;
    }();
    outcome.succeeded = answer.has_value();
    if (!answer) {
        outcome.error = answer.error().code;
        outcome.effect = {};
    }
    outcome.frame = answer ? answerFrame(id, *answer) : errorFrame(id, answer.error());
    return outcome;
}

Result<RawJson> Dispatcher::perform(WorkerConnection &connection, const Route &route, const Command &command,
                                    Outcome &outcome) const
{
    for (int attempts = 1;; ++attempts) {
        try {
            connection.ensureOpen();
            return attempt(connection, route, command, outcome);
        } catch (const CommitUnknown &) {
            ++outcome.databaseErrors;
            connection.close();
            return outcomeUnknown();
        } catch (const DbError &e) {
            ++outcome.databaseErrors;
            // The whole transaction again, never one statement. A unique violation means that somebody was
            // faster between our look and our write: the second look says so properly.
            if ((e.isRetryable() || e.isUniqueViolation()) && attempts < kMaxAttempts) {
                std::this_thread::sleep_for(
                    std::chrono::milliseconds(QRandomGenerator::global()->bounded(1, 8 * attempts)));
                continue;
            }
            if (e.isConnectionLoss()) {
                connection.close();
                if (!route.isCommand() && attempts == 1)
                    continue; // A read may simply run again on a fresh connection.
                qCWarning(lcDispatch) << "connection lost" << route.method << e.statement() << e.sqlState();
                return Error::unavailable(kRetryAfterMs);
            }
            if (e.isUniqueViolation())
                return Error::conflict({});
            if (e.isRetryable() || e.isTimeout()) {
                qCWarning(lcDispatch) << "database slow" << route.method << e.statement() << e.sqlState();
                return Error::unavailable(kRetryAfterMs);
            }
            if (e.isStorageFull())
                return readOnly();
            return internalError(outcome.method, e.statement(), e.sqlState());
        } catch (const std::exception &) {
            return internalError(outcome.method, u"exception"_s, {});
        }
    }
}

Result<RawJson> Dispatcher::attempt(WorkerConnection &connection, const Route &route, const Command &command,
                                    Outcome &outcome) const
{
    const Caller &caller = *command.request.caller;
    Transaction tx(connection, route.isCommand() ? Transaction::Kind::Write : Transaction::Kind::Read);
    Context ctx{tx, caller, command.now, command.operation, {},
                {}, {},     m_hasher,    m_server,          command.request.prepareFollow};
    if (!route.isCommand()) {
        auto answer = route.run(ctx, command.params);
        outcome.effect = ctx.effect;
        return answer;
    }

    struct Begun {
        QString state;
        std::optional<RawJson> answer;
        qint64 access = 0;
    };
    const auto begun =
        tx.one<Begun>(kBegin,
                      {{"actor", ifValid(caller.user)},
                       {"session", ifValid(caller.session)},
                       {"address", caller.address},
                       {"operation", ifValid(command.operation)},
                       {"method", QString(route.method)},
                       {"hash", command.hash},
                       {"money", route.audit == Audit::Money}},
                      [](const Row &row) {
                          return Begun{row.get<QString>("state"), row.get<std::optional<RawJson>>("answer"),
                                       row.get<qint64>("access")};
                      });
    if (begun->state == u"REUSED")
        return Error::rejected(u"operationReused"_s, u"operationId"_s);
    if (begun->state == u"REPEAT")
        return begun->answer.value_or(RawJson{"null"});

    auto answer = route.run(ctx, command.params);
    if (!answer)
        return answer;
    const Finished finished = finish(ctx, *answer);
    if (finished.access != begun->access)
        if (auto refused = refusalNow(ctx, route.need))
            return *refused;
    killPoint("before_commit"_L1, route.method);
    tx.commit();
    killPoint("after_commit_before_reply"_L1, route.method);
    outcome.changes = finished.changes;
    outcome.effect = ctx.effect;
    return answer;
}

void Dispatcher::writeDown(WorkerConnection &connection, const Caller &caller, const char *action,
                           const Route &route, const QJsonObject &params) const
{
    try {
        connection.ensureOpen();
        Transaction tx(connection, Transaction::Kind::Read);
        tx.execute(kWriteDown, {{"actor", ifValid(caller.user)},
                                {"session", ifValid(caller.session)},
                                {"address", caller.address},
                                {"action", action},
                                {"entity", QString(route.method)},
                                {"entity_id", subjectOf(params)}});
    } catch (const DbError &e) {
        qCCritical(lcDispatch) << "audit row lost" << action << route.method << e.sqlState();
    }
}

std::span<const Statement> dispatchStatements()
{
    return kStatements;
}

} // namespace hms::server
