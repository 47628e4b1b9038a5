// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/instruments/instruments_protocol.h"

namespace hms::server::instruments {

Result<RawJson> waiting(Context &ctx, const ListInstrumentValues &request);
Result<RawJson> assign(Context &ctx, const AssignInstrumentValues &request);
Result<RawJson> discard(Context &ctx, const DiscardInstrumentValues &request);
Result<RawJson> codes(Context &ctx, const ListInstrumentCodes &request);
Result<RawJson> saveCode(Context &ctx, const SaveInstrumentCode &request);

} // namespace hms::server::instruments
