// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/connection_settings.h"
#include "server/db/transaction.h"
#include "shared/diagnoses/diagnosis_codes_protocol.h"

#include <span>

namespace hms::server::diagnoses {

RawJson searchCodes(Transaction &tx, const QString &text, int limit);

/// Adds codes and gives known ones their new title, all or none; other codes stay, because records name them.
/// `owner` owns the schema. Returns how many were new or renamed.
int importCodes(const ConnectionSettings &owner, const QList<DiagnosisCode> &codes);
/// The list that comes with the server, unless there are codes already.
void loadCommonCodes(const ConnectionSettings &owner);

std::span<const Statement> codeStatements();

} // namespace hms::server::diagnoses
