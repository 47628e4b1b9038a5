// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace hms::server::settings {

/// What is wrong with a value for this key: "type", "range", "tooShort", "tooLong", "characters",
/// "unknownZone", "unknownKey"; null when it is good. A key without a rule takes no value.
const char *problemOf(const QString &key, const QJsonValue &value);

/// Keys that say what stored amounts mean; they stay once there is money.
bool isFixedByMoney(const QString &key);

} // namespace hms::server::settings
