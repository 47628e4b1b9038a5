// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cli/command_line.h"

#include "server/cli/command.h"
#include "server/config/logging.h"
#include "server/db/db_error.h"
#include "server/db/operator_error.h"

#include <QCommandLineParser>
#include <QSet>

#include <cstdio>

namespace hms::server {

using namespace Qt::StringLiterals;

namespace {
constexpr auto kIntroduction =
    "hmsd is the server of HMS, the hospital management system. Without a command it "
    "serves\nworkstations, with a PostgreSQL of its own unless --database names another.\n"_L1;
constexpr auto kClosing = R"(
Every option but the last four can also be set as variable HMS_NAME (--tls-cert: HMS_TLS_CERT) or as line
"name = value" in the configuration file: $XDG_CONFIG_HOME/hms/hmsd.conf or /etc/hms/hmsd.conf.

First steps:
  hmsd init                              make database and administrator; prints the password once
  hmsd --listen 0.0.0.0:8480             serve the house
  hmsd backup /srv/backup/hms.dump       while it runs
)"_L1;

QString line(const QString &left, const QString &right)
{
    constexpr int kColumn = 30;
    const QString gap = left.size() < kColumn ? QString() : u'\n' + QString(kColumn + 2, u' ');
    return u"  %1%2 %3\n"_s.arg(left, -kColumn).arg(gap, right);
}

QString line(const ConfigOption &option)
{
    const QString value = option.valueName.isEmpty() ? QString() : u' ' + option.valueName;
    return line("--"_L1 + option.name + value, option.help);
}

QString helpText()
{
    QString text = "Usage: hmsd [OPTION...] [COMMAND]\n\n"_L1 + kIntroduction + "\nCommands:\n"_L1;
    for (const Command &command : commands()) {
        if (command.name.isEmpty())
            continue; // its twin has a name
        QString form = command.name;
        for (const ConfigOption &option : command.options)
            form += " [--"_L1 + option.name +
                    (option.valueName.isEmpty() ? u"]"_s : u' ' + option.valueName + u']');
        text += line((form + u' ' + command.arguments).trimmed(), command.help);
    }
    text += "\nOptions:\n"_L1;
    for (const ConfigOption &option : configOptions())
        text += line(option);
    text += line(u"--config FILE"_s, u"read this configuration file instead of the usual one"_s);
    text += line(u"--print-config"_s, u"print every option's value and where it is from, then exit"_s);
    text += line(u"--version"_s, u"print the version, then exit"_s);
    text += line(u"--help"_s, u"print this, then exit"_s);
    return text + kClosing;
}

[[noreturn]] void refuse(const QString &why)
{
    throw OperatorError(EX_USAGE, why + "; see hmsd --help"_L1);
}

// The command whose name the words start with, the longest name first; the words lose that name.
const Command &takeCommand(QStringList &words)
{
    const Command *best = nullptr;
    for (const Command &command : commands()) {
        const QStringList name = command.name.split(u' ', Qt::SkipEmptyParts);
        const bool longer = !best || command.name.size() > best->name.size();
        if (longer && words.mid(0, name.size()) == name && (!name.isEmpty() || words.isEmpty()))
            best = &command;
    }
    if (!best)
        refuse(u"unknown command \"%1\""_s.arg(words.join(u' ')));
    words = words.mid(best->name.split(u' ', Qt::SkipEmptyParts).size());
    if (words.size() != best->wordCount())
        refuse(best->wordCount() == 0 ? u"\"%1\" takes no argument"_s.arg(best->name)
                                      : u"\"%1\" takes %2"_s.arg(best->name, best->arguments));
    return *best;
}

int run(const QStringList &arguments)
{
    QCommandLineParser parser;
    QSet<QString> added;
    QSet<QString> switches;
    const auto add = [&](const ConfigOption &option) {
        if (!added.contains(option.name))
            parser.addOption(QCommandLineOption(option.name, {}, option.valueName));
        added.insert(option.name);
        if (option.valueName.isEmpty())
            switches.insert(option.name);
    };
    for (const ConfigOption &option : configOptions())
        add(option);
    for (const Command &command : commands()) {
        for (const ConfigOption &option : command.options)
            add(option);
    }
    for (const ConfigOption &option :
         {ConfigOption{u"config"_s, u"FILE"_s, {}}, ConfigOption{u"print-config"_s, {}, {}},
          ConfigOption{u"version"_s, {}, {}}, ConfigOption{u"help"_s, {}, {}}})
        add(option);
    if (!parser.parse(arguments))
        refuse(parser.errorText().chopped(parser.errorText().endsWith(u'.') ? 1 : 0));

    if (parser.isSet(u"help"_s)) {
        print(helpText());
        return EX_OK;
    }
    if (parser.isSet(u"version"_s)) {
        print(u"hmsd " HMS_VERSION "\n"_s);
        return EX_OK;
    }
    QMap<QString, QString> given;
    for (const QString &name : parser.optionNames())
        given.insert(name, switches.contains(name) ? u"true"_s : parser.value(name));

    const LoadedConfig loaded = loadConfig(ConfigSources::ofThisProcess(given));
    setLogRules(loaded.config.logRules);
    if (parser.isSet(u"print-config"_s)) {
        print(loaded.description);
        return EX_OK;
    }
    Invocation invocation{loaded.config, parser.positionalArguments(), {}};
    const Command &command = takeCommand(invocation.words);
    for (const Command &other : commands()) {
        for (const ConfigOption &option : other.options) {
            const bool own = std::any_of(command.options.cbegin(), command.options.cend(),
                                         [&](const ConfigOption &o) { return o.name == option.name; });
            if (given.contains(option.name) && !own)
                refuse(u"--%1 does not go with \"%2\""_s.arg(option.name, command.name));
            if (given.contains(option.name))
                invocation.options.insert(option.name, given.value(option.name));
        }
    }
    return command.run(invocation);
}
} // namespace

void print(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout);
    fflush(stdout);
}

int runCommandLine(const QStringList &arguments)
{
    installLogging();
    const auto complain = [](const QString &why) { fprintf(stderr, "hmsd: %s\n", why.toUtf8().constData()); };
    try {
        return run(arguments);
    } catch (const OperatorError &error) {
        complain(error.message());
        return error.exitCode();
    } catch (const DbError &error) {
        // Not its text, which may quote values.
        complain(
            u"the database refused statement %1 (SQLSTATE %2)"_s.arg(error.statement(), error.sqlState()));
        return EX_UNAVAILABLE;
    } catch (const std::exception &error) {
        complain(QString::fromUtf8(error.what()));
        return EX_SOFTWARE;
    }
}

} // namespace hms::server
