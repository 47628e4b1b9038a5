// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/pending_commands.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr size_t kMostPending = 200; ///< A desk with more than this has a fault, not a queue.

/// After this answer nobody can say whether the command took effect.
bool isUnknown(const Error &error)
{
    return error.code == ErrorCode::Unavailable;
}

/// Refused before the command was looked at: says nothing about an earlier try that may still be running.
/// Asked about once more; a second such refusal of what is not recorded is the answer.
bool isAtTheDoor(const Error &error)
{
    return error.code == ErrorCode::Unauthenticated || error.code == ErrorCode::TooManyRequests;
}

} // namespace

PendingCommands::PendingCommands(Outbox &outbox, Send send, Timings timings, QObject *parent)
    : QObject(parent)
    , m_outbox(outbox)
    , m_send(std::move(send))
    , m_timings(timings)
{
}

void PendingCommands::start(Command command)
{
    command.watch(CommandState::Sending);
    if (m_entries.size() >= kMostPending) {
        refuseLater(command, Error::unavailable(int(m_timings.recheck.count())));
        return;
    }
    const OperationId id = command.operationId;
    if (command.durability == Durability::Outbox) {
        if (!m_user.isValid()) {
            refuseLater(command, {ErrorCode::Unauthenticated, {}});
            return;
        }
        // Money that a crash could make us forget is not sent.
        if (!m_outbox.put({id, m_user, command.method, command.params})) {
            refuseLater(command, {ErrorCode::Unavailable, {{u"reason"_s, u"outbox"_s}}});
            return;
        }
    }
    Entry entry;
    entry.command = std::move(command);
    m_entries.emplace(id, std::move(entry));
    QTimer::singleShot(m_timings.patience, this, [this, id] { withdraw(id); });
    step(id);
}

void PendingCommands::refuseLater(const Command &command, const Error &error)
{
    QMetaObject::invokeMethod(
        this,
        [command, error] {
            command.watch(CommandState::Done);
            command.deliver(error);
        },
        Qt::QueuedConnection);
}

PendingCommands::Entry *PendingCommands::find(OperationId id)
{
    const auto at = m_entries.find(id);
    return at == m_entries.end() ? nullptr : &at->second;
}

/// A payment whose outcome the cashier does not know may be the very one now typed again.
bool PendingCommands::mustWaitForRecovery(const Entry &entry) const
{
    return entry.command.durability == Durability::Outbox && !entry.sent &&
           std::any_of(m_entries.begin(), m_entries.end(), [](const auto &e) { return e.second.fromOutbox; });
}

void PendingCommands::step(OperationId id)
{
    Entry *entry = find(id);
    if (!entry || entry->asking)
        return;
    if (!m_ready || mustWaitForRecovery(*entry))
        setState(*entry, CommandState::Checking);
    else if (entry->sent)
        askStatus(*entry);
    else
        transmit(*entry);
}

void PendingCommands::stepAll()
{
    QList<OperationId> ids;
    for (const auto &[id, entry] : m_entries)
        ids.append(id);
    for (const OperationId id : ids)
        step(id);
}

void PendingCommands::transmit(Entry &entry)
{
    entry.sent = true;
    entry.asking = true;
    m_send(entry.command.method, entry.command.params,
           [this, id = entry.command.operationId](const auto &answer) { onAnswer(id, answer); });
}

void PendingCommands::onAnswer(OperationId id, const Result<QJsonValue> &answer)
{
    Entry *entry = find(id);
    if (!entry)
        return;
    entry->asking = false;
    const bool unknown =
        !answer && (isUnknown(answer.error()) || (isAtTheDoor(answer.error()) && entry->doubtful &&
                                                  !std::exchange(entry->turnedAway, true)));
    if (unknown)
        keepChecking(*entry, answer.error());
    else
        finish(id, answer);
}

void PendingCommands::askStatus(Entry &entry)
{
    entry.asking = true;
    m_send(GetOperationStatus::kMethod, encode(GetOperationStatus{entry.command.operationId}),
           [this, id = entry.command.operationId](const auto &answer) { onStatus(id, answer); });
}

void PendingCommands::onStatus(OperationId id, const Result<QJsonValue> &answer)
{
    Entry *entry = find(id);
    if (!entry)
        return;
    entry->asking = false;
    const auto status = answer ? decodeAnswer<GetOperationStatus::Response>(*answer)
                               : Result<GetOperationStatus::Response>(answer.error());
    if (!status)
        keepChecking(*entry, status.error());
    else if (status->state == OperationState::Done)
        finish(id, status->result.value_or(QJsonValue(QJsonValue::Null)));
    else if (m_ready)
        transmit(*entry);
}

void PendingCommands::keepChecking(Entry &entry, const Error &error)
{
    entry.doubtful = true;
    const std::chrono::milliseconds asked(error.data.value("retryAfterMs"_L1).toInt());
    QTimer::singleShot(std::max(asked, m_timings.recheck), this,
                       [this, id = entry.command.operationId] { step(id); });
    setState(entry, CommandState::Checking);
}

void PendingCommands::withdraw(OperationId id)
{
    if (const Entry *entry = find(id); entry && !entry->sent)
        finish(id, Error::unavailable(0));
}

void PendingCommands::finish(OperationId id, const Result<QJsonValue> &result)
{
    auto node = m_entries.extract(id);
    const Command &command = node.mapped().command;
    const bool durable = command.durability == Durability::Outbox;
    if (durable)
        m_outbox.remove(id);
    if (command.watch)
        command.watch(CommandState::Done);
    const bool heard = command.deliver && command.deliver(result);
    if (durable && !heard)
        emit recovered({id, command.method, command.params, result});
    if (node.mapped().fromOutbox)
        stepAll();
}

void PendingCommands::useSession(UserId user)
{
    if (user != m_user)
        closeSession();
    m_user = user;
}

void PendingCommands::resume()
{
    for (const OutboxEntry &left : m_outbox.entriesOf(m_user)) {
        if (find(left.operationId))
            continue;
        Entry entry;
        entry.command.operationId = left.operationId;
        entry.command.method = left.method;
        entry.command.params = left.params;
        entry.command.durability = Durability::Outbox;
        entry.state = CommandState::Checking;
        entry.fromOutbox = true;
        entry.sent = true;
        entry.doubtful = true;
        m_entries.emplace(left.operationId, std::move(entry));
    }
    m_ready = true;
    stepAll();
}

void PendingCommands::closeSession()
{
    m_ready = false;
    m_user = {};
    for (auto &[id, entry] : std::exchange(m_entries, {})) {
        const Command &command = entry.command;
        if (command.durability == Durability::Outbox && !entry.sent)
            m_outbox.remove(id);
        if (command.watch)
            command.watch(CommandState::Done);
        Error error = Error::unavailable(0);
        if (entry.sent)
            error.data.insert(u"outcome"_s, u"unknown"_s);
        if (command.deliver)
            command.deliver(error);
    }
}

void PendingCommands::setState(Entry &entry, CommandState state)
{
    if (std::exchange(entry.state, state) != state && entry.command.watch)
        entry.command.watch(state);
}

} // namespace hms::app
