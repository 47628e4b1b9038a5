// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/access/access_protocol.h"
#include "shared/core/json.h"

namespace hms {

using DoctorId = Id<struct DoctorTag>;
using DepartmentId = Id<struct DepartmentTag>;

/// A doctor as the reception's live board shows them, for one business date.
struct DoctorRow {
    DoctorId id;
    QString name;
    DepartmentId departmentId;
    QString departmentName;
    QString room;
    std::optional<Money> consultationFee; ///< Empty: no price, so no check-in (a missing price is never 0).
    std::optional<Money> hospitalFee;
    int waiting = 0;                   ///< Visits in status WAITING.
    std::optional<int> nowServing;     ///< Serial called or in consultation.
    int nextSerial = 1;                ///< What the next check-in would get; not a promise.
    std::optional<int> averageMinutes; ///< Of today's completed consultations; empty below three.
    bool present = false;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("name", self.name);
        field("departmentId", self.departmentId);
        field("departmentName", self.departmentName);
        field("room", self.room);
        field("consultationFee", self.consultationFee);
        field("hospitalFee", self.hospitalFee);
        field("waiting", self.waiting);
        field("nowServing", self.nowServing);
        field("nextSerial", self.nextSerial);
        field("averageMinutes", self.averageMinutes);
        field("present", self.present);
    }
};

/// Active doctors with their load on a date (default: the business date).
struct ListDoctors {
    static constexpr QLatin1StringView kMethod{"doctors.list"};
    using Response = QList<DoctorRow>;

    std::optional<DepartmentId> departmentId;
    std::optional<QDate> date;

    static void visit(auto &self, auto &&field)
    {
        field("departmentId", self.departmentId);
        field("date", self.date);
    }
};

/// Errors: NOT_FOUND (doctor), FORBIDDEN (another doctor without doctors.presence).
struct SetDoctorPresence {
    static constexpr QLatin1StringView kMethod{"doctors.setPresence"};
    using Response = DoctorRow;

    DoctorId doctorId;
    bool present = false;

    static void visit(auto &self, auto &&field)
    {
        field("doctorId", self.doctorId);
        field("present", self.present);
    }
};

/// The editable record of a doctor.
struct DoctorRecord {
    DoctorId id;
    std::optional<UserId> userId; ///< The login whose own queue this is.
    QString name;
    DepartmentId departmentId;
    QString room;
    std::optional<Money> consultationFee;
    std::optional<Money> hospitalFee;
    bool isActive = true;
    int rowVersion = 0;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("userId", self.userId);
        field("name", self.name, Text{1, 120});
        field("departmentId", self.departmentId);
        field("room", self.room, Text{0, 30});
        field("consultationFee", self.consultationFee, Range{});
        field("hospitalFee", self.hospitalFee, Range{});
        field("isActive", self.isActive);
        field("rowVersion", self.rowVersion);
    }
};

/// Creates (no id) or edits. Errors: NOT_FOUND (department, user), CONFLICT {current}.
struct SaveDoctor {
    static constexpr QLatin1StringView kMethod{"doctors.save"};
    using Response = DoctorRecord;

    std::optional<DoctorId> id;
    std::optional<UserId> userId;
    QString name;
    DepartmentId departmentId;
    QString room;
    std::optional<Money> consultationFee;
    std::optional<Money> hospitalFee;
    bool isActive = true;
    std::optional<int> rowVersion;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("userId", self.userId);
        field("name", self.name, Text{1, 120});
        field("departmentId", self.departmentId);
        field("room", self.room, Text{0, 30});
        field("consultationFee", self.consultationFee, Range{});
        field("hospitalFee", self.hospitalFee, Range{});
        field("isActive", self.isActive);
        field("rowVersion", self.rowVersion);
    }
};

struct Department {
    DepartmentId id;
    QString name;
    bool isActive = true;
    int rowVersion = 0;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("name", self.name, Text{1, 80});
        field("isActive", self.isActive);
        field("rowVersion", self.rowVersion);
    }
};

struct ListDepartments {
    static constexpr QLatin1StringView kMethod{"departments.list"};
    using Response = QList<Department>;
    static void visit(auto &, auto &&) {}
};

/// Creates (no id) or edits. Errors: CONFLICT (name taken; {current}).
struct SaveDepartment {
    static constexpr QLatin1StringView kMethod{"departments.save"};
    using Response = Department;

    std::optional<DepartmentId> id;
    QString name;
    bool isActive = true;
    std::optional<int> rowVersion;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("name", self.name, Text{1, 80});
        field("isActive", self.isActive);
        field("rowVersion", self.rowVersion);
    }
};

} // namespace hms
