// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/cli/command.h"

namespace hms::server {

int runInit(const Invocation &invocation);
int runMigrate(const Invocation &invocation);
int runUserAdd(const Invocation &invocation);
int runUserReset(const Invocation &invocation);
int runDemoData(const Invocation &invocation);
int runBackup(const Invocation &invocation);
int runRestore(const Invocation &invocation);
int runArchive(const Invocation &invocation);
int runImportIcd(const Invocation &invocation);
int runVerify(const Invocation &invocation);
int runAuditVerify(const Invocation &invocation);
int runStatus(const Invocation &invocation);

} // namespace hms::server
