// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/transaction.h"
#include "shared/certificates/certificates_protocol.h"
#include "shared/vitals/vitals.h"

#include <span>

namespace hms::server::certificates {

/// What is on record for a certificate of a visit, in the language it is written in.
struct CertificateFacts {
    DoctorId doctor;
    VisitStatus status = VisitStatus::Waiting;
    QDate visitDate;
    QDate today; ///< The business date.
    QString patientName;
    QString patientNumber;
    QString doctorName;
    QString hospital;
    QString complaint;
    QString examination;
    QString plan;
    QString diagnoses;
    QString medicines; ///< Prescribed at the visit, with how to take them.
    QString allergies;
    VitalSigns signs;
};
/// Empty: no such visit.
std::optional<CertificateFacts> certificateFacts(Transaction &tx, const QDateTime &now, VisitId visit,
                                                 const QString &language);

/// Takes the next number and keeps what the doctor issued. Answers Certificate.
RawJson insertCertificate(Transaction &tx, const QDateTime &now, UserId by, const CertificateWish &wish,
                          const DraftCertificate::Response &words);

struct IssuedCertificate {
    DoctorId doctor;
    bool isCancelled = false;
};
/// Locks it. Empty: no such certificate.
std::optional<IssuedCertificate> lockCertificate(Transaction &tx, CertificateId id);
void cancelCertificate(Transaction &tx, const QDateTime &now, UserId by, const CancelCertificate &request);

/// Certificate. Empty: no such certificate.
std::optional<RawJson> readCertificate(Transaction &tx, CertificateId id);
RawJson listCertificates(Transaction &tx, const ListCertificates &request);

std::span<const Statement> statements();

} // namespace hms::server::certificates
