// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/consultations/consultations_store.h"
#include "shared/core/result.h"

namespace hms::server::consultations {

/// Nothing, or why the doctor may not write this page now.
std::optional<Error> refusePage(const VisitFacts &visit, const ConsultationPage &page);

} // namespace hms::server::consultations
