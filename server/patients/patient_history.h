// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/transaction.h"
#include "shared/patients/patients_protocol.h"

#include <span>

namespace hms::server::patients {

/// TimelineEntries: what is pinned, then newest first; entries of one instant are never parted. With what
/// only those who treat may know when `clinical`. Empty: no such patient.
std::optional<RawJson> readHistory(Transaction &tx, const GetPatientHistory &request, int limit,
                                   bool clinical);

std::span<const Statement> historyStatements();

} // namespace hms::server::patients
