// SPDX-License-Identifier: GPL-3.0-or-later
// hms-load-sql: what hmsd sends to PostgreSQL for the mix, as scripts for pgbench.
#include "server/db/embedded_cluster.h"
#include "tests/load/pgbench/bench_schema.h"
#include "tests/load/pgbench/scripts.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>
#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace hms::load;
using hms::server::EmbeddedCluster;

namespace {

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        throw std::runtime_error("cannot write " + path.toStdString());
}

void writeScripts(const QString &folder, const BenchSizes &sizes)
{
    if (!QDir().mkpath(folder))
        throw std::runtime_error("cannot make " + folder.toStdString());
    for (const Script &script : scripts(sizes)) {
        const QString name = folder + u'/' + QString::fromLatin1(script.name);
        write(name + u".sql"_s, scriptText(script));
        write(name + u".lookup.sql"_s, lookupText(script));
    }
}

hms::server::ConnectionSettings connect(const QString &data, EmbeddedCluster::Role role)
{
    const auto settings = EmbeddedCluster::connectionToRunning(QDir(data).absolutePath(), role);
    if (!settings)
        throw std::runtime_error("no hmsd runs in " + data.toStdString());
    return *settings;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Makes schema bench in the database of a running hmsd on whose hospital hms-load "
        "has worked, and writes the statements that the server runs for each method "
        "of the mix as scripts for pgbench -M prepared. Prints the connection URL."_s);
    parser.addHelpOption();
    parser.addOptions(
        {{u"data"_s, u"hmsd's data folder"_s, u"DIR"_s},
         {u"scripts"_s, u"where the scripts go; without it only the URL is printed"_s, u"DIR"_s},
         {u"seed"_s, u"of the values drawn"_s, u"N"_s, u"1"_s}});
    parser.process(app);
    try {
        const QString data = parser.value(u"data"_s);
        if (parser.isSet(u"scripts"_s))
            writeScripts(parser.value(u"scripts"_s),
                         makeBenchSchema(connect(data, EmbeddedCluster::Role::Owner),
                                         parser.value(u"seed"_s).toULongLong()));
        std::printf("%s\n", qUtf8Printable(connect(data, EmbeddedCluster::Role::Server).toUrl(false)));
        return 0;
    } catch (const std::exception &e) {
        std::fprintf(stderr, "hms-load-sql: %s\n", e.what());
        return 2;
    }
}
