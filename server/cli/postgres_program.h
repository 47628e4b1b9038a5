// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/db/connection_settings.h"
#include "server/db/postgres_binaries.h"

#include <QStringList>

namespace hms::server {

/// Runs pg_dump or pg_restore against a database and returns its standard output. Throws OperatorError with
/// its first complaint when it fails. The password travels in the environment, not in the process list.
QByteArray runPostgresProgram(const PostgresBinaries &binaries, const QString &program,
                              const QStringList &arguments, const ConnectionSettings *database = nullptr);

/// Can every byte of the backup be read, and is it one of ours? Throws OperatorError (EX_DATAERR).
void checkBackup(const PostgresBinaries &binaries, const QString &file);

} // namespace hms::server
