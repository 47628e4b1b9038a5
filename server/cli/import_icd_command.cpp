// SPDX-License-Identifier: GPL-3.0-or-later
// hmsd import-icd.
#include "server/cli/commands.h"
#include "server/cli/installation.h"
#include "server/db/operator_error.h"
#include "server/diagnoses/diagnosis_codes_store.h"
#include "server/diagnoses/icd_file.h"

#include <QFile>

#include <sysexits.h>

namespace hms::server {

using namespace Qt::StringLiterals;
using Role = EmbeddedCluster::Role;

int runImportIcd(const Invocation &invocation)
{
    QFile file(invocation.words.first());
    if (!file.open(QIODevice::ReadOnly))
        throw OperatorError(EX_NOINPUT, u"%1: %2"_s.arg(file.fileName(), file.errorString()));
    const auto codes = diagnoses::parseIcdFile(file.readAll()); // Before the database is asked for.
    const Installation installation(invocation.config, Installation::Access::Join);
    const int changed = diagnoses::importCodes(installation.as(Role::Owner), codes);
    print(u"%1 codes, %2 of them new or renamed\n"_s.arg(codes.size()).arg(changed));
    return EX_OK;
}

} // namespace hms::server
