// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/transaction.h"
#include "shared/medicines/medicines_protocol.h"

#include <span>

namespace hms::server::medicines {

RawJson listInstructions(Transaction &tx, bool includeInactive);
std::optional<RawJson> readInstruction(Transaction &tx, MedicineInstructionId id);
/// The preset, another one than `except`, that has the label already.
std::optional<RawJson> instructionLabelled(Transaction &tx, const QString &label,
                                           std::optional<MedicineInstructionId> except);

void insertInstruction(Transaction &tx, const QDateTime &now, MedicineInstructionId id,
                       const SaveMedicineInstruction &request);
/// Whether it was there, in that version.
bool updateInstruction(Transaction &tx, const SaveMedicineInstruction &request);

std::span<const Statement> instructionStatements();

} // namespace hms::server::medicines
