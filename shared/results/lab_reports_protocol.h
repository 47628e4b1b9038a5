// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/results/lab_report.h"

namespace hms {

/// Of a visit or of a patient (exactly one), newest first, without their tests.
struct ListLabReports {
    static constexpr QLatin1StringView kMethod{"labReports.list"};
    using Response = QList<LabReport>;

    std::optional<VisitId> visitId;
    std::optional<PatientId> patientId;

    static void visit(auto &self, auto &&field)
    {
        field("visitId", self.visitId);
        field("patientId", self.patientId);
    }
};

/// Opens a report, superseded ones too. The caller is its reader from now on and, as who prints it, told of
/// an amendment. Errors: NOT_FOUND (report).
struct GetLabReport {
    static constexpr QLatin1StringView kMethod{"labReports.get"};
    using Response = LabReport;

    LabReportId id;

    static void visit(auto &self, auto &&field) { field("id", self.id); }
};

/// The PDF that a desk rendered of it, once: the first one stays for ever, a later one is answered with it.
/// The document lies with owner LAB_REPORT already. Errors: NOT_FOUND (report, document).
struct AttachLabReport {
    static constexpr QLatin1StringView kMethod{"labReports.attach"};
    using Response = LabReport;

    LabReportId id;
    Ulid documentId;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("documentId", self.documentId);
    }
};

/// What a paper's code is worth. Errors: NOT_FOUND (report): nobody printed that, or somebody changed it.
struct VerifyLabReport {
    static constexpr QLatin1StringView kMethod{"labReports.verify"};
    struct Response {
        QString reportNumber;
        int version = 1;
        QString patientName;
        QDateTime releasedAt;
        bool isCurrent = false;            ///< False: superseded.
        std::optional<int> currentVersion; ///< Of the one to be used instead.

        static void visit(auto &self, auto &&field)
        {
            field("reportNumber", self.reportNumber);
            field("version", self.version);
            field("patientName", self.patientName);
            field("releasedAt", self.releasedAt);
            field("isCurrent", self.isCurrent);
            field("currentVersion", self.currentVersion);
        }
    };

    QString code;

    static void visit(auto &self, auto &&field) { field("code", self.code, Text{1, 80}); }
};

} // namespace hms
