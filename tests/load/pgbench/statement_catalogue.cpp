// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/pgbench/statement_catalogue.h"

#include "server/billing/bill_topics.h"
#include "server/billing/bills_store.h"
#include "server/billing/payments_store.h"
#include "server/dispatch/dispatcher.h"
#include "server/doctors/doctors_store.h"
#include "server/patients/patient_search.h"
#include "server/visits/check_in_store.h"
#include "server/visits/queue_store.h"
#include "server/visits/visit_changes.h"
#include "server/visits/visits_store.h"

#include <QHash>

#include <stdexcept>

namespace hms::load {

namespace {

using namespace hms::server;

QHash<QByteArray, QByteArray> catalogue()
{
    QHash<QByteArray, QByteArray> all;
    const auto add = [&all](const auto &statements) {
        for (const Statement &statement : statements)
            all.insert(statement.name, statement.sql);
    };
    add(billing::billStatements());
    add(billing::billTopicStatements());
    add(billing::paymentStatements());
    add(dispatchStatements());
    add(doctors::statements());
    add(patients::searchStatements());
    add(visits::changeStatements());
    add(visits::checkInStatements());
    add(visits::queueStatements());
    add(visits::visitStatements());
    return all;
}

} // namespace

QByteArray statementText(const QByteArray &name)
{
    static const QHash<QByteArray, QByteArray> all = catalogue();
    const auto found = all.constFind(name);
    if (found == all.constEnd())
        throw std::runtime_error("the server has no statement " + name.toStdString());
    return found->trimmed();
}

} // namespace hms::load
