// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/prescriptions/interaction_source.h"

#include <QLoggingCategory>

namespace hms::server {

namespace {

Q_LOGGING_CATEGORY(lcInteractions, "hms.interactions", QtInfoMsg)

} // namespace

std::optional<QList<Interaction>> InteractionSource::among(const QStringList &substances)
{
    if (Clock::now() < m_restsUntil.load())
        return std::nullopt;
    try {
        auto answer = ask(substances);
        if (answer.valid() && answer.wait_for(kPatience) == std::future_status::ready)
            return answer.get();
        qCWarning(lcInteractions) << "no answer in time";
    } catch (const std::exception &) { // What is wrong with somebody else's database never stops a doctor.
        qCWarning(lcInteractions) << "failed";
    }
    m_restsUntil = Clock::now() + kRest;
    return std::nullopt;
}

} // namespace hms::server
