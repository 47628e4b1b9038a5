// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/caller.h"
#include "shared/protocol/topics.h"

namespace hms::server::topics {

/// Asked when a topic is subscribed and again whenever the caller's rights change.
bool mayFollow(const Caller &caller, const Topic &topic);

/// The permission to name in a refusal.
Permission neededFor(TopicKind kind);

} // namespace hms::server::topics
