// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/load/desk.h"
#include "tests/load/staff.h"
#include "tests/load/statistics.h"
#include "tests/load/workload.h"

#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace hms::load {

/// Opens a socket for each desk and takes up the users' sessions in turn; returns when all are in.
/// Throws std::runtime_error.
void logIn(const std::vector<Desk *> &desks, const QUrl &server, const QList<Cashier> &cashiers);
/// Each desk subscribes to its topic; returns the revisions where they begin. Throws std::runtime_error.
std::vector<qint64> follow(const std::vector<Desk *> &desks, const QStringList &topics);
/// Takes note of a push; one that is not the next of its topic is an error.
void noteRevision(QStringView change, qint64 &last, Statistics &statistics);

/// The workstations of a run and the rhythm they work in.
class Crew : public QObject {
    Q_OBJECT

public:
    struct Pace {
        std::chrono::milliseconds think{0};
        std::chrono::milliseconds period{0}; ///< 0: closed loop.
    };
    /// What a free workstation of that user does next; nothing: it rests.
    using Source = std::function<std::optional<Operation>(int user)>;

    Crew(int workstations, Workload &workload, Statistics &statistics);
    ~Crew() override;

    void logIn(const QUrl &server, const QList<Cashier> &cashiers);
    /// Each workstation follows one of the topics from now on; a change that comes out of turn is an error.
    void follow(const QStringList &topics);
    /// Works until stop() or until the source has nothing more; rested() tells that every answer is in. With
    /// a period the workstations begin spread over it, by `dice`.
    void start(const Source &source, const Pace &pace, Dice &dice);
    void stop();
    [[nodiscard]] int underWay() const { return m_underWay; }
    /// Whether answers that come from now on are counted.
    void measure(bool measuring) { m_measuring = measuring; }

signals:
    void rested();

private:
    struct Workstation {
        Desk desk;
        int user = 0;
        qint64 revision = 0; ///< Of the topic that it follows.
        QTimer timer;
        Operation operation;
        Clock::time_point due; ///< When its timetable wanted the request; with a period only.
        bool lost = false;
    };
    void listenTo(Workstation &station);
    void begin(Workstation &station);
    void onTimer(Workstation &station);
    void onAnswer(Workstation &station, const PeekedFrame &answer);
    void onLost(Workstation &station, const QString &why);
    void note(const Workstation &station, const PeekedFrame &answer, Clock::time_point now);
    void goOn(Workstation &station, Clock::time_point now);
    void startTimer(Workstation &station, Clock::time_point at);
    void restIfDone();

    Workload &m_workload;
    Statistics &m_statistics;
    std::vector<std::unique_ptr<Workstation>> m_stations;
    Source m_source;
    Pace m_pace;
    bool m_working = false;
    bool m_measuring = false;
    int m_underWay = 0;
};

} // namespace hms::load
