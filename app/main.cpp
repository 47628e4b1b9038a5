// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/application.h"
#include "app/shell/keys_card.h"
#include "app/tour/tour.h"
#include "app/workspaces/workspaces.h"

#include <QApplication>
#include <QTextStream>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("hms"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HMS_VERSION));
    const auto options = hms::app::Options::of(QCoreApplication::arguments());
    if (options.keys) {
        QTextStream(stdout) << hms::app::keysAsText();
        return EXIT_SUCCESS;
    }
    if (!options.tourFolder.isEmpty())
        return hms::app::Tour(QUrl(options.server), hms::app::workspaces(), options.tourFolder).run();
    hms::app::Application workstation(options, hms::app::workspaces());
    workstation.start();
    return QApplication::exec();
}
