// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/transaction.h"
#include "server/visits/visits_rules.h"
#include "shared/visits/visits_protocol.h"

#include <span>

namespace hms::server::visits {

/// A doctor's Queue with the topic revision it stands for, in one statement; without a date that of the
/// business day of `now`. Empty: no such doctor. Also the snapshot of topic queue:<doctorId>.
std::optional<RawJson> readQueue(Transaction &tx, const QDateTime &now, DoctorId doctor,
                                 std::optional<QDate> date);

struct Calling {
    QDate today;
    std::optional<VisitId> finished;
    std::optional<VisitId> called;
};
/// In one statement; a visit that somebody else is calling at this moment is passed over. Empty: no such
/// doctor.
std::optional<Calling> callNextVisit(Transaction &tx, const QDateTime &now, DoctorId doctor,
                                     bool finishCurrent);

/// Keeps moves within one queue apart, until the transaction ends. False: no such visit.
bool lockQueueOf(Transaction &tx, VisitId visit);
/// The open visits of a doctor's day but one, in calling order.
QList<QueuePlace> otherPlaces(Transaction &tx, DoctorId doctor, const QDate &date, VisitId except);
/// Beyond every position given out on that day: the next check-in's.
qint64 endOfQueue(Transaction &tx, DoctorId doctor, const QDate &date);
void placeVisit(Transaction &tx, VisitId visit, const Placement &placement, const QString &reason);

std::span<const Statement> queueStatements();

} // namespace hms::server::visits
