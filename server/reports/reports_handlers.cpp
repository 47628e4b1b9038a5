// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/reports/reports_handlers.h"

#include "server/reports/reports_store.h"

using namespace Qt::StringLiterals;

namespace hms::server::reports {

Result<RawJson> daily(Context &ctx, const GetDailyReport &request)
{
    return dailyReport(ctx.tx, request.date);
}

Result<RawJson> monthly(Context &ctx, const GetMonthlyReport &request)
{
    const QDate first = QDate::fromString(request.month, u"yyyy-MM"_s);
    QDate known; // Within the days that the contract can tell.
    if (!first.isValid() || fromJson(toJson(first), known))
        return Error::invalid(u"month"_s, u"bad month"_s);
    return monthlyReport(ctx.tx, first);
}

} // namespace hms::server::reports
