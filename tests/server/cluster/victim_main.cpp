// SPDX-License-Identifier: GPL-3.0-or-later
// A program for tests to kill.
//   cluster_victim cluster FOLDER   runs a cluster there; prints "ready PID" and stays
//   cluster_victim migrate URL      migrates; the second migration takes a minute
#include "server/db/embedded_cluster.h"
#include "server/db/migrator.h"
#include "server/db/operator_error.h"

#include <QCoreApplication>

#include <iostream>

using namespace hms::server;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "cluster"_L1) {
        EmbeddedCluster::Options options;
        options.dataFolder = arguments.value(2);
        options.settings = {{u"shared_buffers"_s, u"32MB"_s}};
        EmbeddedCluster cluster(options);
        try {
            cluster.start();
        } catch (const OperatorError &error) {
            std::cerr << error.what() << std::endl;
            return error.exitCode();
        }
        std::cout << "ready " << cluster.postmasterPid() << std::endl;
        return QCoreApplication::exec();
    }
    const auto owner = ConnectionSettings::fromUrl(arguments.value(2));
    if (!owner)
        return EX_USAGE;
    const QList<Migration> migrations{{1, u"first"_s, "CREATE TABLE one ()"},
                                      {2, u"slow"_s, "CREATE TABLE two (); SELECT pg_sleep(60)"}};
    return Migrator(*owner, migrations).run().ok() ? 0 : 1;
}
