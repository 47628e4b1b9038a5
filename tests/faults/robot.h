// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/access/access_protocol.h"
#include "shared/core/json.h"
#include "tests/faults/history.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QUrl>
#include <QWebSocket>

#include <map>
#include <random>

namespace hms::test {

/// A workstation without a person: one WebSocket, opened again after each failure, a session taken up again,
/// and commands kept until their outcome is known. On "unknown" it asks operations.status and repeats with
/// the same id. Everything it does and is told goes into the history first.
class Robot : public QObject {
    Q_OBJECT

public:
    struct Timings {
        std::chrono::milliseconds backoffLeast{20};
        std::chrono::milliseconds backoffMost{500};
        std::chrono::milliseconds recheck{50};     ///< Pause before an unknown outcome is asked about.
        std::chrono::milliseconds mostRetry{1000}; ///< Longest pause the server may ask of it.
        std::chrono::milliseconds heartbeat{5'000};
        std::chrono::milliseconds silence{15'000}; ///< Nothing heard for so long: the server is gone.
    };
    struct Person {
        QString username;
        QString password;
    };
    struct Figures {
        qint64 slowestAnswerMs = 0; ///< From sending a request to its answer, "unknown" included.
        qint64 slowestPongMs = 0;
        qint64 slowestCommandMs = 0; ///< From the first invoke to the known outcome.
        int links = 0;               ///< Times it was logged in on a fresh socket.
        int internalErrors = 0;
        int slowAnswers = 0; ///< UNAVAILABLE: the server said that it does not know yet.
        int readOnly = 0;    ///< Of these: it can read only.
    };
    using Done = std::function<void(const Result<QJsonValue> &)>;

    Robot(int number, History &history, const QUrl &server, Person person, Timings timings, quint64 seed);
    Robot(int number, History &history, const QUrl &server, Person person);
    ~Robot() override;

    void start();
    /// Closes the socket at once and stays away; commands under way stay unknown.
    void stop();
    /// The next one is tried after each failure.
    void setServers(const QList<QUrl> &servers) { m_servers = servers; }
    [[nodiscard]] bool isLive() const { return m_live; }
    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] const SessionUser &user() const { return m_session.user; }
    /// Forgets its session: the next link logs in with this password.
    void useLogin(const Person &person);

    /// A read: answered, or UNAVAILABLE when the link is lost.
    void ask(const QString &method, const QJsonObject &params, Done done);
    /// A command: `done` runs when its outcome is known.
    OperationId command(const QString &method, const QJsonObject &params, Done done,
                        OperationId operation = OperationId::make());
    [[nodiscard]] int pending() const { return int(m_commands.size()); }

    const Figures &figures() const { return m_figures; }
    void resetFigures() { m_figures = {}; }
    /// Answers that came once more for the same request: the network repeated it.
    [[nodiscard]] const QList<Result<QJsonValue>> &repeatedAnswers() const { return m_repeated; }

signals:
    void live();
    void lost();
    void notified(const QString &method, const QJsonObject &params);

private:
    struct Question {
        QString method;
        Done done;
        QElapsedTimer since;
    };
    struct Command {
        QString method;
        QJsonObject params;
        Done done;
        QElapsedTimer since;
        bool sent = false;
        bool asking = false;
    };

    void open();
    void onConnected();
    void onClosed();
    void onText(const QString &text);
    void logIn();
    void onSession(const Result<QJsonValue> &answer);
    void send(const QString &method, const QJsonObject &params, Done done);
    void step(OperationId operation);
    void stepLater(OperationId operation, const Error &error);
    void onCommandAnswer(OperationId operation, const Result<QJsonValue> &answer);
    void onStatus(OperationId operation, const Result<QJsonValue> &answer);
    void finish(OperationId operation, const Result<QJsonValue> &answer);
    void beat();
    void note(const Question &question, const Result<QJsonValue> &answer);

    const int m_number;
    History &m_history;
    QList<QUrl> m_servers;
    qsizetype m_server = 0; ///< Index into the list.
    Person m_person;
    const Timings m_timings;
    std::mt19937_64 m_random;
    std::unique_ptr<QWebSocket> m_socket;
    SessionOpened m_session;
    bool m_running = false;
    bool m_live = false;
    int m_failures = 0;
    QTimer m_retry;
    QTimer m_heartbeat;
    QTimer m_silence; ///< Since the last sign.
    qint64 m_lastId = 0;
    QHash<qint64, Question> m_questions;
    std::map<OperationId, Command> m_commands;
    QList<Result<QJsonValue>> m_repeated;
    Figures m_figures;
};

} // namespace hms::test
