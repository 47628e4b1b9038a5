// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace hms::app {

/// Two texts of one result that began as `base`, made one field by field.
struct MergedResult {
    QJsonObject data;    ///< Clashing fields as `mine` has them.
    QStringList clashes; ///< Fields that both changed, and not to the same.
};
MergedResult mergeResults(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs);

} // namespace hms::app
