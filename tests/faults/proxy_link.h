// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/fault_proxy.h"
#include "tests/faults/frame_splitter.h"

#include <QPointer>
#include <QQueue>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace hms::test {

/// One workstation's connection through the fault proxy: a pair of sockets and what is under way between
/// them.
class ProxyLink : public QObject {
    Q_OBJECT

public:
    ProxyLink(QTcpSocket *client, FaultProxy &proxy);

    void reset();
    void halfClose(FaultProxy::Half half);
    /// The network's faults changed.
    void pump();

private:
    using Clock = std::chrono::steady_clock;

    struct Piece {
        QByteArray bytes;
        Clock::time_point due;
    };
    /// One direction.
    struct Way {
        QTcpSocket *from = nullptr;
        QTcpSocket *to = nullptr;
        FrameSplitter splitter;
        QQueue<Piece> underWay;
        Clock::time_point lastDue;
        bool ended = false; ///< The sender closed; passed on when all that was sent has arrived.
    };

    void onRequests();
    void onReplies();
    void enqueue(Way &way, const QByteArray &bytes);
    void deliver(Way &way);
    void onEnd(Way &way);

    FaultProxy &m_proxy;
    QTcpSocket *m_client;
    QTcpSocket *m_server;
    Way m_requests;
    Way m_replies;
    bool m_cutAtReply = false;
    bool m_gone = false;
    QTimer m_next;
};

} // namespace hms::test
