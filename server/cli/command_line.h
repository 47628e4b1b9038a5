// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace hms::server {

/// Runs hmsd with these arguments (the first is the program's name) and returns its exit code (sysexits.h).
/// Needs a QCoreApplication; call it from the main thread.
int runCommandLine(const QStringList &arguments);

} // namespace hms::server
