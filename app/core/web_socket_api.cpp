// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/web_socket_api.h"

#include "shared/protocol/frame.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

/// UNAUTHENTICATED speaks of the password there, not of the session.
bool provesPerson(QStringView method)
{
    return method == Login::kMethod || method == ResumeSession::kMethod || method == UnlockSession::kMethod ||
           method == ChangePassword::kMethod;
}

} // namespace

WebSocketApi::WebSocketApi(Settings &settings, Outbox &outbox, Timings timings, QObject *parent)
    : ApiClient(parent)
    , m_timings(timings)
    , m_link(settings, timings.link)
    , m_commands(
          outbox, [this](auto &&...request) { send(request...); }, timings.commands)
    , m_topics([this](auto &&...request) { send(request...); }, timings.topicRetry)
{
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, &WebSocketApi::onTimeout);
    connect(&m_commands, &PendingCommands::recovered, this, &ApiClient::recovered);
    connect(&m_link, &ServerLink::opening, this, [this] { setLink(LinkState::Connecting); });
    connect(&m_link, &ServerLink::opened, this, &WebSocketApi::onOpened);
    connect(&m_link, &ServerLink::closed, this, &WebSocketApi::onClosed);
    connect(&m_link, &ServerLink::heard, this, [this] { setLastHeardAt(QDateTime::currentDateTimeUtc()); });
    connect(&m_link, &ServerLink::received, this, &WebSocketApi::onReceived);
    connect(&m_link, &ServerLink::fingerprintUnknown, this, &WebSocketApi::fingerprintUnknown);
    connect(&m_link, &ServerLink::fingerprintChanged, this, &WebSocketApi::fingerprintChanged);
}

WebSocketApi::~WebSocketApi() = default;

void WebSocketApi::start()
{
    m_link.start();
}

void WebSocketApi::stop()
{
    m_link.stop();
    setLink(LinkState::Offline);
}

void WebSocketApi::acceptFingerprint(const QUrl &server, const QString &fingerprint)
{
    m_link.acceptFingerprint(server, fingerprint);
}

Following WebSocketApi::follow(const QString &topic, const QObject *context, TopicHandler handler)
{
    return m_topics.follow(topic, context, std::move(handler));
}

void WebSocketApi::unfollow(Following following)
{
    m_topics.unfollow(following);
}

// ---- requests --------------------------------------------------------------------------------------------

void WebSocketApi::send(const QString &method, const QJsonObject &params, Answer answer)
{
    if (linkState() == LinkState::Live)
        transmit(method, params, std::move(answer));
    else
        refuseLater(std::move(answer));
}

void WebSocketApi::refuseLater(Answer answer)
{
    const qint64 wait = QDateTime::currentDateTimeUtc().msecsTo(nextAttemptAt());
    QMetaObject::invokeMethod(
        this,
        [answer = std::move(answer), wait = nextAttemptAt().isValid() ? std::max<qint64>(0, wait) : 0] {
            answer(Error::unavailable(int(wait)));
        },
        Qt::QueuedConnection);
}

void WebSocketApi::execute(Command command)
{
    m_commands.start(std::move(command));
}

void WebSocketApi::transmit(const QString &method, const QJsonObject &params, Answer answer)
{
    const qint64 id = ++m_lastId;
    m_requests.emplace(id, Request{method, std::move(answer), QDeadlineTimer(m_timings.requestTimeout)});
    armTimeout();
    m_link.send(requestFrame(id, method, params));
}

void WebSocketApi::armTimeout()
{
    if (m_requests.empty())
        m_timeout.stop();
    else if (!m_timeout.isActive())
        m_timeout.start(int(m_requests.begin()->second.deadline.remainingTime()));
}

void WebSocketApi::onTimeout()
{
    while (!m_requests.empty() && m_requests.begin()->second.deadline.hasExpired()) {
        const auto node = m_requests.extract(m_requests.begin());
        node.mapped().answer(Error::unavailable(0));
    }
    armTimeout();
}

void WebSocketApi::onReceived(const QByteArray &message)
{
    const auto frame = parseIncoming(message);
    if (!frame) {
        m_link.fail(); // Out of step: after a reconnect everything is asked again.
        return;
    }
    if (frame->method.isEmpty()) {
        onAnswer(*frame);
        return;
    }
    if (frame->method != TopicChange::kMethod)
        return; // A newer server may say more.
    if (const auto change = decode<TopicChange>(frame->params))
        m_topics.onChange(*change);
    else
        m_link.fail();
}

void WebSocketApi::onAnswer(const IncomingFrame &frame)
{
    const auto node = m_requests.extract(frame.id);
    if (node.empty())
        return; // Too late: its asker has been told UNAVAILABLE.
    armTimeout();
    const Request &request = node.mapped();
    const bool refused = !frame.result && frame.result.error().code == ErrorCode::Unauthenticated;
    request.answer(frame.result);
    if (refused && !provesPerson(request.method) && linkState() == LinkState::Live)
        resumeSession(); // It may have been about somebody else's signature; the server tells.
}

// ---- link and session ------------------------------------------------------------------------------------

void WebSocketApi::onOpened()
{
    if (m_token.isEmpty())
        goLive();
    else
        resumeSession();
}

void WebSocketApi::goLive()
{
    m_link.settle();
    setLink(LinkState::Live);
    if (m_token.isEmpty())
        return;
    m_commands.resume();
    m_topics.start();
}

void WebSocketApi::onClosed()
{
    m_resuming = false;
    m_commands.pause();
    m_topics.pause();
    setLink(LinkState::Offline, m_link.nextAttemptAt());
    for (const auto &[id, request] : std::exchange(m_requests, {}))
        request.answer(Error::unavailable(0));
    armTimeout();
}

void WebSocketApi::resumeSession()
{
    if (m_token.isEmpty() || std::exchange(m_resuming, true))
        return;
    transmit(ResumeSession::kMethod, encode(ResumeSession{m_token}),
             [this, token = m_token](const auto &answer) { onResumed(token, answer); });
}

void WebSocketApi::onResumed(const QString &token, const Result<QJsonValue> &answer)
{
    m_resuming = false;
    if (token != m_token || !m_link.isOpen())
        return; // Logged out, or logged in anew, meanwhile; or the answer is the link's end.
    const auto opened = answer ? decodeAnswer<SessionOpened>(*answer) : Result<SessionOpened>(answer.error());
    if (opened) {
        m_token = opened->token;
        emit sessionResumed(*opened);
    } else if (opened.error().code == ErrorCode::Unauthenticated) {
        endSession();
    } else {
        m_link.fail();
        return;
    }
    if (linkState() != LinkState::Live)
        goLive();
}

void WebSocketApi::endSession()
{
    m_token.clear();
    m_commands.pause();
    m_topics.pause();
    emit sessionEnded();
}

void WebSocketApi::useSession(const QString &token, UserId user)
{
    m_token = token;
    m_commands.useSession(user);
    if (std::exchange(m_user, user) != user)
        m_topics.forgetRevisions();
    if (linkState() == LinkState::Live)
        goLive();
}

void WebSocketApi::dropSession()
{
    m_token.clear();
    m_user = {};
    m_commands.closeSession();
    m_topics.pause();
    m_topics.forgetRevisions();
}

} // namespace hms::app
