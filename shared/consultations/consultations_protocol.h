// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/consultations/consultation.h"
#include "shared/visits/visits_protocol.h"

namespace hms {

/// Errors: NOT_FOUND (visit).
struct GetConsultation {
    static constexpr QLatin1StringView kMethod{"consultations.get"};
    using Response = Consultation;

    VisitId visitId;

    static void visit(auto &self, auto &&field) { field("visitId", self.visitId); }
};

/// Keeps the whole page as a draft; meant to be sent every few seconds while the doctor types.
/// Errors: NOT_FOUND (visit), FORBIDDEN (another doctor's patient), REJECTED (notInConsultation,
/// consultationCompleted, onePrimary, unknownCode, pastDate), CONFLICT {current: consultation} when another
/// desk saved since.
struct SaveConsultation {
    static constexpr QLatin1StringView kMethod{"consultations.save"};
    struct Response {
        int rowVersion = 0; ///< To send with the next save.
        QDateTime savedAt;

        static void visit(auto &self, auto &&field)
        {
            field("rowVersion", self.rowVersion);
            field("savedAt", self.savedAt);
        }
    };

    VisitId visitId;
    int rowVersion = 0; ///< 0 for the first save.
    ConsultationPage page;

    static void visit(auto &self, auto &&field)
    {
        field("visitId", self.visitId);
        field("rowVersion", self.rowVersion);
        field("page", self.page);
    }
};

/// The saved draft becomes the record: it never changes again, only addenda come. The visit's own status
/// stays. Errors: NOT_FOUND (visit), FORBIDDEN (another doctor's patient), REJECTED (consultationCompleted,
/// nothingWritten), CONFLICT {current: consultation}.
struct CompleteConsultation {
    static constexpr QLatin1StringView kMethod{"consultations.complete"};
    using Response = Consultation;

    VisitId visitId;
    int rowVersion = 0;

    static void visit(auto &self, auto &&field)
    {
        field("visitId", self.visitId);
        field("rowVersion", self.rowVersion);
    }
};

/// Errors: NOT_FOUND (visit), FORBIDDEN (another doctor's patient), INVALID (text), REJECTED (notCompleted).
struct AddAddendum {
    static constexpr QLatin1StringView kMethod{"consultations.addendum"};
    using Response = Consultation;

    VisitId visitId;
    QString text;

    static void visit(auto &self, auto &&field)
    {
        field("visitId", self.visitId);
        field("text", self.text, kClinicalText);
    }
};

/// Books the patient's next visit to the same doctor, as a check-in for that day would.
/// Errors: NOT_FOUND (visit), FORBIDDEN (another doctor's patient), INVALID (visitDate: missing), REJECTED
/// (pastDate and those of visits.checkIn), CONFLICT {current: visit} when the patient has an appointment
/// there that day.
struct BookFollowUp {
    static constexpr QLatin1StringView kMethod{"consultations.bookFollowUp"};
    using Response = CheckIn::Response;

    VisitId visitId;
    std::optional<QDate> visitDate; ///< Default the page's followUpDate.

    static void visit(auto &self, auto &&field)
    {
        field("visitId", self.visitId);
        field("visitDate", self.visitDate);
    }
};

} // namespace hms
