// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/labels.h"

#include "app/ui/format.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

/// Context of all labels for translators.
struct Labels {
    Q_DECLARE_TR_FUNCTIONS(hms::app::Labels)
};

} // namespace

QString label(VisitStatus status)
{
    switch (status) {
    case VisitStatus::Scheduled: return Labels::tr("Scheduled");
    case VisitStatus::Waiting: return Labels::tr("Waiting");
    case VisitStatus::Called: return Labels::tr("Called");
    case VisitStatus::InConsultation: return Labels::tr("With doctor");
    case VisitStatus::Completed: return Labels::tr("Completed");
    case VisitStatus::Cancelled: return Labels::tr("Cancelled");
    case VisitStatus::NoShow: return Labels::tr("Did not come");
    }
    Q_UNREACHABLE();
}

StatusLook look(VisitStatus status)
{
    switch (status) {
    case VisitStatus::Scheduled: return {label(status), Icon::Calendar, Tone::Neutral};
    case VisitStatus::Waiting: return {label(status), Icon::Clock, Tone::Warn};
    case VisitStatus::Called: return {label(status), Icon::Bell, Tone::Info};
    case VisitStatus::InConsultation: return {label(status), Icon::Stethoscope, Tone::Accent};
    case VisitStatus::Completed: return {label(status), Icon::Check, Tone::Ok};
    case VisitStatus::Cancelled: return {label(status), Icon::Ban, Tone::Bad};
    case VisitStatus::NoShow: return {label(status), Icon::X, Tone::Neutral};
    }
    Q_UNREACHABLE();
}

QString label(VisitType type)
{
    switch (type) {
    case VisitType::New: return Labels::tr("New");
    case VisitType::FollowUp: return Labels::tr("Follow-up");
    case VisitType::Emergency: return Labels::tr("Emergency");
    }
    Q_UNREACHABLE();
}

QString label(Priority priority)
{
    switch (priority) {
    case Priority::Routine: return Labels::tr("Routine");
    case Priority::Urgent: return Labels::tr("Urgent");
    case Priority::Stat: return Labels::tr("STAT");
    }
    Q_UNREACHABLE();
}

StatusLook look(Priority priority)
{
    switch (priority) {
    case Priority::Routine: return {label(priority), Icon::Dot, Tone::Neutral};
    case Priority::Urgent: return {label(priority), Icon::ArrowUp, Tone::Warn};
    case Priority::Stat: return {label(priority), Icon::Warning, Tone::Bad};
    }
    Q_UNREACHABLE();
}

QString label(DiagnosisRank rank)
{
    switch (rank) {
    case DiagnosisRank::Primary: return Labels::tr("Primary", "diagnosis");
    case DiagnosisRank::Secondary: return Labels::tr("Secondary", "diagnosis");
    }
    Q_UNREACHABLE();
}

StatusLook look(DiagnosisRank rank)
{
    return {label(rank), Icon::Dot, rank == DiagnosisRank::Primary ? Tone::Accent : Tone::Neutral};
}

QString label(Severity severity)
{
    switch (severity) {
    case Severity::Mild: return Labels::tr("Mild", "reaction");
    case Severity::Moderate: return Labels::tr("Moderate", "reaction");
    case Severity::Severe: return Labels::tr("Severe", "reaction");
    }
    Q_UNREACHABLE();
}

StatusLook look(Severity severity)
{
    switch (severity) {
    case Severity::Mild: return {label(severity), Icon::Info, Tone::Info};
    case Severity::Moderate: return {label(severity), Icon::Warning, Tone::Warn};
    case Severity::Severe: return {label(severity), Icon::Warning, Tone::Bad};
    }
    Q_UNREACHABLE();
}

QString label(ConditionKind kind)
{
    switch (kind) {
    case ConditionKind::SubstanceAllergy: return Labels::tr("Allergy");
    case ConditionKind::ClassAllergy: return Labels::tr("Class allergy", "to a class of medicines");
    case ConditionKind::Chronic: return Labels::tr("Chronic", "condition");
    }
    Q_UNREACHABLE();
}

StatusLook unusualLook()
{
    return {Labels::tr("Unusual", "vitals"), Icon::Warning, Tone::Warn};
}

QString label(Sex sex)
{
    switch (sex) {
    case Sex::Male: return Labels::tr("Male");
    case Sex::Female: return Labels::tr("Female");
    case Sex::Other: return Labels::tr("Other");
    case Sex::Unknown: return Labels::tr("Unknown");
    }
    Q_UNREACHABLE();
}

QString label(BillStatus status)
{
    switch (status) {
    case BillStatus::Pending: return Labels::tr("Unpaid");
    case BillStatus::Partial: return Labels::tr("Partly paid");
    case BillStatus::Paid: return Labels::tr("Paid");
    case BillStatus::Void: return Labels::tr("Void");
    }
    Q_UNREACHABLE();
}

StatusLook look(BillStatus status)
{
    switch (status) {
    case BillStatus::Pending: return {label(status), Icon::Clock, Tone::Warn};
    case BillStatus::Partial: return {label(status), Icon::Percent, Tone::Info};
    case BillStatus::Paid: return {label(status), Icon::Check, Tone::Ok};
    case BillStatus::Void: return {label(status), Icon::Ban, Tone::Neutral};
    }
    Q_UNREACHABLE();
}

QString label(PaymentMethod method)
{
    switch (method) {
    case PaymentMethod::Cash: return Labels::tr("Cash");
    case PaymentMethod::Card: return Labels::tr("Card");
    case PaymentMethod::Mobile: return Labels::tr("Mobile");
    case PaymentMethod::Bank: return Labels::tr("Bank");
    }
    Q_UNREACHABLE();
}

Icon icon(PaymentMethod method)
{
    switch (method) {
    case PaymentMethod::Cash: return Icon::Cash;
    case PaymentMethod::Card: return Icon::Card;
    case PaymentMethod::Mobile: return Icon::Mobile;
    case PaymentMethod::Bank: return Icon::Bank;
    }
    Q_UNREACHABLE();
}

QString label(RefundStatus status)
{
    switch (status) {
    case RefundStatus::Requested: return Labels::tr("Requested");
    case RefundStatus::Approved: return Labels::tr("Approved");
    case RefundStatus::Paid: return Labels::tr("Paid out");
    case RefundStatus::Refused: return Labels::tr("Refused");
    }
    Q_UNREACHABLE();
}

StatusLook look(RefundStatus status)
{
    switch (status) {
    case RefundStatus::Requested: return {label(status), Icon::Clock, Tone::Warn};
    case RefundStatus::Approved: return {label(status), Icon::Check, Tone::Info};
    case RefundStatus::Paid: return {label(status), Icon::Cash, Tone::Ok};
    case RefundStatus::Refused: return {label(status), Icon::Ban, Tone::Bad};
    }
    Q_UNREACHABLE();
}

QString label(ShiftStatus status)
{
    switch (status) {
    case ShiftStatus::Open: return Labels::tr("Open");
    case ShiftStatus::Counted: return Labels::tr("Counted");
    case ShiftStatus::Closed: return Labels::tr("Closed");
    }
    Q_UNREACHABLE();
}

StatusLook look(ShiftStatus status)
{
    switch (status) {
    case ShiftStatus::Open: return {label(status), Icon::Play, Tone::Ok};
    case ShiftStatus::Counted: return {label(status), Icon::Lock, Tone::Warn};
    case ShiftStatus::Closed: return {label(status), Icon::Check, Tone::Neutral};
    }
    Q_UNREACHABLE();
}

StatusLook presenceLook(bool present)
{
    return present ? StatusLook{Labels::tr("Present"), Icon::Check, Tone::Ok}
                   : StatusLook{Labels::tr("Absent"), Icon::X, Tone::Neutral};
}

QString label(PatientMatch match)
{
    switch (match) {
    case PatientMatch::Number: return Labels::tr("Patient number");
    case PatientMatch::Phone: return Labels::tr("Phone");
    case PatientMatch::NationalId: return Labels::tr("National ID");
    case PatientMatch::Name: return Labels::tr("Name");
    case PatientMatch::SimilarName: return Labels::tr("Sounds alike");
    }
    Q_UNREACHABLE();
}

QString label(DuplicateReason reason)
{
    switch (reason) {
    case DuplicateReason::SameNationalId: return Labels::tr("same national ID");
    case DuplicateReason::SamePhone: return Labels::tr("same phone");
    case DuplicateReason::SameName: return Labels::tr("same name");
    case DuplicateReason::SimilarName: return Labels::tr("sounds alike");
    case DuplicateReason::SameBirthYear: return Labels::tr("same birth year");
    }
    Q_UNREACHABLE();
}

QString label(DocumentType type)
{
    switch (type) {
    case DocumentType::Token: return Labels::tr("Token");
    case DocumentType::Receipt: return Labels::tr("Receipt");
    case DocumentType::Bill: return Labels::tr("Bill");
    case DocumentType::ZReport: return Labels::tr("Z report");
    case DocumentType::Prescription: return Labels::tr("Prescription");
    case DocumentType::Certificate: return Labels::tr("Certificate");
    }
    Q_UNREACHABLE();
}

QString label(CertificateKind kind)
{
    switch (kind) {
    case CertificateKind::SickLeave: return Labels::tr("Sick leave");
    case CertificateKind::Fitness: return Labels::tr("Fitness");
    case CertificateKind::Referral: return Labels::tr("Referral letter");
    }
    Q_UNREACHABLE();
}

Icon icon(DocumentType type)
{
    switch (type) {
    case DocumentType::Token: return Icon::Queue;
    case DocumentType::Receipt: return Icon::Receipt;
    case DocumentType::Bill: return Icon::Ledger;
    case DocumentType::ZReport: return Icon::Chart;
    case DocumentType::Prescription: return Icon::Pill;
    case DocumentType::Certificate: return Icon::Id;
    }
    Q_UNREACHABLE();
}

QString label(ReceiptState state)
{
    switch (state) {
    case ReceiptState::Valid: return Labels::tr("Genuine");
    case ReceiptState::Void: return Labels::tr("Void");
    case ReceiptState::Refunded: return Labels::tr("Refunded");
    case ReceiptState::Altered: return Labels::tr("Altered");
    case ReceiptState::Unknown: return Labels::tr("Unknown");
    }
    Q_UNREACHABLE();
}

StatusLook look(ReceiptState state)
{
    switch (state) {
    case ReceiptState::Valid: return {label(state), Icon::Check, Tone::Ok};
    case ReceiptState::Void: return {label(state), Icon::Ban, Tone::Neutral};
    case ReceiptState::Refunded: return {label(state), Icon::Undo, Tone::Info};
    case ReceiptState::Altered: return {label(state), Icon::Warning, Tone::Bad};
    case ReceiptState::Unknown: return {label(state), Icon::Info, Tone::Warn};
    }
    Q_UNREACHABLE();
}

QString label(PrintOutcome outcome)
{
    switch (outcome) {
    case PrintOutcome::Printed: return Labels::tr("Printed");
    case PrintOutcome::Failed: return Labels::tr("Not printed");
    case PrintOutcome::Unsure: return Labels::tr("Perhaps printed");
    }
    Q_UNREACHABLE();
}

StatusLook look(PrintOutcome outcome)
{
    switch (outcome) {
    case PrintOutcome::Printed: return {label(outcome), Icon::Printer, Tone::Ok};
    case PrintOutcome::Failed: return {label(outcome), Icon::X, Tone::Bad};
    case PrintOutcome::Unsure: return {label(outcome), Icon::Warning, Tone::Warn};
    }
    Q_UNREACHABLE();
}

QString ageAndSex(int ageYears, Sex sex)
{
    //: Age and sex of a patient: "36 y, Female".
    return Labels::tr("%1, %2").arg(format().age(ageYears), label(sex));
}

QString languageName(const QString &tag)
{
    return tag == "en"_L1 ? u"English"_s : QLocale(tag).nativeLanguageName(); // Qt's is "American English".
}

} // namespace hms::app
