// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/stock_rules.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace hms::test {

namespace {

using Lines = std::vector<DispensedFacts::Line>;
using Ledger = QHash<Ulid, Lines>; ///< What was given out, by bill.
constexpr int kMostShown = 20;

Ulid idOf(const QVariant &value)
{
    return Ulid::fromUuidText(value.toString().toLatin1()).value_or(Ulid());
}

Ledger readLedger(const QSqlDatabase &database, const Baseline &baseline)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT bill_id, prescription_item_id, batch_id, -quantity FROM stock_movements"
                    " WHERE kind = 'DISPENSED' AND bill_id >= '%1'"_s.arg(baseline.since.toUuidText())))
        throw std::runtime_error(query.lastError().text().toStdString());
    Ledger ledger;
    while (query.next())
        ledger[idOf(query.value(0))].push_back(
            {idOf(query.value(1)), idOf(query.value(2)), query.value(3).toLongLong()});
    for (Lines &lines : ledger)
        std::ranges::sort(lines);
    return ledger;
}

qint64 unitsOf(const Lines &lines)
{
    qint64 units = 0;
    for (const DispensedFacts::Line &line : lines)
        units += line.quantity;
    return units;
}

} // namespace

Findings checkDispensings(const History &history, const QSqlDatabase &database, const Baseline &baseline)
{
    Ledger ledger = readLedger(database, baseline);
    Findings findings;
    const auto add = [&findings](const QString &what) {
        if (findings.size() < kMostShown)
            findings += {u"I7"_s, what};
    };
    for (const HistoryEntry &entry : history.entries()) {
        if (!entry.dispensed || entry.operation.value < baseline.since)
            continue;
        // Taken out, so that a second dispensing that tells of the same bill finds nothing.
        const Lines there = ledger.take(entry.dispensed->bill);
        if (there != entry.dispensed->lines)
            add(u"dispensing %1 of robot %2 told of %3 units in %4 lines, the ledger has %5 in %6"_s
                    .arg(entry.operation.toText())
                    .arg(entry.robot)
                    .arg(unitsOf(entry.dispensed->lines))
                    .arg(entry.dispensed->lines.size())
                    .arg(unitsOf(there))
                    .arg(there.size()));
    }
    for (auto it = ledger.begin(); it != ledger.end(); ++it)
        add(u"%1 units of bill %2 were given out and nobody was told"_s.arg(unitsOf(*it))
                .arg(it.key().toText()));
    return findings;
}

} // namespace hms::test
