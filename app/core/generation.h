// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <utility>

namespace hms::app {

/// Keeps answers of search-as-you-type in order: each request takes a ticket, and an answer whose ticket is
/// older than the newest request is dropped.
///
///     m_api.call(SearchPatients{...}, this, m_generation.newest([this](const auto &hits) { show(hits); }));
class Generation {
public:
    /// Starts a new generation and wraps its callback: it runs only while no newer one was started. The
    /// guard must live as long as the callback's context (make it a member of that context).
    template <class Done>
    auto newest(Done done)
    {
        return [this, mine = ++m_current, done = std::move(done)](const auto &answer) {
            if (mine == m_current)
                done(answer);
        };
    }

    /// Drops every answer still on its way: the field was cleared.
    void forget() { ++m_current; }

private:
    quint64 m_current = 0;
};

} // namespace hms::app
