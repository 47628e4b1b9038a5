// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/server/plans/plan_probe.h"
#include "tests/support/test_cluster.h"

#include <QHash>

namespace hms::test {

/// A hospital large enough that an index is worth its while, with all tables that grow filled.
class ScaledDatabase {
public:
    ScaledDatabase();

    PlanProbe &probe() { return *m_probe; }
    /// Literals for placeholders: those of `own`, the usual ones else.
    QHash<QString, QString> values(const QHash<QString, QString> &own);

private:
    TestDatabase m_database;
    std::unique_ptr<PlanProbe> m_probe;
    QHash<QString, QString> m_usual;
};

/// Tables that grow with the hospital's years.
const QStringList &growingTables();

} // namespace hms::test
