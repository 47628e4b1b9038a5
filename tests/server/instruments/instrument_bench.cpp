// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/instruments/instrument_bench.h"

#include "server/lab/shipped_tests.h"

#include <QFile>

#include <numeric>

using namespace Qt::StringLiterals;

namespace hms::test {

using server::instruments::WireReader;

QByteArray messageFile(const char *name)
{
    QFile file(QStringLiteral(HMS_SOURCE_DIR) + u"/tests/server/instruments/messages/"_s +
               QLatin1StringView(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll().replace('\n', '\r');
}

QByteArray inMllp(const QByteArray &message)
{
    return WireReader::kVt + message + WireReader::kFs + '\r';
}

QByteArray astmFrame(int number, const QByteArray &text, char end)
{
    const QByteArray body = QByteArray::number(number % 8) + text + end;
    const int sum =
        std::accumulate(body.begin(), body.end(), 0, [](int so, char c) { return (so + uchar(c)) & 0xff; });
    return WireReader::kStx + body + QByteArray::number(sum, 16).rightJustified(2, '0').toUpper() + "\r\n";
}

QByteArray receiptOf(const QByteArray &answer)
{
    const qsizetype at = answer.indexOf("\rMSA|");
    return at < 0 ? QByteArray() : answer.mid(at + 5, 2);
}

Instrument::Instrument(quint16 port)
{
    m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    REQUIRE(m_socket.waitForConnected(10'000));
}

void Instrument::send(const QByteArray &bytes)
{
    m_socket.write(bytes);
    while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(10'000)) {
    }
}

QByteArray Instrument::hear(char end, int patienceMs)
{
    QByteArray heard;
    while (!heard.endsWith(end)) {
        char c = 0;
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(patienceMs))
            return {};
        if (m_socket.getChar(&c))
            heard += c;
    }
    return heard;
}

QByteArray Instrument::tell(const QByteArray &message)
{
    send(inMllp(message));
    const QByteArray answer = hear(WireReader::kFs);
    (void)hear('\r');
    return answer;
}

bool Instrument::upload(const QByteArray &records)
{
    send(QByteArray(1, WireReader::kEnq));
    if (hear(WireReader::kAck).isEmpty())
        return false;
    int number = 1;
    QByteArray said;
    for (const QByteArray &record : records.split('\r')) {
        if (record.isEmpty())
            continue;
        send(astmFrame(number++, record + '\r'));
        char c = 0;
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(10'000))
            return false;
        if (!m_socket.getChar(&c) || c != WireReader::kAck)
            return false;
    }
    send(QByteArray(1, WireReader::kEot));
    return true;
}

bool Instrument::isLeft(int patienceMs)
{
    while (m_socket.state() == QAbstractSocket::ConnectedState && m_socket.waitForReadyRead(patienceMs))
        m_socket.readAll();
    return m_socket.state() != QAbstractSocket::ConnectedState;
}

InstrumentBench::InstrumentBench(const server::instruments::PortLimits &limits,
                                 const QList<QHostAddress> &peers)
    : port({server.opener(), server.hasher(), {u"test"_s}, peers, limits})
    , m_intake(u"intake of a test"_s, server.opener(), server.hasher(), {u"test"_s})
{
    server::lab::loadShippedTests(server.settings(server::EmbeddedCluster::Role::Owner));
    server.exec(u"UPDATE test_types SET price = 100 WHERE price IS NULL AND NOT is_panel"_s);
    REQUIRE(port.listen(QHostAddress(QHostAddress::LocalHost), 0));
}

TestTypeId InstrumentBench::shipped(const QString &code)
{
    const auto found = server.call(
        ListTestTypes{.text = code, .labId = {}, .includeInactive = {}, .after = {}, .limit = {}});
    REQUIRE(found);
    for (const TestType &test : *found)
        if (test.code == code)
            return test.id;
    throw std::runtime_error("no such test");
}

TestOrder InstrumentBench::collected(const QString &code)
{
    CreateTestOrders wish = request({shipped(code)}, Priority::Urgent);
    wish.repeat = true;
    const auto ordered = server.callAs(doctor.login, wish);
    REQUIRE(ordered);
    const auto taken = collect(ordered->first().id);
    REQUIRE(taken);
    return *taken;
}

QByteArray InstrumentBench::take(const QByteArray &message, server::instruments::Protocol protocol)
{
    const QByteArray answer = m_intake.take({protocol, message}, u"127.0.0.1"_s);
    return protocol == server::instruments::Protocol::Hl7 ? receiptOf(answer) : answer;
}

QList<InstrumentValue> InstrumentBench::waiting()
{
    const auto list = server.callAs(technician, ListInstrumentValues{});
    REQUIRE(list);
    return *list;
}

std::string InstrumentBench::waitingFor()
{
    QStringList out;
    for (const InstrumentValue &value : waiting())
        out.append(value.code + u' ' + enumText(value.waitReason.value()));
    out.sort();
    return out.join(u", "_s).toStdString();
}

GetTestResult::Response InstrumentBench::open(TestOrderId order)
{
    const auto opened = server.callAs(technician, GetTestResult{.testOrderId = order, .version = {}});
    REQUIRE(opened);
    return *opened;
}

QString InstrumentBench::stateOf(const QString &instrument)
{
    return server
        .value(u"SELECT string_agg(state, ' ' ORDER BY id) FROM instrument_messages WHERE instrument = '%1'"_s
                   .arg(instrument))
        .toString();
}

Result<InstrumentCode> InstrumentBench::teach(const QString &instrument, const QString &code,
                                              const QString &test, const QString &field, const QString &unit)
{
    SaveInstrumentCode save;
    save.instrument = instrument;
    save.code = code;
    save.unit = unit;
    if (!test.isEmpty()) {
        save.testTypeId = shipped(test);
        save.field = field;
    }
    return server.call(save);
}

bool isWaiting(InstrumentBench &bench, const std::string &codeAndReason)
{
    return bench.waitingFor().find(codeAndReason) != std::string::npos;
}

QByteArray oneValue(const QString &sample, const QString &code, const QString &value, const QString &unit,
                    const QString &controlId, const QString &patient, const QString &status)
{
    return u"MSH|^~\\&|LAB-1||||20261122100000||ORU^R01|%1|P|2.5||||||UNICODE UTF-8\rPID|1||%2\r"
           "OBR|1||%3|X\rOBX|1|NM|%4||%5|%6|||||%7\r"_s
               .arg(controlId, patient, sample, code, value, unit, status)
               .toUtf8();
}

} // namespace hms::test
