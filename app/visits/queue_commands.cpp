// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visits/queue_commands.h"

#include "app/ui/format.h"

namespace hms::app {

namespace {

std::optional<VisitId> idAt(const QList<QueueEntry> &entries, qsizetype at)
{
    return at >= 0 && at < entries.size() ? std::optional(entries[at].visitId) : std::nullopt;
}

qsizetype placeOf(const QueueEntry &entry, const QList<QueueEntry> &entries)
{
    return std::ranges::find(entries, entry.visitId, &QueueEntry::visitId) - entries.begin();
}

} // namespace

QueueCommands::QueueCommands(ApiClient &api, QueueFeed &feed, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_feed(feed)
{
}

/// Those that a move can pass: waiting and as urgent, in calling order.
QList<QueueEntry> QueueCommands::peersOf(const QueueEntry &entry) const
{
    QList<QueueEntry> peers;
    for (const QueueEntry &other : m_feed.model()->rows())
        if (other.status == VisitStatus::Waiting && other.priority == entry.priority)
            peers.append(other);
    std::ranges::sort(peers, {}, &QueueEntry::queuePosition);
    return peers;
}

std::optional<MoveVisit> QueueCommands::moveUp(const QueueEntry &entry) const
{
    const QList<QueueEntry> peers = peersOf(entry);
    const qsizetype at = placeOf(entry, peers);
    if (at == 0 || at >= peers.size())
        return std::nullopt;
    return MoveVisit{entry.visitId, idAt(peers, at - 1), entry.rowVersion, std::nullopt};
}

std::optional<MoveVisit> QueueCommands::moveDown(const QueueEntry &entry) const
{
    const QList<QueueEntry> peers = peersOf(entry);
    const qsizetype at = placeOf(entry, peers);
    if (at + 1 >= peers.size())
        return std::nullopt;
    return MoveVisit{entry.visitId, idAt(peers, at + 2), entry.rowVersion, std::nullopt};
}

std::optional<MoveVisit> QueueCommands::moveToFront(const QueueEntry &entry) const
{
    const QList<QueueEntry> peers = peersOf(entry);
    const qsizetype at = placeOf(entry, peers);
    if (at == 0 || at >= peers.size())
        return std::nullopt;
    return MoveVisit{entry.visitId, idAt(peers, 0), entry.rowVersion, std::nullopt};
}

template <class Request>
void QueueCommands::send(const Request &request, const Then &then)
{
    if (m_busy)
        return;
    setBusy(true);
    m_api.command(request, this, [this, then](const Result<Visit> &answer) {
        setBusy(false);
        if (!answer) {
            emit failed(answer.error());
            return;
        }
        m_feed.show(*answer);
        emit changed(*answer);
        if (then)
            then(*answer);
    });
}

void QueueCommands::setBusy(bool busy)
{
    m_busy = busy;
    emit busyChanged();
}

void QueueCommands::move(const QueueEntry &entry, const MoveVisit &request)
{
    const QList<QueueEntry> peers = peersOf(entry);
    const auto formerNext = idAt(peers, placeOf(entry, peers) + 1);
    send(request, [this, formerNext](const Visit &visit) {
        emit done(tr("Number %1 has another place now.").arg(format().serial(visit.serialNumber)),
                  [this, formerNext, visit] {
                      send(MoveVisit{visit.id, formerNext, visit.rowVersion, std::nullopt}, {});
                  });
    });
}

void QueueCommands::arrive(const QueueEntry &entry)
{
    send(SetVisitStatus{entry.visitId, VisitStatus::Waiting, entry.rowVersion}, [this](const Visit &visit) {
        emit done(tr("Number %1 is here and waits.").arg(format().serial(visit.serialNumber)), {});
    });
}

void QueueCommands::markNoShow(const QueueEntry &entry)
{
    send(SetVisitStatus{entry.visitId, VisitStatus::NoShow, entry.rowVersion}, [this](const Visit &visit) {
        emit done(tr("Number %1 did not come.").arg(format().serial(visit.serialNumber)), [this, visit] {
            send(SetVisitStatus{visit.id, VisitStatus::Waiting, visit.rowVersion}, {});
        });
    });
}

void QueueCommands::cancel(const QueueEntry &entry, const QString &reason)
{
    send(CancelVisit{entry.visitId, reason, entry.rowVersion}, [this](const Visit &visit) {
        emit done(tr("The visit of %1 is cancelled.").arg(visit.patientName), {});
    });
}

void QueueCommands::transfer(const QueueEntry &entry, DoctorId doctor, const QString &reason)
{
    send(TransferVisit{entry.visitId, doctor, reason, entry.rowVersion}, [this](const Visit &visit) {
        emit done(tr("%1 now has number %2 with %3.", "patient, serial, doctor")
                      .arg(visit.patientName, format().serial(visit.serialNumber), visit.doctorName),
                  {});
    });
}

} // namespace hms::app
