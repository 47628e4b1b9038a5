// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/epoll_dispatcher.h"
#include "tests/load/load_run.h"
#include "tests/load/report.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace hms::load;

namespace {

bool write(const QString &path, const QJsonObject &report)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(report).toJson()) > 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setEventDispatcher(new hms::server::EpollDispatcher);
    QCoreApplication app(argc, argv);
    const LoadPlan plan = readPlan(QCoreApplication::arguments());
    try {
        const QJsonObject report = runLoad(plan);
        std::fputs(qUtf8Printable(toText(report)), stdout);
        if (!plan.jsonFile.isEmpty() && !write(plan.jsonFile, report)) {
            std::fprintf(stderr, "hms-load: cannot write %s\n", qUtf8Printable(plan.jsonFile));
            return 2;
        }
        return report.value(QStringLiteral("errors")).toObject().isEmpty() ? 0 : 1;
    } catch (const std::exception &e) {
        std::fprintf(stderr, "hms-load: %s\n", e.what());
        return 2;
    }
}
