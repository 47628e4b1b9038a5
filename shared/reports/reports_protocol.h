// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/billing/bill.h"
#include "shared/visits/visit.h"

namespace hms {

inline constexpr Items kReportRows{0, 10'000}; ///< Doctors and cashiers of a large hospital.

/// The sums of a day or of several. Visits count for their own day, bills for the day they were made, money
/// for the day it changed hands.
struct ReportFigures {
    int patients = 0; ///< People with a visit that was neither cancelled nor missed; each once a day.
    int visits = 0;   ///< All that were booked.
    int bills = 0;    ///< Without those that were voided.
    Money billed;     ///< Before discounts.
    Money discounts;
    Money outstanding; ///< What is still due of these bills now.
    int voidedBills = 0;
    Money voided;
    Money collected;
    Money refunded;

    friend bool operator==(const ReportFigures &, const ReportFigures &) = default;
    static void visit(auto &self, auto &&field)
    {
        field("patients", self.patients);
        field("visits", self.visits);
        field("bills", self.bills);
        field("billed", self.billed);
        field("discounts", self.discounts);
        field("outstanding", self.outstanding);
        field("voidedBills", self.voidedBills);
        field("voided", self.voided);
        field("collected", self.collected);
        field("refunded", self.refunded);
    }
};

struct StatusCount {
    VisitStatus status = VisitStatus::Scheduled;
    int visits = 0;

    friend bool operator==(const StatusCount &, const StatusCount &) = default;
    static void visit(auto &self, auto &&field)
    {
        field("status", self.status);
        field("visits", self.visits);
    }
};

/// Work of one doctor, with what the visits' bills came to.
struct DoctorFigures {
    DoctorId doctorId;
    QString doctorName;
    DepartmentId departmentId; ///< Where the doctor is now.
    QString departmentName;
    int visits = 0;
    QList<StatusCount> visitsByStatus; ///< Only those that occur.
    int bills = 0;
    Money billed;
    Money discounts;
    Money outstanding;

    friend bool operator==(const DoctorFigures &, const DoctorFigures &) = default;
    static void visit(auto &self, auto &&field)
    {
        field("doctorId", self.doctorId);
        field("doctorName", self.doctorName);
        field("departmentId", self.departmentId);
        field("departmentName", self.departmentName);
        field("visits", self.visits);
        field("visitsByStatus", self.visitsByStatus);
        field("bills", self.bills);
        field("billed", self.billed);
        field("discounts", self.discounts);
        field("outstanding", self.outstanding);
    }
};

struct DepartmentFigures {
    DepartmentId departmentId;
    QString departmentName;
    int visits = 0;
    int bills = 0;
    Money billed;

    friend bool operator==(const DepartmentFigures &, const DepartmentFigures &) = default;
    static void visit(auto &self, auto &&field)
    {
        field("departmentId", self.departmentId);
        field("departmentName", self.departmentName);
        field("visits", self.visits);
        field("bills", self.bills);
        field("billed", self.billed);
    }
};

/// Money of one person's till in one method.
struct CashierFigures {
    UserId userId;
    QString name;
    PaymentMethod method = PaymentMethod::Cash;
    int payments = 0;
    Money collected;
    int refunds = 0;
    Money refunded;

    friend bool operator==(const CashierFigures &, const CashierFigures &) = default;
    static void visit(auto &self, auto &&field)
    {
        field("userId", self.userId);
        field("name", self.name);
        field("method", self.method);
        field("payments", self.payments);
        field("collected", self.collected);
        field("refunds", self.refunds);
        field("refunded", self.refunded);
    }
};

struct MethodFigures {
    PaymentMethod method = PaymentMethod::Cash;
    int payments = 0;
    Money collected;
    int refunds = 0;
    Money refunded;

    friend bool operator==(const MethodFigures &, const MethodFigures &) = default;
    static void visit(auto &self, auto &&field)
    {
        field("method", self.method);
        field("payments", self.payments);
        field("collected", self.collected);
        field("refunds", self.refunds);
        field("refunded", self.refunded);
    }
};

/// What a report says of its time, in all and by whom.
struct ReportBody : ReportFigures {
    QList<StatusCount> visitsByStatus;    ///< In the order of the day's course; only those that occur.
    QList<DoctorFigures> doctors;         ///< By name.
    QList<DepartmentFigures> departments; ///< By name.
    QList<MethodFigures> methods;         ///< Collected and refunded by method.
    QList<CashierFigures> cashiers;       ///< By name, then method.

    friend bool operator==(const ReportBody &, const ReportBody &) = default;
    static void visit(auto &self, auto &&field)
    {
        ReportFigures::visit(self, field);
        field("visitsByStatus", self.visitsByStatus);
        field("doctors", self.doctors, kReportRows);
        field("departments", self.departments, kReportRows);
        field("methods", self.methods);
        field("cashiers", self.cashiers, kReportRows);
    }
};

struct DailyReport : ReportBody {
    QDate date;

    friend bool operator==(const DailyReport &, const DailyReport &) = default;
    static void visit(auto &self, auto &&field)
    {
        field("date", self.date);
        ReportBody::visit(self, field);
    }
};

struct GetDailyReport {
    static constexpr QLatin1StringView kMethod{"reports.daily"};
    using Response = DailyReport;

    QDate date; ///< Business date; a day to come shows what is booked for it.

    static void visit(auto &self, auto &&field) { field("date", self.date); }
};

struct DayFigures : ReportFigures {
    QDate date;

    friend bool operator==(const DayFigures &, const DayFigures &) = default;
    static void visit(auto &self, auto &&field)
    {
        field("date", self.date);
        ReportFigures::visit(self, field);
    }
};

struct MonthlyReport : ReportBody {
    QString month;
    QList<DayFigures> days; ///< Each day of the month.

    friend bool operator==(const MonthlyReport &, const MonthlyReport &) = default;
    static void visit(auto &self, auto &&field)
    {
        field("month", self.month);
        ReportBody::visit(self, field);
        field("days", self.days);
    }
};

/// Errors: INVALID {month, "bad month"}.
struct GetMonthlyReport {
    static constexpr QLatin1StringView kMethod{"reports.monthly"};
    using Response = MonthlyReport;

    QString month; ///< "2026-11".

    static void visit(auto &self, auto &&field) { field("month", self.month, Text{1, 7}); }
};

} // namespace hms
