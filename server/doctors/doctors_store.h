// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/transaction.h"
#include "shared/doctors/doctors_protocol.h"
#include "shared/visits/visit.h"

#include <span>

namespace hms::server::doctors {

/// DoctorRows of active doctors; without a date those of the business day of `now`.
RawJson listDoctors(Transaction &tx, const QDateTime &now, const ListDoctors &request);
/// BoardRows of a department's active doctors: the snapshot of topic board:<departmentId>.
RawJson boardRows(Transaction &tx, const QDateTime &now, DepartmentId department);

/// Waits until no other transaction is between reading the day of one of these doctors, or of the doctors of
/// these visits, and its COMMIT. Whoever tells a day reads it behind this lock: a row of counts that was read
/// beside another command's would be told after it and stay wrong. It is the last lock but the topics' own,
/// taken when the command's rows are written.
void lockDays(Transaction &tx, const QList<DoctorId> &doctors, const QList<VisitId> &visits);

/// A doctor's two rows of a day.
struct DoctorDay {
    DoctorId id;
    DepartmentId department;
    bool isActive = false;
    RawJson row;      ///< DoctorRow.
    RawJson boardRow; ///< BoardRow.
};
QList<DoctorDay> doctorDays(Transaction &tx, const QDate &day, const QList<DoctorId> &doctors);

/// The business day of `now`; empty when there is no such doctor.
std::optional<QDate> setPresence(Transaction &tx, const QDateTime &now, DoctorId doctor, bool present);

/// What a doctor's record is saved on.
struct SaveFacts {
    QDate today; ///< The business date.
    bool departmentExists = false;
    bool userExists = false;        ///< Or none asked for.
    std::optional<RawJson> current; ///< DoctorRecord before the change; with the next three.
    std::optional<DepartmentId> department;
    std::optional<UserId> user;
    std::optional<int> rowVersion;
    std::optional<RawJson> otherDoctorOfTheUser; ///< DoctorRecord: a login is one doctor's at most.
};
SaveFacts saveFacts(Transaction &tx, const QDateTime &now, const SaveDoctor &request);
/// The DoctorRecord as saved.
RawJson insertDoctor(Transaction &tx, const QDateTime &now, DoctorId id, const SaveDoctor &request);
/// Likewise; empty when the record has another version by now.
std::optional<RawJson> updateDoctor(Transaction &tx, const SaveDoctor &request, int rowVersion);

std::span<const Statement> statements();

} // namespace hms::server::doctors
