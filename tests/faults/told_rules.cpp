// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/told_rules.h"

#include "shared/billing/billing_protocol.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <limits>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace hms::test {

namespace {

using State = HistoryEntry::State;
constexpr int kMostShown = 20;

Ulid idOf(const QVariant &value)
{
    return Ulid::fromUuidText(value.toString().toLatin1()).value_or(Ulid());
}

QSqlQuery read(const QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        throw std::runtime_error(query.lastError().text().toStdString());
    return query;
}

void add(Findings &findings, const char *invariant, const HistoryEntry &entry, const QString &what)
{
    if (findings.size() < kMostShown)
        findings += {
            QString::fromLatin1(invariant),
            u"%1 %2 of robot %3 %4"_s.arg(entry.method, entry.operation.toText()).arg(entry.robot).arg(what)};
}

void checkAccepted(const HistoryEntry &entry, const StoredOutcomes &stored, Findings &findings)
{
    const auto digest = stored.digests.constFind(entry.operation.value);
    if (digest == stored.digests.constEnd())
        add(findings, "I10", entry, u"was accepted and is not recorded"_s);
    else if (*digest != entry.digest && !entry.isForeign)
        add(findings, "I10", entry, u"was answered otherwise than is recorded"_s);
    const QList<PaidFacts> paid = stored.paid.values(entry.operation.value);
    if (paid.size() > 1)
        add(findings, "I1", entry, u"was paid %1 times"_s.arg(paid.size()));
    else if (!entry.paid)
        return;
    else if (paid.isEmpty())
        add(findings, "I10", entry, u"was told \"paid\" and the payment is not there"_s);
    else if (paid.first() != *entry.paid)
        add(findings, "I10", entry, u"was told another payment than is there"_s);
}

bool isLookedAt(const HistoryEntry &entry, const Baseline &baseline)
{
    return entry.operation.value >= baseline.since;
}

} // namespace

StoredOutcomes readOutcomes(const QSqlDatabase &database, const Baseline &baseline)
{
    StoredOutcomes stored;
    const QString since = baseline.since.toUuidText();
    for (QSqlQuery q = read(database, u"SELECT id, response FROM operations WHERE id >= '%1'"_s.arg(since));
         q.next();) {
        const QByteArray text = '[' + q.value(1).toByteArray() + ']';
        stored.digests.insert(idOf(q.value(0)),
                              History::digestOf(QJsonDocument::fromJson(text).array().first()));
    }
    for (QSqlQuery q =
             read(database, u"SELECT operation_id, id, bill_id, shift_id, receipt_number, amount,"
                            u" payment_method FROM payments WHERE operation_id >= '%1'"_s.arg(since));
         q.next();)
        stored.paid.insert(idOf(q.value(0)),
                           {idOf(q.value(1)), idOf(q.value(2)), idOf(q.value(3)), q.value(4).toString(),
                            q.value(5).toLongLong(), q.value(6).toString()});
    QSqlQuery count = read(database, u"SELECT count(*) FROM payments WHERE operation_id IS NULL"_s);
    count.next();
    stored.paymentsWithoutOperation = count.value(0).toLongLong();
    return stored;
}

Findings checkOutcomes(const History &history, const StoredOutcomes &stored, const Baseline &baseline)
{
    Findings findings;
    const auto &entries = history.entries();
    for (const HistoryEntry &entry : entries) {
        if (!isLookedAt(entry, baseline))
            continue;
        const bool isThere =
            stored.digests.contains(entry.operation.value) || stored.paid.contains(entry.operation.value);
        if (entry.state == State::Ok)
            checkAccepted(entry, stored, findings);
        else if (entry.state == State::Rejected && isThere)
            add(findings, "I1", entry, u"was refused and happened"_s);
        else if (entry.state != State::Rejected)
            add(findings, "I1", entry, u"has no known outcome"_s);
    }
    for (auto it = stored.paid.keyBegin(); it != stored.paid.keyEnd(); ++it)
        if (!entries.contains(*it))
            findings += {u"I1"_s, u"a payment of operation %1, which nobody issued"_s.arg(it->toText())};
    for (auto it = stored.digests.keyBegin(); it != stored.digests.keyEnd(); ++it)
        if (!entries.contains(*it))
            findings += {u"I1"_s, u"operation %1 is recorded, which nobody issued"_s.arg(it->toText())};
    if (stored.paymentsWithoutOperation != baseline.paymentsWithoutOperation)
        findings += {u"I1"_s, u"payments without an operation appeared or went: %1 instead of %2"_s
                                  .arg(stored.paymentsWithoutOperation)
                                  .arg(baseline.paymentsWithoutOperation)};
    return findings;
}

Findings checkSums(const History &history, const StoredOutcomes &stored, const Baseline &baseline)
{
    QMap<std::pair<Ulid, QString>, qint64> difference;
    for (const HistoryEntry &entry : history.entries())
        if (entry.paid && isLookedAt(entry, baseline))
            difference[{entry.paid->shift, entry.paid->method}] += entry.paid->amount;
    for (auto it = stored.paid.begin(); it != stored.paid.end(); ++it)
        if (!history.entries().value(it.key()).isForeign)
            difference[{it->shift, it->method}] -= it->amount;
    Findings findings;
    for (auto it = difference.begin(); it != difference.end(); ++it)
        if (*it != 0)
            findings += {u"I3"_s, u"shift %1, %2: robots were told %3 more than was taken"_s
                                      .arg(it.key().first.toText(), it.key().second)
                                      .arg(*it)};
    return findings;
}

Findings checkReceiptOrder(const History &history)
{
    QMap<QString, std::vector<const HistoryEntry *>> series;
    const auto splitAt = [](const QString &receipt) { return receipt.lastIndexOf(u'-'); };
    for (const HistoryEntry &entry : history.entries())
        if (entry.paid)
            series[entry.paid->receipt.left(splitAt(entry.paid->receipt))].push_back(&entry);
    const auto number = [&](const HistoryEntry *entry) {
        return entry->paid->receipt.mid(splitAt(entry->paid->receipt) + 1).toLongLong();
    };
    Findings findings;
    for (auto &entries : series) {
        std::ranges::sort(entries, std::greater(), number);
        qint64 earliestEnd = std::numeric_limits<qint64>::max(); // Of those with a higher number.
        for (const HistoryEntry *entry : entries) {
            if (entry->invokedNs > earliestEnd)
                add(findings, "I5", *entry,
                    u"has receipt %1, lower than one answered before it was asked for"_s.arg(
                        entry->paid->receipt));
            earliestEnd = std::min(earliestEnd, entry->endedNs);
        }
    }
    return findings;
}

Findings checkCalls(const History &history)
{
    QHash<Ulid, OperationId> calls;
    Findings findings;
    for (const HistoryEntry &entry : history.entries()) {
        if (!entry.calledVisit)
            continue;
        if (calls.contains(*entry.calledVisit))
            add(findings, "I6", entry,
                u"called a patient whom %1 had called"_s.arg(calls.value(*entry.calledVisit).toText()));
        calls.insert(*entry.calledVisit, entry.operation);
    }
    return findings;
}

} // namespace hms::test
