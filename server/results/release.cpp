// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/results/release.h"

#include "server/notifications/notifications_store.h"
#include "server/results/report_store.h"
#include "server/results/told_store.h"
#include "server/visits/visit_changes.h"

using namespace Qt::StringLiterals;

namespace hms::server::results {

LabReportId release(Context &ctx, VisitId visit, const QList<ResultState> &results,
                    const std::optional<QString> &language)
{
    QList<TestResultId> ids;
    QList<TestOrderId> orders;
    for (const ResultState &result : results) {
        ids.append(result.id);
        orders.append(result.order);
    }
    releaseResults(ctx, ids);
    stepOrders(ctx, orders, TestOrderStatus::Released);
    const LabReportId report = makeReport(ctx, visit, language);
    if (const auto doctor = doctorOf(ctx.tx, visit); doctor && *doctor != ctx.caller.user)
        notifications::notify(ctx, *doctor, u"result.released"_s, aboutReport(ctx.tx, report, ids));
    visits::publishEntry(ctx, visit);
    return report;
}

} // namespace hms::server::results
