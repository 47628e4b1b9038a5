// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/icons.h"
#include "shared/access/permissions.h"
#include "shared/billing/billing_protocol.h"
#include "shared/cashier/cashier_protocol.h"
#include "shared/consultations/consultation.h"
#include "shared/core/result.h"
#include "shared/patients/patient.h"
#include "shared/prescriptions/prescription.h"
#include "shared/printing/printing_protocol.h"
#include "shared/visits/visit.h"

#include <QLocale>
#include <QMetaType>

namespace hms::app {

/// How a status is shown everywhere: a word, an icon and a colour, never the colour alone.
struct StatusLook {
    QString word;
    Icon icon = Icon::Dot;
    Tone tone = Tone::Neutral;
};

StatusLook look(VisitStatus status);
StatusLook look(Priority priority);
StatusLook look(BillStatus status);
StatusLook look(RefundStatus status);
StatusLook look(ShiftStatus status);
StatusLook look(ReceiptState state);
StatusLook look(PrintOutcome outcome);
StatusLook look(DiagnosisRank rank);
StatusLook look(Severity severity);
StatusLook unusualLook();
StatusLook presenceLook(bool present);
StatusLook look(PrescriptionStatus status);
StatusLook look(StockMovementKind kind);

QString label(VisitStatus status);
QString label(VisitType type);
QString label(Priority priority);
QString label(Sex sex);
QString label(BillStatus status);
QString label(PaymentMethod method);
QString label(RefundStatus status);
QString label(ShiftStatus status);
QString label(DiagnosisRank rank);
QString label(Severity severity);
QString label(ConditionKind kind);
QString label(PatientMatch match);
QString label(DuplicateReason reason);
QString label(DocumentType type);
QString label(CertificateKind kind);
QString label(ReceiptState state);
QString label(PrintOutcome outcome);
QString label(Permission permission);
QString label(PrescriptionStatus status);
QString label(MedicineForm form);
QString label(PregnancyAdvice advice);
QString label(StockMovementKind kind);

/// The words in that language; in English where there are none.
QString wordsIn(const QLocale &locale, const PaperWords &words);
QString inDeskLanguage(const PaperWords &words);

/// A language by its own name, whatever this desk speaks. `tag` is BCP 47.
QString languageName(const QString &tag);

Icon icon(PaymentMethod method);
Icon icon(DocumentType type);

/// "36 y, female".
QString ageAndSex(int ageYears, Sex sex);

/// The name of a permission told by slug; an unknown one (newer server) shows its slug.
QString permissionName(const QString &slug);

/// What happened, what was kept and what to do, in the user's language.
QString message(const Error &error);

/// Whether a REJECTED reason has a sentence of its own. The contract's comments list the slugs; a test
/// compares.
bool hasSentence(QStringView reason);

} // namespace hms::app

Q_DECLARE_METATYPE(hms::app::StatusLook)
