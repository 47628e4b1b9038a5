// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/plans/desk_statements.h"
#include "tests/server/plans/scaled_database.h"

#include <catch2/catch.hpp>

#include <iostream>

using namespace hms;
using namespace hms::test;
using namespace Qt::StringLiterals;

TEST_CASE("print plans", "[plansprint]")
{
    ScaledDatabase database;
    for (const auto &statement : serverStatements()) {
        for (const auto mode : {PlanProbe::Mode::Generic, PlanProbe::Mode::Custom}) {
            std::cout << statement.name << (mode == PlanProbe::Mode::Generic ? " G " : " C ");
            try {
                QHash<QString, QString> own;
                for (const DeskStatement &d : deskStatements())
                    if (qstrcmp(d.name, statement.name) == 0)
                        own = d.values;
                const Plans plans = database.probe().run(statement, database.values(own), mode);
                QStringList i = plans.indexes.values(), s;
                i.sort();
                for (const QString &t : plans.seqScans)
                    if (growingTables().contains(t))
                        s.append(t);
                std::cout << i.join(u' ').toStdString() << " | " << s.join(u' ').toStdString();
            } catch (const std::exception &e) {
                std::cout << "!! " << std::string(e.what()).substr(0, 200);
            }
            std::cout << "\n";
        }
    }
}
