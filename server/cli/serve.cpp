// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/serve.h"

#include "server/cli/installation.h"
#include "server/cli/termination.h"
#include "server/config/operator_error.h"

#include <QCoreApplication>
#include <QLoggingCategory>

namespace hms::server {

namespace {
Q_LOGGING_CATEGORY(lcServe, "hms.serve", QtInfoMsg)
}

int serve(const Config &config)
{
    const Termination termination;
    QObject::connect(&termination, &Termination::requested, qApp, &QCoreApplication::quit);

    Installation installation(config, Installation::Access::Own);
    migrate(installation.as(EmbeddedCluster::Role::Owner));
    if (EmbeddedCluster *cluster = installation.cluster())
        QObject::connect(cluster, &EmbeddedCluster::failed, qApp,
                         [] { QCoreApplication::exit(EX_UNAVAILABLE); });
    qCInfo(lcServe, "the database is ready");
    return QCoreApplication::exec();
}

} // namespace hms::server
