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
    QStringList indexes;            ///< Each must be read; "a|b": either.
    QHash<QString, QString> values; ///< SQL whose value a placeholder gets here and not everywhere.
};

/// The table; a statement may stand in it several times, with values that lead it another way. A statement of
/// the server stands here or in nobodyWaits().
const QList<DeskStatement> &deskStatements();

/// Those of them that a module and its neighbours send.
QList<DeskStatement> patientStatements();
QList<DeskStatement> visitStatements();
QList<DeskStatement> consultationStatements();
QList<DeskStatement> moneyStatements();
QList<DeskStatement> pharmacyStatements();
QList<DeskStatement> resultStatements();
QList<DeskStatement> labStatements();
QList<DeskStatement> orderStatements();
QList<DeskStatement> instrumentStatements();

/// The other statements, by the reason why no index of theirs is watched.
const QStringList &nobodyWaits();

/// All statements of the server, also two of the dispatcher's functions.
std::vector<server::Statement> serverStatements();

} // namespace hms::test
