// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/load/desk.h"
#include "tests/load/workload.h"

#include <QMap>

#include <array>
#include <vector>

namespace hms::load {

/// Every single latency of one kind, so that percentiles are exact.
class Latencies {
public:
    void add(Clock::duration latency);
    [[nodiscard]] qsizetype count() const { return qsizetype(m_microseconds.size()); }
    /// The smallest latency that at least that share of all does not exceed; 0 without any.
    [[nodiscard]] double millisecondsAt(double share) const;
    [[nodiscard]] double longestMilliseconds() const { return millisecondsAt(1.0); }

private:
    mutable std::vector<qint32> m_microseconds;
    mutable bool m_sorted = true;
};

/// What workstations saw while the run was measured.
struct Statistics {
    std::array<Latencies, kMethods> methods;
    QMap<QString, Latencies> reports; ///< By what was asked for.
    int misspelt = 0;                 ///< Searches for a misspelt name,
    int found = 0;                    ///< and how many had that name among the first five.
    Latencies pushes;                 ///< Command sent to change received by the last subscriber.
    QMap<QString, QMap<QString, qint64>>
        errors; ///< By method and code, also those outside the measured time.

    [[nodiscard]] qsizetype operations() const;
    void countError(const QString &method, const QString &code) { ++errors[method][code]; }
};

} // namespace hms::load
