// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/turnaround.h"

#include "app/ui/format.h"

namespace hms::app {

namespace {

constexpr int kSoonMinutes = 15;
constexpr int kSoonPart = 4; ///< A quarter of the whole time.

struct Turnaround {
    Q_DECLARE_TR_FUNCTIONS(hms::app::Turnaround)
};

bool isRunning(const TestOrder &order)
{
    return order.dueAt && order.collectedAt &&
           (order.status == TestOrderStatus::Collected || order.status == TestOrderStatus::Completed ||
            order.status == TestOrderStatus::Reviewed);
}

} // namespace

TimeLeft TimeLeft::of(const TestOrder &order, const QDateTime &now)
{
    if (!isRunning(order))
        return {};
    const qint64 left = now.secsTo(*order.dueAt);
    if (left < 0)
        return {Timeliness::Late, int(-left / 60)};
    const qint64 whole = order.collectedAt->secsTo(*order.dueAt);
    const bool soon = left <= kSoonMinutes * 60 || left * kSoonPart <= whole;
    return {soon ? Timeliness::Soon : Timeliness::OnTime, int(left / 60)};
}

StatusLook look(const TimeLeft &left)
{
    const QString minutes = format().minutes(left.minutes);
    switch (left.timeliness) {
    case Timeliness::NotRunning: return {};
    case Timeliness::OnTime: return {Turnaround::tr("On time, %1").arg(minutes), Icon::Clock, Tone::Ok};
    case Timeliness::Soon: return {Turnaround::tr("Soon, %1").arg(minutes), Icon::Clock, Tone::Warn};
    case Timeliness::Late: return {Turnaround::tr("Late, %1").arg(minutes), Icon::Warning, Tone::Bad};
    }
    Q_UNREACHABLE();
}

} // namespace hms::app
