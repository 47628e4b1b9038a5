// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/certificates/certificates_store.h"
#include "shared/certificates/certificate_places.h"

namespace hms::server::certificates {

/// What stands in each of kCertificatePlaces.
CertificatePlaces placesOf(const CertificateFacts &facts, const CertificateWish &wish);

} // namespace hms::server::certificates
