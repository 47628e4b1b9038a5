// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/certificates/certificates_rules.h"

using namespace Qt::StringLiterals;

namespace hms::server::certificates {

namespace {

constexpr int kLongestLeaveDays = 366; ///< More is a slip of the year.

bool isBlank(const std::optional<QString> &text)
{
    return !text || text->trimmed().isEmpty();
}

/// The patient is with the doctor, or was.
bool isTreated(VisitStatus status)
{
    using enum VisitStatus;
    return status == Called || status == InConsultation || status == Completed;
}

} // namespace

std::optional<Error> refuseDays(const CertificateFacts &facts, const CertificateWish &wish)
{
    const QDate from = wish.fromDate.value_or(facts.today);
    if (wish.toDate && (*wish.toDate < from || from.daysTo(*wish.toDate) >= kLongestLeaveDays))
        return Error::invalid(u"toDate"_s, u"range"_s);
    return std::nullopt;
}

std::optional<Error> refuseIssue(const CertificateFacts &facts, const IssueCertificate &request)
{
    const bool isLetter = request.kind == CertificateKind::Referral;
    if (!isTreated(facts.status))
        return Error::rejected(u"notInConsultation"_s, u"visitId"_s);
    if (request.kind == CertificateKind::SickLeave && !request.toDate)
        return Error::invalid(u"toDate"_s, u"missing"_s);
    if (isLetter && isBlank(request.addressee))
        return Error::invalid(u"addressee"_s, u"missing"_s);
    if (isLetter && isBlank(request.reason))
        return Error::invalid(u"reason"_s, u"missing"_s);
    // What a certificate says is the hospital's wording; a letter is the doctor's own.
    if (request.text && !isLetter)
        return Error::invalid(u"text"_s, u"notALetter"_s);
    if (request.text && isBlank(request.text))
        return Error::invalid(u"text"_s, u"missing"_s);
    return std::nullopt;
}

} // namespace hms::server::certificates
