// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/net/net_fixture.h"

#include <QJsonDocument>
#include <QWebSocketHandshakeOptions>

#include <thread>

using namespace Qt::StringLiterals;
using namespace hms::server;

namespace hms::test {

namespace {

constexpr Statement kRevision{"test.revision", R"sql(
    SELECT coalesce((SELECT revision FROM topics WHERE topic = (:topic)::text), 0)
)sql"};

Route handRoute(QLatin1StringView method, Need need, Audit audit,
                std::function<Result<RawJson>(Context &, const QJsonObject &)> run)
{
    return {method,
            std::move(need),
            audit,
            std::move(run),
            [](openrpc::Components &) { return QJsonArray(); },
            [](openrpc::Components &) { return QJsonObject(); }};
}

RawJson raw(const QJsonObject &object)
{
    return {QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

} // namespace

// ---- Client ----------------------------------------------------------------------------------------------

Client::Client(quint16 port, const QString &subProtocol)
{
    QObject::connect(&m_socket, &QWebSocket::textMessageReceived, [this](const QString &text) {
        const auto frame = parseIncoming(text.toUtf8());
        if (!frame)
            return;
        if (frame->method.isEmpty()) {
            m_answers.insert(frame->id, frame->result);
            m_order.append(frame->id);
            return;
        }
        m_pushes.append(frame->params);
        if (onPush)
            onPush(frame->params);
    });
    QWebSocketHandshakeOptions options;
    if (!subProtocol.isEmpty())
        options.setSubprotocols({subProtocol});
    m_socket.open(QUrl(u"ws://127.0.0.1:%1/"_s.arg(port)), options);
    eventually([this] { return m_socket.state() == QAbstractSocket::ConnectedState || isClosed(); });
}

qint64 Client::send(const QString &method, const QJsonObject &params)
{
    m_socket.sendTextMessage(QString::fromUtf8(requestFrame(++m_lastId, method, params)));
    return m_lastId;
}

Result<QJsonValue> Client::answer(qint64 id)
{
    if (!eventually([&] { return m_answers.contains(id) || isClosed(); }) || !m_answers.contains(id))
        throw std::runtime_error("no answer");
    return *m_answers.constFind(id);
}

// ---- NetFixture ------------------------------------------------------------------------------------------

NetFixture::NetFixture(NetLimits limits, std::optional<QSslConfiguration> tls)
{
    const auto login = [this](Context &ctx, const QJsonObject &params) -> Result<RawJson> {
        auto caller = std::make_shared<Caller>();
        caller->user = UserId::make();
        caller->session = SessionId::make();
        caller->username = params.value(u"role"_s).toString();
        caller->expiresAt = ctx.now.addMSecs(params.value(u"lifeMs"_s).toInteger(3'600'000));
        for (const auto &[permission, name] : kEnumNames<Permission>)
            if (!name[0] || caller->username == u"staff")
                caller->permissions.add(permission);
        {
            const std::scoped_lock lock(m_mutex);
            m_sessions.insert(caller->session, caller);
        }
        ctx.effect = BindSession{caller};
        return raw({{u"session"_s, caller->session.toText()}});
    };
    const auto follow = [](Context &ctx, const QJsonObject &params) -> Result<RawJson> {
        const QString topic = params.value(u"topic"_s).toString();
        ctx.prepareFollow(topic);
        const qint64 revision = ctx.tx.scalar(kRevision, {{"topic", topic}}).toLongLong();
        if (const int ms = params.value(u"ms"_s).toInt(); ms > 0)
            std::this_thread::sleep_for(std::chrono::milliseconds(ms));
        ctx.effect = FollowTopic{topic, revision};
        return raw({{u"revision"_s, revision}});
    };
    m_routes = {
        handRoute("test.login"_L1, Need::noLogin(), Audit::Read, login),
        handRoute("test.logout"_L1, Need::login(), Audit::Read,
                  [](Context &ctx, const QJsonObject &) -> Result<RawJson> {
                      ctx.effect = EndSession{};
                      return raw({});
                  }),
        handRoute("test.echo"_L1, Need::noLogin(), Audit::Read,
                  [](Context &, const QJsonObject &params) -> Result<RawJson> { return raw(params); }),
        handRoute("test.mine"_L1, Need::login(), Audit::Read,
                  [](Context &ctx, const QJsonObject &) -> Result<RawJson> {
                      return raw({{u"mayView"_s, ctx.caller.may(Permission::VisitsView)}});
                  }),
        handRoute("test.sleep"_L1, Need::noLogin(), Audit::Read,
                  [](Context &, const QJsonObject &params) -> Result<RawJson> {
                      std::this_thread::sleep_for(std::chrono::milliseconds(params.value(u"ms"_s).toInt()));
                      return raw(params);
                  }),
        handRoute("test.big"_L1, Need::noLogin(), Audit::Read,
                  [](Context &, const QJsonObject &params) -> Result<RawJson> {
                      return raw({{u"text"_s, QString(params.value(u"bytes"_s).toInt(), u'x')}});
                  }),
        handRoute("test.bump"_L1, Need::login(), Audit::Write,
                  [](Context &ctx, const QJsonObject &params) -> Result<RawJson> {
                      ctx.changes.upsert(params.value(u"topic"_s).toString(),
                                         raw(params.value(u"row"_s).toObject()));
                      return raw({});
                  }),
        handRoute("test.touchAccess"_L1, Need::login(), Audit::Write,
                  [](Context &ctx, const QJsonObject &) -> Result<RawJson> {
                      ctx.changes.touchAccess();
                      return raw({});
                  }),
        handRoute("test.follow"_L1, Need::login(), Audit::Read, follow),
    };
    m_dispatcher = std::make_unique<Dispatcher>(m_routes, m_database.hasher(), ServerIdentity{});
    m_server = make(limits, std::move(tls));
}

NetFixture::~NetFixture() = default;

void NetFixture::setRights(Rights rights)
{
    const std::scoped_lock lock(m_mutex);
    m_rights = std::move(rights);
}

std::unique_ptr<DeskServer> NetFixture::another()
{
    return make({}, std::nullopt);
}

std::unique_ptr<DeskServer> NetFixture::make(const NetLimits &limits, std::optional<QSslConfiguration> tls)
{
    SessionKeeper keeper;
    keeper.reload = [this](WorkerConnection &, const QList<SessionId> &sessions) {
        const std::scoped_lock lock(m_mutex);
        Callers callers;
        for (const SessionId &session : sessions) {
            const auto caller = m_sessions.value(session);
            callers.insert(session, caller && m_rights ? m_rights(*caller) : caller);
        }
        return callers;
    };
    keeper.touch = [](WorkerConnection &, const QList<SessionId> &) {};
    auto server = std::make_unique<DeskServer>(
        DeskServer::Parts{*m_dispatcher, m_database.opener(), keeper, {}, limits, std::move(tls)});
    REQUIRE(server->listen(QHostAddress::LocalHost, 0));
    // The first sweep announces the business day, which is a change of its own to topics that exist by then.
    REQUIRE(eventually([&] { return server->isReady(); }));
    return server;
}

std::unique_ptr<Client> NetFixture::loggedIn(const QString &role)
{
    auto client = std::make_unique<Client>(port());
    REQUIRE(client->call(u"test.login"_s, {{u"role"_s, role}}));
    return client;
}

} // namespace hms::test
