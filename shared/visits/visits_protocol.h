// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/billing/bill.h"
#include "shared/visits/visit.h"

namespace hms {

/// Makes the visit, its serial number and the consultation bill in one transaction.
/// Errors: NOT_FOUND (patient, doctor), REJECTED (doctorInactive, patientInactive, priceMissing, pastDate,
/// tooFarAhead), CONFLICT {current: visit} when the patient already has an open visit to that doctor that
/// day.
struct CheckIn {
    static constexpr QLatin1StringView kMethod{"visits.checkIn"};
    struct Response {
        Visit visit_;
        Bill bill;

        static void visit(auto &self, auto &&field)
        {
            field("visit", self.visit_);
            field("bill", self.bill);
        }
    };

    PatientId patientId;
    DoctorId doctorId;
    VisitType visitType = VisitType::New;
    std::optional<QString> reason;
    std::optional<Priority> priority; ///< Default ROUTINE.
    std::optional<QDate> visitDate;   ///< Default the business date; later days become SCHEDULED.

    static void visit(auto &self, auto &&field)
    {
        field("patientId", self.patientId);
        field("doctorId", self.doctorId);
        field("visitType", self.visitType);
        field("reason", self.reason, Text{0, 200});
        field("priority", self.priority);
        field("visitDate", self.visitDate);
    }
};

/// Errors: NOT_FOUND (visit), REJECTED (transition), CONFLICT {current} (stale rowVersion), FORBIDDEN
/// (another doctor's queue).
struct SetVisitStatus {
    static constexpr QLatin1StringView kMethod{"visits.setStatus"};
    using Response = Visit;

    VisitId visitId;
    VisitStatus status = VisitStatus::Waiting;
    std::optional<int> rowVersion;

    static void visit(auto &self, auto &&field)
    {
        field("visitId", self.visitId);
        field("status", self.status);
        field("rowVersion", self.rowVersion);
    }
};

/// Calls the next waiting patient (STAT, URGENT, then position); two calls at once get two patients.
/// finishCurrent completes the patient in consultation (or the one called and not yet started) first.
/// Errors: NOT_FOUND (doctor), FORBIDDEN (another doctor's queue). An empty queue is no error.
struct CallNext {
    static constexpr QLatin1StringView kMethod{"visits.callNext"};
    struct Response {
        std::optional<Visit> finished;
        std::optional<Visit> called;

        static void visit(auto &self, auto &&field)
        {
            field("finished", self.finished);
            field("called", self.called);
        }
    };

    DoctorId doctorId;
    std::optional<bool> finishCurrent;

    static void visit(auto &self, auto &&field)
    {
        field("doctorId", self.doctorId);
        field("finishCurrent", self.finishCurrent);
    }
};

/// Calls a CALLED patient again. Errors: NOT_FOUND, REJECTED (transition), FORBIDDEN.
struct RecallVisit {
    static constexpr QLatin1StringView kMethod{"visits.recall"};
    using Response = Visit;

    VisitId visitId;

    static void visit(auto &self, auto &&field) { field("visitId", self.visitId); }
};

/// Puts a waiting visit before another one of the same queue (none: at the end).
/// Errors: NOT_FOUND, REJECTED (transition: not waiting, otherQueue), CONFLICT {current}.
struct MoveVisit {
    static constexpr QLatin1StringView kMethod{"visits.move"};
    using Response = Visit;

    VisitId visitId;
    std::optional<VisitId> beforeVisitId;
    std::optional<int> rowVersion;
    std::optional<QString> reason;

    static void visit(auto &self, auto &&field)
    {
        field("visitId", self.visitId);
        field("beforeVisitId", self.beforeVisitId);
        field("rowVersion", self.rowVersion);
        field("reason", self.reason, Text{0, 300});
    }
};

/// Gives a waiting or scheduled visit to another doctor: new serial there, the old one stays used. An unpaid
/// consultation bill takes the new doctor's price, a paid one stays.
/// Errors: NOT_FOUND (visit, doctor), REJECTED (transition, doctorInactive, priceMissing, sameDoctor),
/// CONFLICT {current}.
struct TransferVisit {
    static constexpr QLatin1StringView kMethod{"visits.transfer"};
    using Response = Visit;

    VisitId visitId;
    DoctorId doctorId;
    QString reason;
    std::optional<int> rowVersion;

    static void visit(auto &self, auto &&field)
    {
        field("visitId", self.visitId);
        field("doctorId", self.doctorId);
        field("reason", self.reason, kReason);
        field("rowVersion", self.rowVersion);
    }
};

/// Cancels an open visit and voids its unpaid bill. Errors: NOT_FOUND, REJECTED (transition, billPaid),
/// CONFLICT {current}.
struct CancelVisit {
    static constexpr QLatin1StringView kMethod{"visits.cancel"};
    using Response = Visit;

    VisitId visitId;
    QString reason;
    std::optional<int> rowVersion;

    static void visit(auto &self, auto &&field)
    {
        field("visitId", self.visitId);
        field("reason", self.reason, kReason);
        field("rowVersion", self.rowVersion);
    }
};

/// Errors: NOT_FOUND (visit).
struct GetVisit {
    static constexpr QLatin1StringView kMethod{"visits.get"};
    using Response = Visit;

    VisitId id;

    static void visit(auto &self, auto &&field) { field("id", self.id); }
};

/// Visits of a day (appointments of later days too), by doctor and serial.
struct ListVisits {
    static constexpr QLatin1StringView kMethod{"visits.list"};
    using Response = QList<Visit>;

    QDate date;
    std::optional<DoctorId> doctorId;
    std::optional<PatientId> patientId;

    static void visit(auto &self, auto &&field)
    {
        field("date", self.date);
        field("doctorId", self.doctorId);
        field("patientId", self.patientId);
    }
};

/// Errors: NOT_FOUND (doctor), FORBIDDEN (another doctor's queue without visits.view).
struct GetQueue {
    static constexpr QLatin1StringView kMethod{"queue.get"};
    using Response = Queue;

    DoctorId doctorId;
    std::optional<QDate> date;

    static void visit(auto &self, auto &&field)
    {
        field("doctorId", self.doctorId);
        field("date", self.date);
    }
};

} // namespace hms
