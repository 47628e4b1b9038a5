// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/certificates/certificates_store.h"
#include "shared/core/result.h"

namespace hms::server::certificates {

/// Nothing, or what is wrong with the days that were chosen.
std::optional<Error> refuseDays(const CertificateFacts &facts, const CertificateWish &wish);

/// Nothing, or why this certificate cannot be issued.
std::optional<Error> refuseIssue(const CertificateFacts &facts, const IssueCertificate &request);

} // namespace hms::server::certificates
