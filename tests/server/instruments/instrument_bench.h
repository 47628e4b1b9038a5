// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/instruments/instrument_port.h"
#include "shared/instruments/instruments_protocol.h"
#include "shared/lab/lab_protocol.h"
#include "shared/results/results_protocol.h"
#include "tests/server/orders/orders_bench.h"

#include <QTcpSocket>

namespace hms::test {

/// A file of tests/server/instruments/messages, its lines ended as on the wire.
QByteArray messageFile(const char *name);
QByteArray inMllp(const QByteArray &message);
/// A frame of ASTM E1381: its number, text, ETX (or ETB) and checksum.
QByteArray astmFrame(int number, const QByteArray &text, char end = '\x03');

/// What MSA-1 says of an answer; empty when it is none.
QByteArray receiptOf(const QByteArray &answer);

/// An instrument: a blocking socket. The port has a thread of its own.
class Instrument {
public:
    explicit Instrument(quint16 port);

    void send(const QByteArray &bytes);
    /// What the port says next, up to and with `end`; empty when nothing comes or the socket is closed.
    QByteArray hear(char end, int patienceMs = 10'000);
    /// Sends HL7; the whole answer.
    QByteArray tell(const QByteArray &message);
    /// Sends the records of a file, each in a frame; whether the last one was acknowledged.
    bool upload(const QByteArray &records);
    [[nodiscard]] bool isLeft(int patienceMs = 10'000);

private:
    QTcpSocket m_socket;
};

/// The orders' bench with the tests that ship, a visit's tubes, and a port for instruments.
class InstrumentBench : public OrdersBench {
public:
    explicit InstrumentBench(const server::instruments::PortLimits &limits = {},
                             const QList<QHostAddress> &peers = {});

    TestTypeId shipped(const QString &code);
    /// Ordered and taken; its number is the next one from S-2026-0001 on.
    TestOrder collected(const QString &code);
    /// Takes a message as the port does, without a socket. MSA-1.
    QByteArray take(const QByteArray &message,
                    server::instruments::Protocol protocol = server::instruments::Protocol::Hl7);
    QList<InstrumentValue> waiting();
    /// Code and reason of each, by code: "HGB UNKNOWN_CODE, WBC WRONG_UNIT".
    std::string waitingFor();
    GetTestResult::Response open(TestOrderId order);
    QString stateOf(const QString &instrument);
    /// Makes a code of an instrument stand for a field.
    Result<InstrumentCode> teach(const QString &instrument, const QString &code, const QString &test,
                                 const QString &field, const QString &unit = {});

    server::instruments::InstrumentPort port;

private:
    server::instruments::Intake m_intake;
};

/// Whether that stands in bench.waitingFor().
bool isWaiting(InstrumentBench &bench, const std::string &codeAndReason);
/// A message of one value.
QByteArray oneValue(const QString &sample, const QString &code, const QString &value, const QString &unit,
                    const QString &controlId = QStringLiteral("1"), const QString &patient = {},
                    const QString &status = QStringLiteral("F"));

} // namespace hms::test
