// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/robot.h"

#include "shared/protocol/frame.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hms::test {

namespace {

Error linkLost()
{
    return {ErrorCode::Unavailable, {{u"reason"_s, u"linkLost"_s}}};
}

} // namespace

Robot::Robot(int number, History &history, const QUrl &server, Person person)
    : Robot(number, history, server, std::move(person), Timings(), quint64(number))
{
}

Robot::Robot(int number, History &history, const QUrl &server, Person person, Timings timings, quint64 seed)
    : m_number(number)
    , m_history(history)
    , m_servers{server}
    , m_person(std::move(person))
    , m_timings(timings)
    , m_random(seed)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &Robot::open);
    m_heartbeat.setInterval(m_timings.heartbeat);
    connect(&m_heartbeat, &QTimer::timeout, this, &Robot::beat);
    m_silence.setSingleShot(true);
    m_silence.setInterval(m_timings.silence);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        m_socket->abort();
        onClosed();
    });
}

Robot::~Robot()
{
    stop();
    if (m_socket)
        m_socket->disconnect(this);
}

// ---- link ------------------------------------------------------------------------------------------------

void Robot::start()
{
    m_running = true;
    open();
}

void Robot::stop()
{
    m_running = false;
    m_retry.stop();
    if (m_socket)
        m_socket->abort();
}

void Robot::useLogin(const Person &person)
{
    m_person = person;
    m_session = {};
}

void Robot::open()
{
    if (m_socket)
        m_socket->disconnect(this);
    m_socket = std::make_unique<QWebSocket>();
    connect(m_socket.get(), &QWebSocket::connected, this, &Robot::onConnected);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, &Robot::onText);
    connect(m_socket.get(), &QWebSocket::pong, this, [this](quint64 elapsed) {
        m_silence.start();
        m_figures.slowestPongMs = std::max(m_figures.slowestPongMs, qint64(elapsed));
    });
    // A socket that never opened reports an error only; onClosed() tells which comes first.
    connect(m_socket.get(), &QWebSocket::disconnected, this, &Robot::onClosed);
    connect(m_socket.get(), qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, [this] {
        if (m_socket->state() != QAbstractSocket::ConnectedState)
            onClosed();
    });
    m_silence.start();
    m_heartbeat.start();
    m_socket->open(m_servers.at(m_server % m_servers.size()));
}

void Robot::onConnected()
{
    m_silence.start();
    logIn();
}

void Robot::onClosed()
{
    if (m_retry.isActive())
        return;
    m_heartbeat.stop();
    m_silence.stop();
    const bool wasLive = std::exchange(m_live, false);
    for (const Question &question : std::exchange(m_questions, {}))
        question.done(linkLost());
    if (wasLive)
        emit lost();
    if (!m_running)
        return;
    ++m_server;
    const auto most =
        std::min(m_timings.backoffMost, m_timings.backoffLeast * (1 << std::min(m_failures++, 8)));
    std::uniform_int_distribution<qint64> pause(m_timings.backoffLeast.count() / 2, most.count());
    m_retry.start(std::chrono::milliseconds(pause(m_random)));
}

void Robot::beat()
{
    if (m_socket->state() == QAbstractSocket::ConnectedState)
        m_socket->ping();
}

void Robot::logIn()
{
    if (m_session.token.isEmpty())
        send(Login::kMethod, encode(Login{m_person.username, m_person.password}),
             [this](const auto &answer) { onSession(answer); });
    else
        send(ResumeSession::kMethod, encode(ResumeSession{m_session.token}),
             [this](const auto &answer) { onSession(answer); });
}

void Robot::onSession(const Result<QJsonValue> &answer)
{
    const auto session =
        answer ? decodeAnswer<SessionOpened>(*answer) : Result<SessionOpened>(answer.error());
    if (!session) {
        if (session.error().code == ErrorCode::Unauthenticated)
            m_session = {};
        m_socket->abort();
        onClosed();
        return;
    }
    m_session = *session;
    m_failures = 0;
    m_live = true;
    ++m_figures.links;
    emit live();
    QList<OperationId> operations;
    for (const auto &[operation, command] : m_commands)
        operations.append(operation);
    for (const OperationId operation : operations)
        step(operation);
}

// ---- questions -------------------------------------------------------------------------------------------

void Robot::send(const QString &method, const QJsonObject &params, Done done)
{
    Question question{method, std::move(done), {}};
    question.since.start();
    m_questions.insert(++m_lastId, std::move(question));
    m_socket->sendTextMessage(QString::fromUtf8(requestFrame(m_lastId, method, params)));
}

void Robot::onText(const QString &text)
{
    m_silence.start();
    const auto frame = parseIncoming(text.toUtf8());
    if (!frame)
        return;
    if (frame->id < 0) {
        emit notified(frame->method, frame->params);
        return;
    }
    const auto found = m_questions.find(frame->id);
    if (found == m_questions.end()) {
        m_repeated.append(frame->result);
        return;
    }
    const Question question = std::move(*found);
    m_questions.erase(found);
    note(question, frame->result);
    question.done(frame->result);
}

void Robot::note(const Question &question, const Result<QJsonValue> &answer)
{
    m_figures.slowestAnswerMs = std::max(m_figures.slowestAnswerMs, question.since.elapsed());
    if (answer)
        return;
    m_history.sawError(m_number, question.method, answer.error());
    m_figures.internalErrors += answer.error().code == ErrorCode::Internal;
    m_figures.slowAnswers += answer.error().code == ErrorCode::Unavailable;
    m_figures.readOnly += answer.error().reason() == u"readOnly";
}

void Robot::ask(const QString &method, const QJsonObject &params, Done done)
{
    if (m_live)
        send(method, params, std::move(done));
    else
        done(linkLost());
}

// ---- commands --------------------------------------------------------------------------------------------

OperationId Robot::command(const QString &method, const QJsonObject &params, Done done, OperationId operation)
{
    Command command{method, params, std::move(done), {}, false, false};
    command.params.insert(u"operationId"_s, operation.toText());
    command.since.start();
    m_commands.emplace(operation, std::move(command));
    m_history.invoke(m_number, operation, method, params);
    m_history.whenDurable([self = QPointer(this), operation] {
        if (self)
            self->step(operation);
    });
    return operation;
}

void Robot::step(OperationId operation)
{
    const auto found = m_commands.find(operation);
    if (found == m_commands.end() || !m_live || found->second.asking)
        return;
    Command &command = found->second;
    command.asking = true;
    if (!std::exchange(command.sent, true)) {
        send(command.method, command.params,
             [this, operation](const auto &answer) { onCommandAnswer(operation, answer); });
        return;
    }
    send(GetOperationStatus::kMethod, encode(GetOperationStatus{operation}),
         [this, operation](const auto &answer) { onStatus(operation, answer); });
}

void Robot::stepLater(OperationId operation, const Error &error)
{
    const std::chrono::milliseconds asked(error.data.value("retryAfterMs"_L1).toInt());
    QTimer::singleShot(std::clamp(asked, m_timings.recheck, m_timings.mostRetry), this,
                       [this, operation] { step(operation); });
}

void Robot::onCommandAnswer(OperationId operation, const Result<QJsonValue> &answer)
{
    const auto found = m_commands.find(operation);
    if (found == m_commands.end())
        return;
    found->second.asking = false;
    if (answer)
        return finish(operation, answer);
    switch (answer.error().code) {
    case ErrorCode::Unavailable:
        m_history.unknown(operation, answer.error().reason());
        return stepLater(operation, answer.error());
    case ErrorCode::TooManyRequests: // Turned away at the door: asked about all the same, then sent again.
        return stepLater(operation, answer.error());
    case ErrorCode::Unauthenticated: // Only a fresh login helps.
        m_session = {};
        m_socket->abort();
        return onClosed();
    default: finish(operation, answer);
    }
}

void Robot::onStatus(OperationId operation, const Result<QJsonValue> &answer)
{
    const auto found = m_commands.find(operation);
    if (found == m_commands.end())
        return;
    found->second.asking = false;
    const auto status = answer ? decodeAnswer<GetOperationStatus::Response>(*answer)
                               : Result<GetOperationStatus::Response>(answer.error());
    if (!status)
        return stepLater(operation, status.error());
    if (status->state == OperationState::Done)
        return finish(operation, status->result.value_or(QJsonValue(QJsonValue::Null)));
    found->second.sent = false;
    step(operation);
}

void Robot::finish(OperationId operation, const Result<QJsonValue> &answer)
{
    const auto node = m_commands.extract(operation);
    m_figures.slowestCommandMs = std::max(m_figures.slowestCommandMs, node.mapped().since.elapsed());
    if (answer)
        m_history.ok(operation, *answer);
    else
        m_history.rejected(operation, answer.error());
    if (node.mapped().done)
        node.mapped().done(answer);
}

} // namespace hms::test
