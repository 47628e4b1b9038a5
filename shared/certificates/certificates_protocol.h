// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/certificates/certificate.h"

namespace hms {

/// What the doctor decides of a certificate; the rest is on record.
struct CertificateWish {
    VisitId visitId;
    CertificateKind kind = CertificateKind::SickLeave;
    QString language;
    std::optional<QDate> fromDate;     ///< Default today.
    std::optional<QDate> toDate;       ///< Of a sick leave, which needs it.
    std::optional<QString> reason;     ///< In the doctor's words; a letter needs it.
    std::optional<bool> showDiagnoses; ///< Default only in a letter.
    std::optional<QString> addressee;  ///< Of a letter, which needs it.

    static void visit(auto &self, auto &&field)
    {
        field("visitId", self.visitId);
        field("kind", self.kind);
        field("language", self.language, Text{2, 20});
        field("fromDate", self.fromDate);
        field("toDate", self.toDate);
        field("reason", self.reason, Text{0, 1'000});
        field("showDiagnoses", self.showDiagnoses);
        field("addressee", self.addressee, Text{0, 200});
    }
};

/// What a certificate would say as far as it is known; nothing is kept. Errors: NOT_FOUND (visit, template),
/// FORBIDDEN (another doctor's patient), INVALID (toDate: before fromDate).
struct DraftCertificate : CertificateWish {
    static constexpr QLatin1StringView kMethod{"certificates.draft"};
    struct Response {
        QString title;
        QString text;

        static void visit(auto &self, auto &&field)
        {
            field("title", self.title);
            field("text", self.text);
        }
    };
};

/// Issues a certificate: it has a number and never changes. Errors: those of certificates.draft, INVALID
/// (what the kind needs is missing; text: not a letter), REJECTED (notInConsultation: the patient was not
/// called yet).
struct IssueCertificate : CertificateWish {
    static constexpr QLatin1StringView kMethod{"certificates.issue"};
    using Response = Certificate;

    std::optional<QString> text; ///< Of a letter: the draft as the doctor changed it.

    static void visit(auto &self, auto &&field)
    {
        CertificateWish::visit(self, field);
        field("text", self.text, kCertificateText);
    }
};

/// Errors: NOT_FOUND (certificate), FORBIDDEN (another doctor's patient), REJECTED (certificateCancelled).
struct CancelCertificate {
    static constexpr QLatin1StringView kMethod{"certificates.cancel"};
    using Response = Certificate;

    CertificateId certificateId;
    QString reason;

    static void visit(auto &self, auto &&field)
    {
        field("certificateId", self.certificateId);
        field("reason", self.reason, kReason);
    }
};

/// Errors: NOT_FOUND (certificate).
struct GetCertificate {
    static constexpr QLatin1StringView kMethod{"certificates.get"};
    using Response = Certificate;

    CertificateId id;

    static void visit(auto &self, auto &&field) { field("id", self.id); }
};

/// Of a visit or of a patient, newest first; cancelled ones too.
struct ListCertificates {
    static constexpr QLatin1StringView kMethod{"certificates.list"};
    using Response = QList<Certificate>;

    std::optional<VisitId> visitId;
    std::optional<PatientId> patientId;

    static void visit(auto &self, auto &&field)
    {
        field("visitId", self.visitId);
        field("patientId", self.patientId);
    }
};

/// By kind and language.
struct ListCertificateTemplates {
    static constexpr QLatin1StringView kMethod{"certificateTemplates.list"};
    using Response = QList<CertificateTemplate>;
    static void visit(auto &, auto &&) {}
};

/// Changes the template of a kind in a language, or adds one for a new language (row version 0). Issued
/// certificates stay as they are. Errors: INVALID (title, text: unknownPlace; language), CONFLICT {current}.
struct SaveCertificateTemplate {
    static constexpr QLatin1StringView kMethod{"certificateTemplates.save"};
    using Response = CertificateTemplate;

    CertificateKind kind = CertificateKind::SickLeave;
    QString language;
    QString title;
    QString text;
    int rowVersion = 0;

    static void visit(auto &self, auto &&field)
    {
        field("kind", self.kind);
        field("language", self.language, Text{2, 20});
        field("title", self.title, kCertificateTitle);
        field("text", self.text, kCertificateText);
        field("rowVersion", self.rowVersion);
    }
};

} // namespace hms
