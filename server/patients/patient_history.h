// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/transaction.h"
#include "shared/access/access.h"
#include "shared/patients/patients_protocol.h"

#include <span>

namespace hms::server::patients {

/// What of a patient's history the caller may know besides visits and money.
struct HistoryRights {
    bool clinical = false;
    bool prescriptions = false;
    std::optional<UserId> documents; ///< As far as this user may see them; empty: none.
    bool tests = false;
    bool results = false;
};

/// TimelineEntries: what is pinned, then newest first; entries of one instant are never parted. Empty: no
/// such patient.
std::optional<RawJson> readHistory(Transaction &tx, const GetPatientHistory &request, int limit,
                                   const HistoryRights &rights);

std::span<const Statement> historyStatements();

} // namespace hms::server::patients
