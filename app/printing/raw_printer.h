// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/printing/printing_protocol.h"

#include <QObject>
#include <QQueue>
#include <QTcpSocket>
#include <QTimer>

#include <functional>

namespace hms::app {

/// How sending to a device ended.
struct PrintResult {
    PrintOutcome outcome = PrintOutcome::Printed;
    QString problem; ///< Slug: "", paperOut, unreachable, timeout, closed, refused, folder.
};

/// A printer that takes bytes on a TCP port (9100). Jobs go one after the other; the GUI never waits.
///
/// Failed means that not one byte of the job left this desk, so that it may go elsewhere. Unsure means that
/// some did and that the printer did not confirm the end.
class RawPrinter : public QObject {
    Q_OBJECT
public:
    struct Times {
        int connectMs = 3000;
        int stallMs = 10000; ///< Without any progress while bytes are being sent.
        int statusMs = 400;  ///< For the answer about paper; many devices give none.
        int confirmMs =
            1500; ///< For the answer that all is printed; without one a quiet line is taken as well.
    };
    using Done = std::function<void(const PrintResult &)>;

    RawPrinter(const QString &host, quint16 port, QObject *parent = nullptr);
    RawPrinter(const QString &host, quint16 port, const Times &times, QObject *parent = nullptr);
    ~RawPrinter() override;

    /// `done` is called once, later, unless this is destroyed first.
    void send(const QByteArray &bytes, Done done);
    [[nodiscard]] int jobsWaiting() const { return int(m_jobs.size()); }

private:
    enum class Phase { Idle, Connecting, AskingStatus, Sending, Confirming };
    struct Job {
        QByteArray bytes;
        Done done;
    };

    void startNext();
    void enter(Phase phase, int timeoutMs);
    void onConnected();
    void onReadyRead();
    void onBytesWritten(qint64 count);
    void onTimeout();
    void onLost();
    void sendBytes();
    void finish(PrintOutcome outcome, const QString &problem = {});

    QString m_host;
    quint16 m_port = 0;
    Times m_times;
    QTcpSocket m_socket;
    QTimer m_timer;
    QQueue<Job> m_jobs; ///< The first one is under way unless the phase is Idle.
    Phase m_phase = Phase::Idle;
    qint64 m_sent = 0; ///< Bytes of the job that the system has taken.
};

} // namespace hms::app
