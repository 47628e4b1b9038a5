// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/load_plan.h"

#include <QCommandLineParser>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace hms::load {

namespace {

constexpr auto kHelp =
    "Workstations over real WebSockets against a running hmsd.\n\n"
    "Without --period the loop is closed: a workstation sends its next request when it has the answer to\n"
    "the last one, after --think-ms. With --period it keeps a timetable, and a request that could not be\n"
    "sent in time counts from when it was due, so that a slow server cannot hide its waiting times.\n"
    "The mix \"full\": 40 % patients.search, 25 % queue.get, 10 % visits.checkIn, 10 % visits.setStatus,\n"
    "10 % payments.take (cash), 5 % bills.get. The mix \"clinic\": of 100 requests 20 searches, 15 queues,\n"
    "8 check-ins, 24 status steps, 8 payments, 3 bills, 8 prescriptions.create, 7 prescriptions.reserve and\n"
    "7 prescriptions.dispense; its medicines are received before the run. The mix \"laboratory\": 26 "
    "worklists of labs,\n"
    "which each workstation follows besides, 6 testOrders.create (urgent), 6 samples.label, 9 collections,\n"
    "8 receptions, 15 saved results, 10 reviews by somebody else, 9 releases, 6 check-ins and 5 searches. Exit code 1 when anything was refused or answered wrongly."_L1;

[[noreturn]] void refuse(const QString &why)
{
    std::fprintf(stderr, "hms-load: %s\n", qUtf8Printable(why));
    std::exit(2);
}

/// Typed access to what was given; a number out of range ends the program.
class Options {
public:
    Options()
    {
        m_parser.setApplicationDescription(kHelp);
        m_parser.addHelpOption();
        for (const Option &option : kOptions)
            m_parser.addOption({QString(option.name), QString(option.help), QString(option.value),
                                QString(option.standard)});
    }
    void process(const QStringList &arguments) { m_parser.process(arguments); }

    [[nodiscard]] QString text(QLatin1StringView name) const { return m_parser.value(name); }
    [[nodiscard]] bool isSet(QLatin1StringView name) const { return m_parser.isSet(name); }
    [[nodiscard]] int number(QLatin1StringView name, int least, int most) const
    {
        bool isNumber = false;
        const int value = text(name).toInt(&isNumber);
        if (!isNumber || value < least || value > most)
            refuse(u"--%1 %2 is not a number from %3 to %4"_s.arg(name, text(name)).arg(least).arg(most));
        return value;
    }
    [[nodiscard]] std::chrono::milliseconds seconds(QLatin1StringView name) const
    {
        bool isNumber = false;
        const double value = text(name).toDouble(&isNumber);
        if (!isNumber || value < 0 || value > 1e6)
            refuse(u"--%1 %2 is not a number of seconds"_s.arg(name, text(name)));
        return std::chrono::milliseconds(qint64(value * 1000));
    }

private:
    struct Option {
        QLatin1StringView name;
        QLatin1StringView value; ///< Empty: a switch.
        QLatin1StringView standard;
        QLatin1StringView help;
    };
    static const QList<Option> kOptions;
    QCommandLineParser m_parser;
};

const QList<Options::Option> Options::kOptions{
    {"server"_L1, "URL"_L1, "ws://127.0.0.1:8480/"_L1, "where hmsd listens, without TLS"_L1},
    {"admin"_L1, "NAME:PASSWORD"_L1, "admin:demo-admin"_L1, "who makes the run's role and users"_L1},
    {"workstations"_L1, "N"_L1, "50"_L1, "sockets that work"_L1},
    {"users"_L1, "N"_L1, "10"_L1, "users they share, each with a drawer"_L1},
    {"think-ms"_L1, "MS"_L1, "0"_L1, "pause after each answer"_L1},
    {"period"_L1, "SECONDS"_L1, "0"_L1, "one request each so long per workstation; 0: closed loop"_L1},
    {"mix"_L1, "NAME"_L1, "full"_L1, "full, clinic, laboratory, queue, checkIn or none"_L1},
    {"warm-up"_L1, "SECONDS"_L1, "2"_L1, "not measured"_L1},
    {"seconds"_L1, "SECONDS"_L1, "10"_L1, "measured"_L1},
    {"patients"_L1, "N"_L1, "2000"_L1, "patients drawn from the hospital's own"_L1},
    {"first-visits"_L1, "N"_L1, "200"_L1, "check-ins before the run"_L1},
    {"subscribers"_L1, "K"_L1, "0"_L1, "sockets that follow queues; one doctor steps patients for them"_L1},
    {"one-queue"_L1, {}, {}, "all subscribers follow the same queue"_L1},
    {"push-every-ms"_L1, "MS"_L1, "100"_L1, "between two steps that are pushed"_L1},
    {"reports"_L1, "N"_L1, "0"_L1, "after the run ask for each report so often"_L1},
    {"misspelt"_L1, "N"_L1, "0"_L1, "after the run search for so many misspelt names"_L1},
    {"seed"_L1, "N"_L1, "1"_L1, "of every choice"_L1},
    {"strict"_L1, {}, {}, "decode every answer with the contract's decoder"_L1},
    {"server-pid"_L1, "PID"_L1, "0"_L1, "hmsd's process, for processor time and memory"_L1},
    {"json"_L1, "FILE"_L1, {}, "write the results there as well"_L1},
};

} // namespace

LoadPlan readPlan(const QStringList &arguments)
{
    Options options;
    options.process(arguments);
    LoadPlan plan;
    plan.server = QUrl(options.text("server"_L1));
    if (plan.server.scheme() != u"ws" || plan.server.port() < 0)
        refuse(u"--server wants a URL such as ws://127.0.0.1:8480/"_s);
    const QString admin = options.text("admin"_L1);
    plan.admin = {admin.section(u':', 0, 0), admin.section(u':', 1)};
    plan.workstations = options.number("workstations"_L1, 1, 5'000);
    plan.users = options.number("users"_L1, 1, 99);
    plan.think = std::chrono::milliseconds(options.number("think-ms"_L1, 0, 3'600'000));
    plan.period = options.seconds("period"_L1);
    plan.warmUp = options.seconds("warm-up"_L1);
    plan.measured = options.seconds("seconds"_L1);
    plan.mix = mixNamed(options.text("mix"_L1));
    if (!plan.mix && options.text("mix"_L1) != "none"_L1)
        refuse(u"--mix is full, clinic, laboratory, queue, checkIn or none"_s);
    plan.samplePatients = options.number("patients"_L1, 1, 1'000'000);
    plan.firstVisits = options.number("first-visits"_L1, 0, 1'000'000);
    plan.subscribers = options.number("subscribers"_L1, 0, 5'000);
    plan.oneQueue = options.isSet("one-queue"_L1);
    plan.pushEvery = std::chrono::milliseconds(options.number("push-every-ms"_L1, 1, 60'000));
    plan.reports = options.number("reports"_L1, 0, 10'000);
    plan.misspelt = options.number("misspelt"_L1, 0, 100'000);
    plan.seed = quint64(options.number("seed"_L1, 0, INT_MAX));
    plan.strict = options.isSet("strict"_L1);
    plan.serverPid = options.number("server-pid"_L1, 0, INT_MAX);
    plan.jsonFile = options.text("json"_L1);
    return plan;
}

} // namespace hms::load
