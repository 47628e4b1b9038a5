// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/command_line.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("hmsd"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HMS_VERSION));
    return hms::server::runCommandLine(QCoreApplication::arguments());
}
