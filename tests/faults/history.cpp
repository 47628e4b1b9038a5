// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/history.h"

#include "shared/billing/billing_protocol.h"
#include "shared/prescriptions/dispensing_protocol.h"
#include "shared/protocol/frame.h"
#include "shared/results/results_protocol.h"
#include "shared/visits/visits_protocol.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <chrono>
#include <stdexcept>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace hms::test {

namespace {

Ulid idOf(const QJsonValue &value)
{
    return Ulid::fromText(value.toString()).value_or(Ulid());
}

PaidFacts paidFacts(const QJsonValue &payment)
{
    return {idOf(payment["id"_L1]),           idOf(payment["billId"_L1]),
            idOf(payment["shiftId"_L1]),      payment["receiptNumber"_L1].toString(),
            payment["amount"_L1].toInteger(), payment["method"_L1].toString()};
}

/// Of all that was given of a prescription so far, what this dispensing's bill says.
DispensedFacts dispensedFacts(const QJsonValue &answer)
{
    DispensedFacts facts{.bill = idOf(answer["bill"_L1]["id"_L1]), .lines = {}};
    for (const QJsonValue item : answer["items"_L1].toArray())
        for (const QJsonValue given : item["given"_L1].toArray())
            if (idOf(given["billId"_L1]) == facts.bill)
                facts.lines.push_back(
                    {idOf(item["id"_L1]), idOf(given["batchId"_L1]), given["quantity"_L1].toInteger()});
    std::ranges::sort(facts.lines);
    return facts;
}

ResultFacts resultFacts(const QJsonValue &result)
{
    return {idOf(result["id"_L1]), result["status"_L1].toString(), result["rowVersion"_L1].toInt()};
}

/// Of the laboratory; empty for other methods.
std::vector<ResultFacts> resultsFacts(const QString &method, const QJsonValue &answer)
{
    if (method == SaveTestResult::kMethod || method == ReviewTestResult::kMethod ||
        method == SendBackTestResult::kMethod)
        return {resultFacts(answer)};
    std::vector<ResultFacts> facts;
    if (method == ReleaseTestResults::kMethod || method == AmendTestResult::kMethod)
        for (const QJsonValue result : answer["results"_L1].toArray())
            facts.push_back(resultFacts(result));
    if (method == ReviewClearResults::kMethod)
        for (const QJsonValue outcome : answer.toArray())
            if (!outcome["reason"_L1].isString())
                facts.push_back({idOf(outcome["id"_L1]), {}, 0});
    return facts;
}

QJsonObject errorJson(const Error &error)
{
    return {{u"code"_s, errorMessage(error.code)}, {u"data"_s, error.data}};
}

} // namespace

History::History(const QString &path, QObject *parent)
    : QObject(parent)
    , m_file(path)
{
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        throw std::runtime_error("cannot write the history " + path.toStdString());
}

History::~History()
{
    flush();
}

qint64 History::nowNs()
{
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

QByteArray History::digestOf(const QJsonValue &answer)
{
    const QByteArray text = QJsonDocument(QJsonArray{answer}).toJson(QJsonDocument::Compact);
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).left(16);
}

void History::invoke(int robot, OperationId operation, const QString &method, const QJsonObject &params)
{
    HistoryEntry entry;
    entry.operation = operation;
    entry.robot = robot;
    entry.method = method;
    entry.invokedNs = nowNs();
    m_entries.insert(operation.value, entry);
    write("invoke", operation, {{u"robot"_s, robot}, {u"method"_s, method}, {u"params"_s, params}});
}

void History::ok(OperationId operation, const QJsonValue &answer)
{
    HistoryEntry &entry = m_entries[operation.value];
    entry.state = HistoryEntry::State::Ok;
    entry.endedNs = nowNs();
    entry.digest = digestOf(answer);
    ++m_accepted[entry.method];
    QJsonObject line{{u"digest"_s, QString::fromLatin1(entry.digest.toHex())}};
    if (entry.method == TakePayment::kMethod) {
        entry.paid = paidFacts(answer["payment"_L1]);
        line.insert(u"payment"_s, answer["payment"_L1]);
    } else if (entry.method == CallNext::kMethod && answer["called"_L1].isObject()) {
        entry.calledVisit = idOf(answer["called"_L1]["id"_L1]);
        line.insert(u"called"_s, answer["called"_L1]["id"_L1]);
    } else if (entry.method == DispensePrescription::kMethod) {
        entry.dispensed = dispensedFacts(answer);
        line.insert(u"bill"_s, answer["bill"_L1]["id"_L1]);
        line.insert(u"items"_s, answer["items"_L1]);
    } else if (entry.results = resultsFacts(entry.method, answer); !entry.results.empty()) {
        entry.report = idOf(answer["report"_L1]["id"_L1]);
        line.insert(u"result"_s, entry.results.front().result.toText());
        line.insert(u"status"_s, entry.results.front().status);
    }
    write("ok", operation, line);
}

void History::rejected(OperationId operation, const Error &error)
{
    HistoryEntry &entry = m_entries[operation.value];
    entry.state = HistoryEntry::State::Rejected;
    entry.endedNs = nowNs();
    entry.error = error;
    sawError(entry.robot, entry.method, error);
    write("rejected", operation, {{u"error"_s, errorJson(error)}});
}

void History::unknown(OperationId operation, const QString &why)
{
    HistoryEntry &entry = m_entries[operation.value];
    entry.state = HistoryEntry::State::Unknown;
    entry.wasUnknown = true;
    write("unknown", operation, {{u"why"_s, why}});
}

void History::adopt(OperationId operation)
{
    HistoryEntry &entry = m_entries[operation.value];
    entry.operation = operation;
    entry.method = u"of another workstation"_s;
    entry.state = HistoryEntry::State::Ok;
    entry.isForeign = true;
    entry.endedNs = nowNs();
    write("adopt", operation, {});
}

void History::sawError(int robot, const QString &method, const Error &error)
{
    // A conflict carries the record as it is now, which is nobody's error text; numbers say nothing either.
    Error text = error;
    text.data.remove(u"incident"_s);
    for (const QString &member : text.data.keys())
        if (!text.data.value(member).isString())
            text.data.remove(member);
    if (m_errors.contains({method, text}))
        return;
    m_errors.append({method, text});
    write("error", {}, {{u"robot"_s, robot}, {u"method"_s, method}, {u"error"_s, errorJson(error)}});
}

void History::write(const char *what, OperationId operation, QJsonObject line)
{
    line.insert(u"what"_s, QLatin1StringView(what));
    line.insert(u"ns"_s, nowNs());
    if (operation.isValid())
        line.insert(u"op"_s, operation.toText());
    m_lines += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

void History::whenDurable(std::function<void()> then)
{
    m_waiting.push_back(std::move(then));
    if (!std::exchange(m_flushDue, true))
        QMetaObject::invokeMethod(this, &History::flush, Qt::QueuedConnection);
}

void History::flush()
{
    m_flushDue = false;
    const QByteArray lines = std::exchange(m_lines, {});
    if (m_file.write(lines) != lines.size() || ::fdatasync(m_file.handle()) != 0)
        throw std::runtime_error("the history cannot be kept");
    for (const auto &then : std::exchange(m_waiting, {}))
        then();
}

int History::unresolved() const
{
    return int(
        std::ranges::count_if(m_entries, [](const HistoryEntry &entry) { return entry.endedNs == 0; }));
}

} // namespace hms::test
