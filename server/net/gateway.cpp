// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/gateway.h"

#include "server/topics/topic_access.h"
#include "shared/core/limits.h"

#include <QTcpSocket>
#include <QWebSocket>

using namespace Qt::StringLiterals;

namespace hms::server {

namespace {

constexpr int kRetryAfterMs = 1000;

template <class... F>
struct Overload : F... {
    using F::operator()...;
};
template <class... F>
Overload(F...) -> Overload<F...>;

} // namespace

Gateway::Gateway(WorkerPool &pool, Metrics &metrics, const NetLimits &limits, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_metrics(metrics)
    , m_limits(limits)
    , m_hub([this](ConnectionId id, const QString &frame) {
        Connection *connection = find(id);
        return !connection || connection->push(frame);
    })
    , m_mailbox(std::make_shared<Mailbox<Letter>>(
          this, [this](std::vector<Letter> letters) { onLetters(std::move(letters)); }))
{
    m_tick.setInterval(m_limits.tick);
    connect(&m_tick, &QTimer::timeout, this, &Gateway::onTick);
    m_tick.start();
}

Gateway::~Gateway()
{
    m_mailbox->shut();
    for (const auto &[id, connection] : std::exchange(m_connections, {})) {
        connection->disconnect(this);
        delete connection;
    }
}

// ---- sockets come and go ---------------------------------------------------------------------------------

void Gateway::adopt(QWebSocket *socket, QTcpSocket *transport)
{
    const ConnectionId id = ++m_lastId;
    auto *connection = new Connection(id, socket, transport, m_limits, this);
    m_connections.emplace(id, connection);
    m_byTransport.insert(transport, connection);
    // Not the transport's own signal: QWebSocket disconnects all of them when it ends.
    connect(new QObject(transport), &QObject::destroyed, this,
            [this, transport] { m_byTransport.remove(transport); });
    connect(connection, &Connection::requestWaiting, this, [this, connection] { submitNext(*connection); });
    connect(connection, &Connection::requestOverdue, this, [this, connection] { onOverdue(*connection); });
    connect(connection, &Connection::sessionExpired, this, [this, connection] { logOut(*connection); });
    connect(connection, &Connection::drained, this, [this, id] { m_hub.makeGood(id); });
    connect(connection, &Connection::ended, this, [this, id] { forget(id); });
}

void Gateway::inspectArrivals(QTcpSocket *transport)
{
    if (Connection *connection = m_byTransport.value(transport))
        connection->inspectArrivals();
}

void Gateway::forget(ConnectionId id)
{
    const auto found = m_connections.find(id);
    if (found == m_connections.end())
        return;
    m_hub.remove(id);
    found->second->disconnect(this);
    found->second->deleteLater();
    m_connections.erase(found);
    emit connectionEnded();
}

Connection *Gateway::find(ConnectionId id) const
{
    const auto found = m_connections.find(id);
    return found == m_connections.end() ? nullptr : found->second;
}

/// Visits all sockets; the visit may end some.
void Gateway::forEach(const std::function<void(Connection &)> &visit)
{
    std::vector<ConnectionId> ids;
    ids.reserve(m_connections.size());
    for (const auto &[id, connection] : m_connections)
        ids.push_back(id);
    for (const ConnectionId id : ids)
        if (Connection *connection = find(id))
            visit(*connection);
}

void Gateway::onTick()
{
    const auto now = Connection::Clock::now();
    forEach([now](Connection &connection) { connection.tick(now); });
}

void Gateway::closeAll()
{
    m_draining = true;
    forEach([](Connection &connection) { connection.close(QWebSocketProtocol::CloseCodeGoingAway); });
}

// ---- requests --------------------------------------------------------------------------------------------

void Gateway::submitNext(Connection &connection)
{
    while (const auto request = connection.beginNext()) {
        if (m_draining) {
            connection.answerError(Error::unavailable(kRetryAfterMs));
            continue;
        }
        if (connection.caller()->loggedIn())
            m_used.insert(connection.caller()->session);
        const auto post = [mailbox = m_mailbox, id = connection.id(),
                           number = request->number](std::variant<QString, Outcome> content) {
            mailbox->post({id, number, std::move(content)});
        };
        IncomingRequest incoming{request->bytes, request->maxBytes, connection.caller(),
                                 [post](const QString &topic) { post(topic); }};
        if (m_pool.submit(request->lane, std::move(incoming),
                          [post](Outcome outcome) { post(std::move(outcome)); }))
            return;
        connection.answerError(Error::unavailable(kRetryAfterMs));
    }
}

int Gateway::runningRequests() const
{
    return int(std::ranges::count_if(m_connections,
                                     [](const auto &entry) { return entry.second->running().has_value(); }));
}

void Gateway::onLetters(std::vector<Letter> letters)
{
    for (Letter &letter : letters) {
        Connection *connection = find(letter.connection);
        // The socket may be gone, or was told "unknown" at its deadline; what was committed is published
        // anyway.
        const bool isAwaited =
            connection && connection->running() && connection->running()->number == letter.request;
        std::visit(Overload{[&](const QString &topic) {
                                if (isAwaited)
                                    m_hub.hold(letter.connection, topic);
                            },
                            [&](Outcome &outcome) {
                                publish(outcome.changes);
                                if (isAwaited)
                                    onOutcome(*connection, std::move(outcome));
                            }},
                   letter.content);
    }
}

void Gateway::onOutcome(Connection &connection, Outcome outcome)
{
    const ConnectionId id = connection.id();
    m_metrics.countRequest(outcome, Connection::Clock::now() - connection.running()->started);
    if (auto *begun = std::get_if<BindSession>(&outcome.effect))
        bind(connection, begun->caller);
    if (const auto *follow = std::get_if<FollowTopic>(&outcome.effect);
        follow && !m_hub.follows(id, follow->topic) &&
        m_hub.followedBy(id).size() >= limits::kSubscriptionsPerSocket) {
        connection.answerError(Error::tooManyRequests(kRetryAfterMs));
    } else {
        connection.answer(outcome.frame);
        // After the answer, so that no change overtakes its snapshot. Rights may have changed meanwhile.
        if (const auto topic = follow ? Topic::fromText(follow->topic) : std::nullopt;
            topic && topics::mayFollow(*connection.caller(), *topic))
            m_hub.follow(id, follow->topic, follow->revision);
        else if (const auto *unfollow = std::get_if<UnfollowTopic>(&outcome.effect))
            m_hub.unfollow(id, unfollow->topic);
        else if (std::holds_alternative<EndSession>(outcome.effect))
            logOut(connection);
    }
    m_hub.release(id);
    submitNext(connection);
}

void Gateway::onOverdue(Connection &connection)
{
    Error unknown = Error::unavailable(kRetryAfterMs);
    unknown.data.insert(u"outcome"_s, u"UNKNOWN"_s);
    m_metrics.countOverdue();
    connection.answerError(unknown);
    m_hub.release(connection.id());
    submitNext(connection);
}

void Gateway::publish(const QList<PublishedChange> &changes)
{
    for (const PublishedChange &change : changes) {
        if (change.topic == Changes::accessTopic())
            emit accessPublished(change.revision);
        else
            m_hub.publish(change);
    }
    if (!changes.isEmpty())
        emit published();
}

// ---- sessions --------------------------------------------------------------------------------------------

void Gateway::bind(Connection &connection, std::shared_ptr<const Caller> caller)
{
    if (connection.caller()->session != caller->session)
        m_hub.remove(connection.id()); // Another person: nothing of the one before.
    connection.setCaller(std::move(caller));
    emit sessionBound(connection.caller()->session);
}

void Gateway::logOut(Connection &connection)
{
    m_hub.remove(connection.id());
    connection.setCaller(nullptr);
}

QList<SessionId> Gateway::openSessions() const
{
    QSet<SessionId> sessions;
    for (const auto &[id, connection] : m_connections)
        if (connection->caller()->loggedIn())
            sessions.insert(connection->caller()->session);
    return sessions.values();
}

QList<SessionId> Gateway::takeUsedSessions()
{
    return std::exchange(m_used, {}).values();
}

void Gateway::applyCallers(const Callers &callers)
{
    for (const auto &[id, connection] : m_connections) {
        const Caller &old = *connection->caller();
        const auto found = callers.constFind(old.session);
        if (!old.loggedIn() || found == callers.constEnd())
            continue;
        if (!*found) {
            logOut(*connection);
            continue;
        }
        Caller fresh = **found;
        fresh.address = old.address;
        connection->setCaller(std::make_shared<const Caller>(std::move(fresh)));
        for (const QString &name : m_hub.followedBy(id))
            if (const auto topic = Topic::fromText(name);
                !topic || !topics::mayFollow(*connection->caller(), *topic))
                m_hub.unfollow(id, name);
    }
}

} // namespace hms::server
