// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/plans/desk_statements.h"
#include "tests/server/plans/scaled_database.h"

#include <catch2/catch.hpp>

using namespace hms;
using namespace hms::test;
using namespace Qt::StringLiterals;

namespace {

const server::Statement *statementNamed(const std::vector<server::Statement> &all, const char *name)
{
    const auto found =
        std::ranges::find_if(all, [name](const auto &s) { return qstrcmp(s.name, name) == 0; });
    return found == all.end() ? nullptr : &*found;
}

/// What is wrong with the plans of a desk's statement; empty when nothing is.
QString problemOf(const Plans &plans, const QStringList &intended)
{
    QStringList problems;
    for (const QString &index : intended) {
        const QStringList either = index.split(u'|');
        if (std::ranges::none_of(either,
                                 [&plans](const QString &one) { return plans.indexes.contains(one); }))
            problems.append("does not read "_L1 + index);
    }
    for (const QString &table : plans.seqScans) {
        if (growingTables().contains(table))
            problems.append("reads all of "_L1 + table);
    }
    problems.sort();
    return problems.isEmpty()
               ? QString()
               : problems.join(u", "_s) + " and reads "_L1 + QStringList(plans.indexes.values()).join(u' ');
}

/// The statement without that index: a problem, or one that it does not run at all.
QString problemWithout(const QString &index, ScaledDatabase &database, const server::Statement &statement,
                       const DeskStatement &desk)
{
    try {
        return problemOf(database.probe().runWithout(index, statement, database.values(desk.values)),
                         {index});
    } catch (const std::runtime_error &error) {
        return QString::fromUtf8(error.what()); // The target of an ON CONFLICT is gone.
    }
}

} // namespace

TEST_CASE("each statement of the server has its intended indexes or a reason to have none", "[plans]")
{
    QSet<QString> known;
    for (const DeskStatement &desk : deskStatements())
        known.insert(QString::fromLatin1(desk.name));
    for (const QString &name : nobodyWaits()) {
        INFO(name.toStdString());
        CHECK_FALSE(known.contains(name));
        known.insert(name);
    }
    for (const server::Statement &statement : serverStatements()) {
        INFO(statement.name);
        CHECK(known.remove(QString::fromLatin1(statement.name)));
    }
    CHECK(QStringList(known.values()).join(u' ').toStdString().empty()); // Of statements that are no more.
}

TEST_CASE("what a desk waits for reads its intended indexes and no table from end to end", "[plans][db]")
{
    ScaledDatabase database;
    const auto statements = serverStatements();
    QSet<QString> proven;
    for (const DeskStatement &desk : deskStatements()) {
        INFO(desk.name);
        const server::Statement *statement = statementNamed(statements, desk.name);
        REQUIRE(statement);
        const Plans plans = database.probe().run(*statement, database.values(desk.values));
        CHECK(problemOf(plans, desk.indexes).toStdString() == "");
        // Without one of its indexes a statement is told apart, each index once.
        for (const QString &index : desk.indexes) {
            if (proven.contains(index) || index.contains(u'|'))
                continue; // Without one of two it reads the other.
            proven.insert(index);
            INFO("without " << index.toStdString());
            CHECK(problemWithout(index, database, *statement, desk).toStdString() != "");
        }
    }
    CHECK(proven.size() > 40);
}
