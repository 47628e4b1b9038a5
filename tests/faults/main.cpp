// SPDX-License-Identifier: GPL-3.0-or-later
// hms-faults: runs scenarios of faults against real servers and checks every invariant after each.
#include "tests/faults/long_run.h"
#include "tests/faults/scenario.h"
#include "tests/faults/waiting.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRandomGenerator>

#include <cstdio>
#include <exception>
#include <sysexits.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hms::test {
namespace {

void say(const QString &line)
{
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

bool wanted(const Scenario &scenario, const QStringList &names)
{
    return names.isEmpty() || names.contains(QString::fromLatin1(scenario.id));
}

/// One scenario in a hospital of its own; true when nothing was found.
bool play(const Scenario &scenario, Hospital &hospital, quint64 seed, bool brief)
{
    QElapsedTimer clock;
    clock.start();
    Run run{.hospital = hospital, .random = std::mt19937_64(seed), .brief = brief};
    try {
        scenario.run(run);
        hospital.proxy().heal();
        if (run.skipped.isEmpty()) {
            run.findings += hospital.check();
            run.findings += hospital.probe();
        }
    } catch (const std::exception &error) {
        run.findings += {u"harness"_s, QString::fromUtf8(error.what())};
    }
    hospital.dismiss();
    const QString id = QString::fromLatin1(scenario.id);
    if (!run.skipped.isEmpty())
        say(u"%1 SKIPPED: %2"_s.arg(id, -4).arg(run.skipped));
    else
        say(u"%1 %2 in %3 s, %4: %5"_s.arg(id, -4)
                .arg(run.findings.isEmpty() ? u"ok"_s : u"BROKEN"_s)
                .arg(double(clock.elapsed()) / 1000, 0, 'f', 1)
                .arg(QString::fromLatin1(scenario.what), run.figures.join(u"; "_s)));
    if (!run.findings.isEmpty())
        say(toText(run.findings));
    return run.findings.isEmpty();
}

int finish(bool sound, quint64 seed)
{
    say(sound ? u"faults: all hold"_s : u"faults: BROKEN, repeat with --seed %1"_s.arg(seed));
    return sound ? EX_OK : EX_SOFTWARE;
}

int main()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Fault scenarios against real servers; see tests/faults."_s);
    parser.addHelpOption();
    const QCommandLineOption only(u"scenario"_s, u"Only these, separated by commas."_s, u"A1,A2"_s);
    const QCommandLineOption brief(u"short"_s, u"Seconds instead of minutes for each."_s);
    const QCommandLineOption seedOption(u"seed"_s, u"Repeats a run."_s, u"number"_s);
    const QCommandLineOption root(u"folder"_s, u"Where hospitals are made; default /tmp."_s, u"dir"_s,
                                  u"/tmp"_s);
    const QCommandLineOption hours(u"hours"_s, u"Take money for so long under random faults."_s, u"number"_s);
    const QCommandLineOption payments(u"payments"_s, u"...or until so many are taken."_s, u"number"_s);
    const QCommandLineOption program(u"hmsd"_s, u"Another build of the server."_s, u"file"_s,
                                     QStringLiteral(HMS_HMSD));
    parser.addOptions({only, brief, seedOption, root, hours, payments, program});
    parser.process(*QCoreApplication::instance());

    const quint64 seed = parser.isSet(seedOption) ? parser.value(seedOption).toULongLong()
                                                  : QRandomGenerator::global()->bounded(1'000'000);
    say(u"hms-faults --seed %1"_s.arg(seed));
    bool sound = true;
    Hospital hospital({.program = parser.value(program),
                       .killable = QStringLiteral(HMS_HMSD_KILLABLE),
                       .desk = QStringLiteral(HMS_DESK),
                       .root = parser.value(root),
                       .seed = seed});
    if (parser.isSet(hours) || parser.isSet(payments)) {
        const auto time = std::chrono::milliseconds(qint64(parser.value(hours).toDouble() * 3'600'000));
        sound = LongRun(hospital, seed, {time, parser.value(payments).toLongLong()}).run().isEmpty();
        hospital.server().supervise(false);
        hospital.dismiss();
        return finish(sound, seed);
    }
    for (const Scenario &scenario : scenarios())
        if (wanted(scenario, parser.value(only).split(u',', Qt::SkipEmptyParts)))
            sound = play(scenario, hospital, seed, parser.isSet(brief)) && sound;
    return finish(sound, seed);
}

} // namespace
} // namespace hms::test

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    try {
        return hms::test::main();
    } catch (const std::exception &error) {
        std::fprintf(stderr, "hms-faults: %s\n", error.what());
        return EX_UNAVAILABLE;
    }
}
