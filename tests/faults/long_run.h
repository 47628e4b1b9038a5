// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/hospital.h"

namespace hms::test {

/// Money is taken, medicines are given out and results released for hours while server, database and network
/// are killed, stopped and cut at random.
class LongRun {
public:
    struct Limits {
        std::chrono::milliseconds time{0}; ///< Ends after so long...
        qint64 payments = 0;               ///< ...or so many payments, whichever is first; 0 = no bound.
    };
    LongRun(Hospital &hospital, quint64 seed, Limits limits);

    /// Prints a line now and then and the figures at the end; what is wrong.
    Findings run();

private:
    void strike();
    void killServer();
    void killDatabase(bool wholeCluster);
    void pauseDatabase();
    OwnedCluster provenCluster();
    void cutNetwork();
    void look();
    void noteReady(qint64 paidBefore, const QElapsedTimer &sinceKill);
    [[nodiscard]] qint64 paid() const;
    [[nodiscard]] bool isOver() const;
    int between(int least, int most) { return std::uniform_int_distribution(least, most)(m_random); }
    void sayFigures(const Findings &findings);

    Hospital &m_hospital;
    std::mt19937_64 m_random;
    const Limits m_limits;
    QElapsedTimer m_clock;
    qint64 m_slowestReadyMs = 0;
    int m_serverKills = 0;
    int m_databaseKills = 0;
    int m_pauses = 0;
    int m_cuts = 0;
    Ulid m_checked;
    Findings m_findings;
};

} // namespace hms::test
