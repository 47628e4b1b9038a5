// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/transaction.h"
#include "shared/medicines/medicines_protocol.h"

#include <span>

namespace hms::server::medicines {

RawJson searchMedicines(Transaction &tx, const QDateTime &now, const SearchMedicines &request);
RawJson listMedicines(Transaction &tx, const QDateTime &now, const ListMedicines &request);

/// The Medicine with its stock of the business date of `now`.
std::optional<RawJson> readMedicine(Transaction &tx, const QDateTime &now, MedicineId id);
/// Another medicine with the same names, form and strength, or with the same barcode.
std::optional<RawJson> sameMedicine(Transaction &tx, const QDateTime &now, const SaveMedicine &request);

void insertMedicine(Transaction &tx, const QDateTime &now, MedicineId id, const SaveMedicine &request);
/// Whether it was there, in that version.
bool updateMedicine(Transaction &tx, MedicineId id, const SaveMedicine &request);

void saveSafety(Transaction &tx, MedicineId id, const MedicineSafety &safety);

std::span<const Statement> medicineStatements();

} // namespace hms::server::medicines
