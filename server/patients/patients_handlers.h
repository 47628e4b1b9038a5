// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/patients/patients_protocol.h"

namespace hms::server::patients {

Result<RawJson> search(Context &ctx, const SearchPatients &request);
Result<RawJson> duplicates(Context &ctx, const FindDuplicates &request);
Result<RawJson> registerPatient(Context &ctx, const RegisterPatient &request);
Result<RawJson> get(Context &ctx, const GetPatient &request);
Result<RawJson> update(Context &ctx, const UpdatePatient &request);
Result<RawJson> history(Context &ctx, const GetPatientHistory &request);

} // namespace hms::server::patients
