// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/visits/visit.h"

#include <span>

namespace hms::server::visits {

/// A visit as a command left it.
struct ChangedVisit {
    VisitId id;
    RawJson visit;               ///< Visit.
    std::optional<RawJson> bill; ///< Its consultation bill; only when asked for.
};

/// Whether the command also made, repriced or voided the consultation bills.
enum class Bills { Untouched, Touched };

/// Reads changed visits back in one statement and tells everybody who watches them: the doctor's queue and
/// row, the waiting room's board, who measures (visits of `today` only) and, for touched bills, the cashiers.
/// In the order asked.
QList<ChangedVisit> publish(Context &ctx, const QDate &today, const QList<VisitId> &visits, Bills bills);
/// Vitals were taken: tells the doctor's queue of today, whose row shows it, and who measures. The visit
/// itself is unchanged.
void publishMeasured(Context &ctx, VisitId visit);
/// Something that the queue's row of a visit shows has changed, and not the visit: results are back. Whether
/// there is such a row: visits of today only.
bool publishEntry(Context &ctx, VisitId visit);
/// A visit left a doctor's queue: transferred away.
void publishGone(Context &ctx, const QDate &today, VisitId visit, DoctorId doctor);

std::span<const Statement> changeStatements();

} // namespace hms::server::visits
