// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/context.h"
#include "shared/settings/settings_protocol.h"

#include <span>

namespace hms::server::settings {

struct StoredSetting {
    bool isPublic = false;
    RawJson wire;
};

/// Nothing for keys that never leave the server, too.
std::optional<StoredSetting> findSetting(Transaction &tx, const QString &key);
RawJson listSettings(Transaction &tx, bool all);
/// False when the row is at another version by now.
bool updateSetting(Transaction &tx, const SetSetting &setting, const QDateTime &now);
/// Whether PostgreSQL, too, knows the zone: it cuts the business day.
bool isKnownZone(Transaction &tx, const QString &zone);
bool moneyExists(Transaction &tx);

std::span<const Statement> statements();

} // namespace hms::server::settings
