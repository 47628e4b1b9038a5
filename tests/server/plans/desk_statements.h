// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/statement.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace hms::test {

/// A statement that somebody at a desk waits for.
struct DeskStatement {
    const char *name;
    QStringList indexes;            ///< Each must be read.
    QHash<QString, QString> values; ///< SQL whose value a placeholder gets here and not everywhere.
};

/// The table. A statement of the server stands here or in nobodyWaits().
const QList<DeskStatement> &deskStatements();

/// Statements that nobody at a desk waits for, or that read small tables only: the names, with the reason.
const QHash<QString, QString> &nobodyWaits();

/// All statements of the server, also two of the dispatcher's functions.
std::vector<server::Statement> serverStatements();

} // namespace hms::test
