// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/visits/queue_feed.h"
#include "shared/visits/visits_protocol.h"

#include <QObject>

#include <functional>

namespace hms::app {

/// What the reception does to the visits of one doctor: order, arrivals, transfers, cancellations. One
/// command at a time.
class QueueCommands final : public QObject {
    Q_OBJECT

public:
    QueueCommands(ApiClient &api, QueueFeed &feed, QObject *parent = nullptr);

    /// One place among the waiting of the same urgency; empty when it cannot go further.
    [[nodiscard]] std::optional<MoveVisit> moveUp(const QueueEntry &entry) const;
    [[nodiscard]] std::optional<MoveVisit> moveDown(const QueueEntry &entry) const;
    [[nodiscard]] std::optional<MoveVisit> moveToFront(const QueueEntry &entry) const;

    void move(const QueueEntry &entry, const MoveVisit &request);
    void arrive(const QueueEntry &entry);
    void markNoShow(const QueueEntry &entry);
    void cancel(const QueueEntry &entry, const QString &reason);
    void transfer(const QueueEntry &entry, DoctorId doctor, const QString &reason);
    [[nodiscard]] bool isBusy() const { return m_busy; }

signals:
    void busyChanged();
    void changed(const hms::Visit &visit);
    void done(const QString &text, const std::function<void()> &undo);
    void failed(const hms::Error &error);

private:
    using Then = std::function<void(const Visit &)>;

    template <class Request>
    void send(const Request &request, const Then &then);
    void setBusy(bool busy);
    [[nodiscard]] QList<QueueEntry> peersOf(const QueueEntry &entry) const;

    ApiClient &m_api;
    QueueFeed &m_feed;
    bool m_busy = false;
};

} // namespace hms::app
