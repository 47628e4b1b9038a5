// SPDX-License-Identifier: GPL-3.0-or-later
// hmsd demo-data.
#include "server/cli/commands.h"
#include "server/cli/installation.h"
#include "server/db/operator_error.h"
#include "server/demo/scaled_hospital.h"

#include <QElapsedTimer>

#include <sysexits.h>

namespace hms::server {

using namespace Qt::StringLiterals;
using Role = EmbeddedCluster::Role;

namespace {
qint64 numberOf(const Invocation &invocation, const QString &option, qint64 unsaid)
{
    if (!invocation.has(option))
        return unsaid;
    bool ok = false;
    const qint64 number = invocation.options.value(option).toLongLong(&ok);
    if (!ok || number < 0 || number > std::numeric_limits<int>::max())
        throw OperatorError(EX_USAGE, u"--%1 is a number"_s.arg(option));
    return number;
}

HospitalSize sizeOf(const Invocation &invocation)
{
    const HospitalSize size{.patients = int(numberOf(invocation, u"patients"_s, 100'000)),
                            .days = int(numberOf(invocation, u"days"_s, 365)),
                            .visitsPerDay = int(numberOf(invocation, u"visits-per-day"_s, 1000)),
                            .seed = numberOf(invocation, u"seed"_s, 1)};
    if (const QString problem = size.problem(); !problem.isEmpty())
        throw OperatorError(EX_USAGE, problem);
    return size;
}

void requireInitialised(const Config &config)
{
    if (config.embedded() && ClusterFolder(config.dataFolder).major() == 0)
        throw OperatorError(EX_NOINPUT,
                            u"there is no database in %1: run \"hmsd init\""_s.arg(config.dataFolder));
}
} // namespace

int runDemoData(const Invocation &invocation)
{
    const HospitalSize size = sizeOf(invocation);
    requireInitialised(invocation.config);
    const Installation installation(invocation.config, Installation::Access::Own);
    const ConnectionSettings owner = installation.as(Role::Owner);
    if (const auto schema = Migrator(owner, bundledMigrations()).check(); !schema.ok())
        throw OperatorError(EX_CONFIG, schema.detail);

    PasswordHasher hasher({.operations = quint64(invocation.config.passwordOperations),
                           .memoryBytes = size_t(invocation.config.passwordMemoryMiB) * 1024 * 1024});
    QElapsedTimer timer;
    timer.start();
    ScaledHospital hospital(owner, hasher, [&timer](const QString &what) {
        print(u"%1 s  %2\n"_s.arg(double(timer.elapsed()) / 1000, 7, 'f', 1).arg(what));
    });
    if (!hospital.isEmpty())
        throw OperatorError(EX_DATAERR,
                            u"this hospital has patients, doctors or numbers already; demo data goes "
                            "into a fresh one only"_s);
    hospital.fill(size, QDateTime::currentDateTimeUtc());
    print(u"everybody's password is \"demo-\" and the user name: admin, reception, reception2, cashier, "
          u"doctor ...\n"
          "serve it on loopback only: hmsd --demo\n"_s);
    return EX_OK;
}

} // namespace hms::server
