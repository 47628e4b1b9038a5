// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/api_client.h"

namespace hms::app {

Durability durabilityOf(QLatin1StringView method)
{
    for (const char *module : {"payments.", "refunds.", "shifts.", "bills."})
        if (method.startsWith(QLatin1StringView(module)))
            return Durability::Outbox;
    return Durability::Memory;
}

void ApiClient::setLink(LinkState state, const QDateTime &nextAttemptAt)
{
    const bool changed = state != m_linkState || nextAttemptAt != m_nextAttemptAt;
    m_linkState = state;
    m_nextAttemptAt = nextAttemptAt;
    if (changed)
        emit linkChanged(state);
}

} // namespace hms::app
