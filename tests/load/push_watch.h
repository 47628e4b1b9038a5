// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/load/crew.h"

namespace hms::load {

/// Subscribers of doctors' queues, and one doctor's assistant who steps a patient to and fro for them. A step
/// counts from the command until the last subscriber of that queue has the change; the next one waits for it.
class PushWatch : public QObject {
    Q_OBJECT

public:
    PushWatch(int subscribers, bool oneQueue, Hospital &hospital, Statistics &statistics);

    /// Throws std::runtime_error.
    void logIn(const QUrl &server, const QList<Cashier> &cashiers, Dice &dice);
    void start(std::chrono::milliseconds every);
    void stop() { m_timer.stop(); }
    void measure(bool measuring) { m_measuring = measuring; }

private:
    struct Subscriber {
        Desk desk;
        qint64 revision = -1; ///< Of its queue; each change is the next one.
    };
    /// A queue that is followed, with the patient who is stepped there.
    struct Stage {
        VisitId visit;
        VisitStatus status = VisitStatus::Waiting;
        int subscribers = 0;
    };
    Stage &stageOf(size_t subscriber) { return m_stages[subscriber % m_stages.size()]; }
    void checkInPatients(const QUrl &server, const QList<Cashier> &cashiers, Dice &dice);
    void follow();
    void step();
    void onChange(size_t subscriber, QStringView change);
    void onAnswer(const PeekedFrame &answer);

    Hospital &m_hospital;
    Statistics &m_statistics;
    std::vector<std::unique_ptr<Subscriber>> m_subscribers;
    std::vector<Stage> m_stages;
    Desk m_assistant;
    QTimer m_timer;
    size_t m_current = 0; ///< Stage of the step under way.
    QString m_visit;      ///< Of the step under way; empty: none.
    QString m_status;
    int m_missing = 0; ///< Subscribers who have not seen it yet.
    bool m_measuring = false;
};

} // namespace hms::load
