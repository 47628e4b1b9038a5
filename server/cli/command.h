// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/config/config.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace hms::server {

/// One call of a command, read and checked.
struct Invocation {
    Config config;
    QStringList words;              ///< What follows the command's name.
    QMap<QString, QString> options; ///< The command's own; a switch that is given has "true".

    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
};

/// One command of hmsd.
struct Command {
    QString name;                   ///< "backup", "user add"; empty = what runs without a name.
    QString arguments;              ///< As the help shows them, "FILE"; as many words as the command takes.
    QString help;                   ///< One line.
    QList<ConfigOption> options;    ///< Beside those of every command.
    int (*run)(const Invocation &); ///< Returns the exit code; throws OperatorError.

    [[nodiscard]] qsizetype wordCount() const { return arguments.split(u' ', Qt::SkipEmptyParts).size(); }
};

/// All of them, in the order of the help.
const QList<Command> &commands();

/// Writes to standard output at once.
void print(const QString &text);

} // namespace hms::server
