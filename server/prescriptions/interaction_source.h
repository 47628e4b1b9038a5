// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/patients/condition.h"

#include <atomic>
#include <chrono>
#include <future>

namespace hms::server {

/// Two substances that do not go together.
struct Interaction {
    QString first;
    QString second;
    Severity severity = Severity::Moderate;
    QString effect; ///< One sentence, as the database has it.
};

/// An outside database of interactions: a service or a file of the operator's. We ship none; whoever connects
/// one derives from this and hands it to the dispatcher's ServerIdentity. Asked on every worker at once.
class InteractionSource {
public:
    /// Prescribing waits for nobody longer, because it holds the patient's lock meanwhile.
    static constexpr std::chrono::milliseconds kPatience{250};
    /// After an answer that did not come, nobody is kept waiting for so long.
    static constexpr std::chrono::seconds kRest{30};

    InteractionSource() = default;
    virtual ~InteractionSource() = default;
    Q_DISABLE_COPY_MOVE(InteractionSource)

    /// Interactions among the substances, or nothing when the answer does not come in time.
    std::optional<QList<Interaction>> among(const QStringList &substances);

protected:
    /// Returns at once, with a future of a promise: that of std::async would make its owner wait after all.
    virtual std::future<QList<Interaction>> ask(const QStringList &substances) = 0;

private:
    using Clock = std::chrono::steady_clock;
    std::atomic<Clock::time_point> m_restsUntil{Clock::time_point::min()};
};

} // namespace hms::server
