// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/result.h"

#include <QJsonValue>
#include <QString>
#include <QStringView>

#include <optional>

/// Looks into JSON text without building a document: the load tool shares its processors with the server it
/// measures. It reads what a server of the contract writes; --strict decodes every answer besides.
namespace hms::load {

/// The raw text of a member's value; empty when `object` is no object or has no such member.
QStringView member(QStringView object, QLatin1StringView name);
/// The content of a JSON string that has no escapes: ids, enums, numbers of documents.
QStringView content(QStringView string);
std::optional<qint64> integer(QStringView number);
/// The value as a document would have it.
QJsonValue toValue(QStringView json);

/// A frame from the server, cut into what the load tool needs. Views live as long as the frame.
struct PeekedFrame {
    enum class Kind { Unreadable, Result, Refused, Notification };
    Kind kind = Kind::Unreadable;
    qint64 id = -1;
    QStringView body; ///< The result, or the params of a notification.
    Error error;      ///< When refused.
};
PeekedFrame peek(const QString &frame);

} // namespace hms::load
