// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <utility>

namespace hms::server::demo {

/// Runs one statement of our own making, with values for its placeholders. Throws std::runtime_error with
/// PostgreSQL's reason: nobody's data is in it, because all of it is invented.
QSqlQuery runSql(const QSqlDatabase &database, const QString &sql,
                 std::initializer_list<std::pair<const char *, QVariant>> values = {});

/// Runs the steps of a script of folder scale/, one statement each.
void runScript(const QSqlDatabase &database, QLatin1StringView name);

} // namespace hms::server::demo
