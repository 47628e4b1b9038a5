// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/medicines/medicines_protocol.h"

namespace hms::server::medicines {

Result<RawJson> search(Context &ctx, const SearchMedicines &request);
Result<RawJson> list(Context &ctx, const ListMedicines &request);
Result<RawJson> save(Context &ctx, const SaveMedicine &request);
Result<RawJson> listInstructions(Context &ctx, const ListMedicineInstructions &request);
Result<RawJson> saveInstruction(Context &ctx, const SaveMedicineInstruction &request);

} // namespace hms::server::medicines
