// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/printing/printing_protocol.h"

namespace hms::server::printing {

Result<RawJson> make(Context &ctx, const MakePrint &request);
Result<FinishPrint::Response> finish(Context &ctx, const FinishPrint &request);
Result<RawJson> list(Context &ctx, const ListPrints &request);

} // namespace hms::server::printing
