// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/patients/patient.h"

namespace hms {

using DocumentId = Id<struct DocumentTag>;

/// What a document can belong to; the registry in the database knows the same.
enum class DocumentOwnerKind { Patient, Visit, TestResult, LabReport, LabDelivery };
template <>
inline constexpr auto
    kEnumNames<DocumentOwnerKind> = std::to_array<std::pair<DocumentOwnerKind, const char *>>({
        {DocumentOwnerKind::Patient, "PATIENT"},
        {DocumentOwnerKind::Visit, "VISIT"},
        {DocumentOwnerKind::TestResult, "TEST_RESULT"},   ///< Images attached to a result.
        {DocumentOwnerKind::LabReport, "LAB_REPORT"},     ///< The report as it was released; sealed.
        {DocumentOwnerKind::LabDelivery, "LAB_DELIVERY"}, ///< The signature of who took it; sealed.
    });

/// The only kinds of files that are taken; the words are their media types.
enum class DocumentFormat { Pdf, Png, Jpeg };
template <>
inline constexpr auto kEnumNames<DocumentFormat> = std::to_array<std::pair<DocumentFormat, const char *>>({
    {DocumentFormat::Pdf, "application/pdf"},
    {DocumentFormat::Png, "image/png"},
    {DocumentFormat::Jpeg, "image/jpeg"},
});

struct DocumentOwner {
    DocumentOwnerKind kind = DocumentOwnerKind::Patient;
    Ulid id;

    static void visit(auto &self, auto &&field)
    {
        field("kind", self.kind);
        field("id", self.id);
    }
};

inline constexpr Text kDocumentName{1, 120};
inline constexpr Text kDocumentHash{1, 64}; ///< SHA-256: 64 lower-case hexadecimal digits.
inline constexpr Range kDocumentSize{1, qint64(100) * 1024 * 1024}; ///< What the limit may be set to.

/// What is known of a stored file. It never changes; one of the same name is the next version, and what is
/// wrong is marked as removed, with a reason.
struct Document {
    DocumentId id;
    DocumentOwner owner;
    PatientId patientId;
    QString name; ///< With its ending, as the uploader called it.
    DocumentFormat type = DocumentFormat::Pdf;
    qint64 size = 0; ///< Bytes.
    QString sha256;
    int version = 1;     ///< Of this name at this owner.
    bool sealed = false; ///< Part of what was released: nobody removes it.
    QString uploadedBy;  ///< Name.
    QDateTime uploadedAt;
    std::optional<QString> removedBy;
    std::optional<QDateTime> removedAt;
    std::optional<QString> removeReason;

    static void visit(auto &self, auto &&field)
    {
        field("id", self.id);
        field("owner", self.owner);
        field("patientId", self.patientId);
        field("name", self.name, kDocumentName);
        field("type", self.type);
        field("size", self.size, kDocumentSize);
        field("sha256", self.sha256);
        field("version", self.version);
        field("sealed", self.sealed);
        field("uploadedBy", self.uploadedBy);
        field("uploadedAt", self.uploadedAt);
        field("removedBy", self.removedBy);
        field("removedAt", self.removedAt);
        field("removeReason", self.removeReason);
    }
};

} // namespace hms
