// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/protocol/topics.h"

namespace hms::server::topics {

Result<RawJson> subscribe(Context &ctx, const SubscribeTopic &request);
Result<UnsubscribeTopic::Response> unsubscribe(Context &ctx, const UnsubscribeTopic &request);
Result<RawJson> resume(Context &ctx, const ResumeTopic &request);

} // namespace hms::server::topics
