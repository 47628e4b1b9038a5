// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/doctors/doctors_protocol.h"
#include "shared/patients/patient.h"

namespace hms {

using VisitId = Id<struct VisitTag>;

enum class VisitStatus { Scheduled, Waiting, Called, InConsultation, Completed, Cancelled, NoShow };
template <>
inline constexpr auto kEnumNames<VisitStatus> = std::to_array<std::pair<VisitStatus, const char *>>({
    {VisitStatus::Scheduled, "SCHEDULED"},
    {VisitStatus::Waiting, "WAITING"},
    {VisitStatus::Called, "CALLED"},
    {VisitStatus::InConsultation, "IN_CONSULTATION"},
    {VisitStatus::Completed, "COMPLETED"},
    {VisitStatus::Cancelled, "CANCELLED"},
    {VisitStatus::NoShow, "NO_SHOW"},
});

enum class VisitType { New, FollowUp, Emergency };
template <>
inline constexpr auto kEnumNames<VisitType> = std::to_array<std::pair<VisitType, const char *>>({
    {VisitType::New, "NEW"},
    {VisitType::FollowUp, "FOLLOW_UP"},
    {VisitType::Emergency, "EMERGENCY"},
});

enum class Priority { Routine, Urgent, Stat };
template <>
inline constexpr auto kEnumNames<Priority> = std::to_array<std::pair<Priority, const char *>>({
    {Priority::Routine, "ROUTINE"},
    {Priority::Urgent, "URGENT"},
    {Priority::Stat, "STAT"},
});

/// The steps a visit may take; everything else is REJECTED {reason: "transition"}. The steps back
/// (CALLED to WAITING, IN_CONSULTATION to CALLED, COMPLETED to IN_CONSULTATION, NO_SHOW to WAITING) are the
/// undo.
constexpr bool canStep(VisitStatus from, VisitStatus to)
{
    using enum VisitStatus;
    switch (from) {
    case Scheduled: return to == Waiting || to == NoShow || to == Cancelled;
    case Waiting: return to == Called || to == InConsultation || to == NoShow || to == Cancelled;
    case Called: return to == InConsultation || to == Waiting || to == NoShow || to == Cancelled;
    case InConsultation: return to == Completed || to == Called;
    case Completed: return to == InConsultation;
    case NoShow: return to == Waiting;
    case Cancelled: return false;
    }
    return false;
}

/// One patient's coming to one doctor on one day.
struct Visit {
    VisitId id;
    PatientId patientId;
    QString patientNumber;
    QString patientName;
    DoctorId doctorId;
    QString doctorName;
    QString room;
    int serialNumber = 0;     ///< 1..n per doctor and date, never reused.
    qint64 queuePosition = 0; ///< Order within the queue; only its order means anything.
    VisitStatus status = VisitStatus::Waiting;
    VisitType visitType = VisitType::New;
    Priority priority = Priority::Routine;
    std::optional<QString> reason;
    QDate visitDate;
    QDateTime createdAt;
    std::optional<QDateTime> waitingSince;
    std::optional<QDateTime> calledAt;
    std::optional<QDateTime> startedAt;
    std::optional<QDateTime> completedAt;
    int rowVersion = 0;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("patientId", self.patientId);
        field("patientNumber", self.patientNumber);
        field("patientName", self.patientName);
        field("doctorId", self.doctorId);
        field("doctorName", self.doctorName);
        field("room", self.room);
        field("serialNumber", self.serialNumber);
        field("queuePosition", self.queuePosition);
        field("status", self.status);
        field("visitType", self.visitType);
        field("priority", self.priority);
        field("reason", self.reason);
        field("visitDate", self.visitDate);
        field("createdAt", self.createdAt);
        field("waitingSince", self.waitingSince);
        field("calledAt", self.calledAt);
        field("startedAt", self.startedAt);
        field("completedAt", self.completedAt);
        field("rowVersion", self.rowVersion);
    }
};

/// One row of a doctor's queue: the open visits of the day and those finished today.
struct QueueEntry {
    VisitId visitId;
    PatientId patientId;
    QString patientNumber;
    QString name;
    int ageYears = 0;
    Sex sex = Sex::Unknown;
    int serialNumber = 0;
    qint64 queuePosition = 0;
    VisitStatus status = VisitStatus::Waiting;
    VisitType visitType = VisitType::New;
    Priority priority = Priority::Routine;
    std::optional<QString> reason;
    QDateTime waitingSince;
    std::optional<QDateTime> calledAt;
    std::optional<QDateTime> startedAt;
    QString billStatus; ///< PENDING, PARTIAL, PAID, VOID; empty without a bill.
    bool vitalsTaken = false;
    bool resultsBack = false; ///< The laboratory released something for this visit.
    int rowVersion = 0;

    friend bool operator==(const QueueEntry &, const QueueEntry &) = default;
    static void visit(auto &self, auto &&field)
    {
        field("visitId", self.visitId);
        field("patientId", self.patientId);
        field("patientNumber", self.patientNumber);
        field("name", self.name);
        field("ageYears", self.ageYears);
        field("sex", self.sex);
        field("serialNumber", self.serialNumber);
        field("queuePosition", self.queuePosition);
        field("status", self.status);
        field("visitType", self.visitType);
        field("priority", self.priority);
        field("reason", self.reason);
        field("waitingSince", self.waitingSince);
        field("calledAt", self.calledAt);
        field("startedAt", self.startedAt);
        field("billStatus", self.billStatus);
        field("vitalsTaken", self.vitalsTaken);
        field("resultsBack", self.resultsBack);
        field("rowVersion", self.rowVersion);
    }
};

/// A doctor's day. Open visits first in calling order (STAT, URGENT, then position), finished ones after.
struct Queue {
    DoctorId doctorId;
    QDate date;
    qint64 revision = 0; ///< Of topic queue:<doctorId>; for another date than today it stays 0.
    std::optional<int> nowServing;
    QList<QueueEntry> entries;

    static void visit(auto &self, auto &&field)
    {
        field("doctorId", self.doctorId);
        field("date", self.date);
        field("revision", self.revision);
        field("nowServing", self.nowServing);
        field("entries", self.entries, Items{0, limits::kQueueRows});
    }
};

/// One row of topic board:<departmentId>: numbers and rooms, never a name.
struct BoardRow {
    DoctorId doctorId;
    QString room;
    std::optional<int> nowServing;
    std::optional<QDateTime> calledAt; ///< Changes with each call and recall: the board flashes.
    QList<int> next;                   ///< Up to five serials in calling order.
    int waiting = 0;

    static void visit(auto &self, auto &&field)
    {
        field("doctorId", self.doctorId);
        field("room", self.room);
        field("nowServing", self.nowServing);
        field("calledAt", self.calledAt);
        field("next", self.next);
        field("waiting", self.waiting);
    }
};

} // namespace hms
