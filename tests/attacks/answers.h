// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/dispatcher.h"

namespace hms::test {

/// What an answer holds beyond or instead of what the contract lists, as the path of the first such member;
/// empty when it holds exactly that.
QString unlistedInAnswer(const QString &method, const QJsonValue &answer);

/// The same for the rows that a request pushed to a topic.
QString unlistedInChange(const server::PublishedChange &change);

} // namespace hms::test
