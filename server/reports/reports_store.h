// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"

#include <span>

/// Reports are built from report_facts(): the day's summary where it is known to be right, else live rows.
/// They need no more than the rights of hms_report and run on a standby.
namespace hms::server::reports {

RawJson dailyReport(Transaction &tx, QDate day);
/// `first`: the month's first day.
RawJson monthlyReport(Transaction &tx, QDate first);

std::span<const Statement> statements();

} // namespace hms::server::reports
