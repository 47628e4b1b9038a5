// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/consultations/consultations_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hms::server::consultations {

namespace {

/// The patient is with the doctor, or was: much is written when the next one is on the way in.
bool hasBegun(VisitStatus status)
{
    using enum VisitStatus;
    return status == Called || status == InConsultation || status == Completed;
}

} // namespace

std::optional<Error> refusePage(const VisitFacts &visit, const ConsultationPage &page)
{
    if (visit.isCompleted)
        return Error::rejected(u"consultationCompleted"_s);
    if (!hasBegun(visit.status))
        return Error::rejected(u"notInConsultation"_s, u"visitId"_s);
    if (std::ranges::count(page.diagnoses, DiagnosisRank::Primary, &Diagnosis::rank) > 1)
        return Error::rejected(u"onePrimary"_s, u"page.diagnoses"_s);
    if (visit.hasUnknownCode)
        return Error::rejected(u"unknownCode"_s, u"page.diagnoses"_s);
    if (page.followUpDate && *page.followUpDate <= visit.visitDate)
        return Error::rejected(u"pastDate"_s, u"page.followUpDate"_s);
    return std::nullopt;
}

} // namespace hms::server::consultations
