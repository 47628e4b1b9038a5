// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/load/pgbench/bench_schema.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

#include <utility>

namespace hms::load {

/// What to replace by what.
using Renaming = QList<std::pair<QByteArray, QByteArray>>;

/// One statement that a request sends: BEGIN, COMMIT, or one of the server's own by its name.
struct ScriptStep {
    QByteArray name;
    Renaming renamed = {}; ///< Placeholders whose name stands for something else in another step.
    QByteArray take = {};  ///< Columns of its row become variables with this prefix, for the steps after it.
    bool takes = false;
};

/// One request as pgbench sends it: the server's own statements in the server's order, after a lookup that
/// brings the values the server would have from the workstation, its session, or C++.
struct Script {
    QByteArray name;   ///< Of the file, without ending.
    QByteArray method; ///< Whose share of the mix it has.
    int percent = 100; ///< Of that method's requests.
    QByteArray draw;   ///< pgbench's \set lines.
    QByteArray lookup; ///< SQL over schema bench; its columns are named as the placeholders.
    QList<ScriptStep> steps;
};

/// All of them, for tables of that size.
QList<Script> scripts(const BenchSizes &sizes);

/// The text for pgbench; placeholders stay as they are, because pgbench writes its variables the same way.
/// Throws std::runtime_error when pgbench would take something else for a variable.
QByteArray scriptText(const Script &script);
/// The lookup alone: what it costs is taken off pgbench's figure.
QByteArray lookupText(const Script &script);
/// The statements in order, as a connection to PostgreSQL would show them: parameters as "?", blanks as one.
QByteArrayList comparable(const Script &script);
/// The same for a statement with :names or $1.
QByteArray comparable(const QByteArray &sql);

} // namespace hms::load
