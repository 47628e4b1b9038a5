// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/connection_settings.h"

#include <QList>
#include <QString>

namespace hms::server {

/// Something that is true of every hospital's data, whatever happened to it.
struct Invariant {
    const char *name;       ///< A sentence.
    const char *violations; ///< SQL that counts what breaks it.
};
const QList<Invariant> &invariants();

struct InvariantResult {
    QString name;
    qint64 violations = 0; ///< -1: the question could not be asked.
};

/// Asks all in one snapshot. Throws OperatorError when the database does not answer.
QList<InvariantResult> checkInvariants(const ConnectionSettings &owner);

/// Throws OperatorError (EX_DATAERR) that names the first one broken.
void requireInvariants(const ConnectionSettings &owner);

} // namespace hms::server
