// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/raw_printer.h"

#include "app/printing/escpos.h"

using namespace Qt::StringLiterals;

namespace hms::app {

RawPrinter::RawPrinter(const QString &host, quint16 port, QObject *parent)
    : RawPrinter(host, port, Times(), parent)
{
}

RawPrinter::RawPrinter(const QString &host, quint16 port, const Times &times, QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_port(port)
    , m_times(times)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RawPrinter::onTimeout);
    connect(&m_socket, &QTcpSocket::connected, this, &RawPrinter::onConnected);
    connect(&m_socket, &QTcpSocket::readyRead, this, &RawPrinter::onReadyRead);
    connect(&m_socket, &QTcpSocket::bytesWritten, this, &RawPrinter::onBytesWritten);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &RawPrinter::onLost);
    connect(&m_socket, &QTcpSocket::disconnected, this, &RawPrinter::onLost);
}

RawPrinter::~RawPrinter()
{
    m_socket.disconnect(this); // Closing it must not report to an object that is half gone.
}

void RawPrinter::send(const QByteArray &bytes, Done done)
{
    m_jobs.enqueue({bytes, std::move(done)});
    if (m_phase == Phase::Idle && m_jobs.size() == 1)
        QMetaObject::invokeMethod(this, &RawPrinter::startNext, Qt::QueuedConnection);
}

void RawPrinter::startNext()
{
    if (m_phase != Phase::Idle || m_jobs.isEmpty())
        return;
    m_sent = 0;
    enter(Phase::Connecting, m_times.connectMs);
    m_socket.connectToHost(m_host, m_port);
}

void RawPrinter::enter(Phase phase, int timeoutMs)
{
    m_phase = phase;
    m_timer.start(timeoutMs);
}

void RawPrinter::onConnected()
{
    enter(Phase::AskingStatus, m_times.statusMs);
    m_socket.write(escpos::paperStatusRequest());
}

void RawPrinter::onReadyRead()
{
    for (const char answer : m_socket.readAll()) {
        const bool aboutPaper = escpos::isPaperStatus(answer);
        if (m_phase == Phase::AskingStatus && aboutPaper) {
            if (escpos::saysPaperOut(answer))
                finish(PrintOutcome::Failed, u"paperOut"_s);
            else
                sendBytes();
        } else if (m_phase == Phase::Confirming &&
                   !aboutPaper) { // A late answer about paper confirms nothing.
            finish(PrintOutcome::Printed);
        }
    }
}

void RawPrinter::sendBytes()
{
    enter(Phase::Sending, m_times.stallMs);
    m_sent = -m_socket.bytesToWrite(); // What is left of the question is no part of the job.
    m_socket.write(m_jobs.head().bytes);
}

void RawPrinter::onBytesWritten(qint64 count)
{
    if (m_phase != Phase::Sending)
        return;
    m_sent += count;
    m_timer.start(m_times.stallMs);
    if (m_sent >= m_jobs.head().bytes.size()) {
        enter(Phase::Confirming, m_times.confirmMs);
        m_socket.write(escpos::finishedRequest());
    }
}

void RawPrinter::onTimeout()
{
    switch (m_phase) {
    case Phase::Idle: return;
    case Phase::Connecting: finish(PrintOutcome::Failed, u"unreachable"_s); return;
    case Phase::AskingStatus: sendBytes(); return; // It does not speak; it may print all the same.
    case Phase::Sending:
        finish(m_sent > 0 ? PrintOutcome::Unsure : PrintOutcome::Failed, u"timeout"_s);
        return;
    case Phase::Confirming: finish(PrintOutcome::Printed); return; // Took all, kept the line, never answers.
    }
}

void RawPrinter::onLost()
{
    switch (m_phase) {
    case Phase::Idle: return;
    case Phase::Connecting: finish(PrintOutcome::Failed, u"unreachable"_s); return;
    case Phase::AskingStatus: finish(PrintOutcome::Failed, u"closed"_s); return;
    case Phase::Sending:
        finish(m_sent > 0 ? PrintOutcome::Unsure : PrintOutcome::Failed, u"closed"_s);
        return;
    case Phase::Confirming: finish(PrintOutcome::Unsure, u"closed"_s); return;
    }
}

void RawPrinter::finish(PrintOutcome outcome, const QString &problem)
{
    m_timer.stop();
    m_phase = Phase::Idle;
    if (outcome == PrintOutcome::Printed)
        m_socket.disconnectFromHost();
    if (m_socket.state() != QAbstractSocket::UnconnectedState)
        m_socket.abort();
    const Job job = m_jobs.dequeue();
    QMetaObject::invokeMethod(this, &RawPrinter::startNext, Qt::QueuedConnection);
    job.done({outcome, problem});
}

} // namespace hms::app
