// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/transaction.h"
#include "shared/prescriptions/prescriptions_protocol.h"

#include <span>

/// A doctor's own sets; everything here stays within `doctor`.
namespace hms::server::prescriptions {

RawJson listSets(Transaction &tx, DoctorId doctor);
std::optional<RawJson> readSet(Transaction &tx, DoctorId doctor, PrescriptionSetId id);
/// The set, another one than `except`, that has the name already.
std::optional<RawJson> setNamed(Transaction &tx, DoctorId doctor, const QString &name,
                                std::optional<PrescriptionSetId> except);

void insertSet(Transaction &tx, const QDateTime &now, DoctorId doctor, PrescriptionSetId id,
               const SavePrescriptionSet &request);
/// Whether it was there, in that version.
bool updateSet(Transaction &tx, DoctorId doctor, const SavePrescriptionSet &request);
/// Whether it was there.
bool removeSet(Transaction &tx, DoctorId doctor, PrescriptionSetId id);

std::span<const Statement> setStatements();

} // namespace hms::server::prescriptions
