// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/transaction.h"
#include "shared/access/access.h"
#include "shared/vitals/vitals_protocol.h"

#include <span>

namespace hms::server::vitals {

/// The visit that vitals are recorded at, locked.
struct MeasuredVisit {
    bool isToday = false; ///< By the business date.
    VisitStatus status = VisitStatus::Waiting;
    int ageYears = 0;
};
std::optional<MeasuredVisit> measuredVisit(Transaction &tx, const QDateTime &now, VisitId visit);

/// The newest version of a measuring of the visit.
struct Correctable {
    VitalsId newest;
    RawJson current; ///< Vitals.
};
std::optional<Correctable> correctable(Transaction &tx, VisitId visit, VitalsId anyVersion);

/// The Vitals as they are now.
RawJson insertVitals(Transaction &tx, const QDateTime &now, UserId by, const RecordVitals &request,
                     const QList<QString> &unusual);

/// Vitals, newest first. Empty: no such patient.
std::optional<RawJson> listVitals(Transaction &tx, const ListVitals &request, int limit);

std::span<const Statement> statements();

} // namespace hms::server::vitals
