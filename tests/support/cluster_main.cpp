// SPDX-License-Identifier: GPL-3.0-or-later
// test_cluster COMMAND [ARGUMENT...]: runs the command with one private PostgreSQL for all tests under it, in
// HMS_TEST_CLUSTER, and ends with the command's exit code. Example: test_cluster ctest --preset dev -L db
#include "tests/support/test_cluster.h"

#include <QCoreApplication>
#include <QProcess>

#include <exception>
#include <iostream>
#include <sysexits.h>

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QStringList command = QCoreApplication::arguments().mid(1);
    if (command.isEmpty()) {
        std::cerr << "usage: test_cluster COMMAND [ARGUMENT...]\n";
        return EX_USAGE;
    }
    try {
        hms::test::TestCluster cluster;
        qputenv("HMS_TEST_CLUSTER", cluster.url().toUtf8());
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.setInputChannelMode(QProcess::ForwardedInputChannel);
        QObject::connect(&process, &QProcess::finished, &app, [](int code, QProcess::ExitStatus how) {
            QCoreApplication::exit(how == QProcess::NormalExit ? code : EX_SOFTWARE);
        });
        QObject::connect(&process, &QProcess::errorOccurred, &app, [&process] {
            std::cerr << process.program().toStdString() << ": " << process.errorString().toStdString()
                      << '\n';
            QCoreApplication::exit(EX_UNAVAILABLE);
        });
        process.start(command.takeFirst(), command);
        return QCoreApplication::exec();
    } catch (const std::exception &error) {
        std::cerr << "test_cluster: " << error.what() << '\n';
        return EX_UNAVAILABLE;
    }
}
