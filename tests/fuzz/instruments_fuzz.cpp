// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of an instrument's socket -> frames -> messages -> values -> the answer.
#include "server/instruments/astm_message.h"
#include "server/instruments/hl7_message.h"
#include "server/instruments/wire_reader.h"
#include "tests/fuzz/target.h"

#include <QDateTime>
#include <QFile>

using namespace Qt::StringLiterals;

namespace hms::fuzz {

namespace {

using namespace server::instruments;

constexpr qsizetype kMostBytes = 64 * 1024;

QByteArray fileOf(const char *name)
{
    QFile file(QStringLiteral(HMS_SOURCE_DIR) + u"/tests/server/instruments/messages/"_s +
               QLatin1StringView(name));
    if (!file.open(QIODevice::ReadOnly))
        fail(u"a message cannot be read"_s);
    return file.readAll().replace('\n', '\r');
}

QByteArray framed(const QByteArray &message)
{
    return WireReader::kVt + message + WireReader::kFs + '\r';
}

bool isPlain(const QString &text, Text rule)
{
    return text.size() >= rule.min && text.size() <= rule.max &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c < u' ' && c != u'\t'; });
}

void checkReading(const Reading &reading)
{
    require(isPlain(reading.sampleNumber, instrument_limits::kNumber) &&
                isPlain(reading.patientNumber, instrument_limits::kNumber) &&
                isPlain(reading.code, instrument_limits::kCode) &&
                isPlain(reading.value, instrument_limits::kValue) &&
                isPlain(reading.unit, instrument_limits::kUnit) &&
                isPlain(reading.flag, instrument_limits::kFlag),
            "what is read keeps its bounds");
    require(reading.measuredAt.isEmpty() || QDateTime::fromString(reading.measuredAt, Qt::ISODate).isValid(),
            "a time that is read exists");
}

void checkMessage(Protocol protocol, const ParsedMessage &message)
{
    require(message.readings.size() <= message_limits::kReadings, "values are bounded");
    if (message) {
        require(!message.readings.isEmpty() && isPlain(message.instrument, instrument_limits::kInstrument),
                "a good message says who measured what");
        for (const Reading &reading : message.readings)
            checkReading(reading);
    }
    if (protocol == Protocol::Astm)
        return;
    const QByteArray answer =
        hl7Answer(message, message ? Receipt::Accepted : Receipt::Refused,
                  message ? QString() : message.problem->text(), QDateTime::currentDateTimeUtc());
    require(answer.count(WireReader::kVt) == 1 && answer.count(WireReader::kFs) == 1 &&
                answer.count('\r') == 3,
            "an answer is one message of two segments");
}

/// What one piece and what many pieces bring about is the same.
void checkStream(const QByteArray &bytes)
{
    WireReader whole(kMostBytes), cut(kMostBytes);
    const auto events = whole.take(bytes);
    QList<WireEvent> pieces;
    for (qsizetype at = 0; at < bytes.size(); at += 5)
        pieces += cut.take(QByteArrayView(bytes).sliced(at, qMin<qsizetype>(5, bytes.size() - at)));
    require(events == pieces, "how a stream is cut changes nothing");
    for (const WireEvent &event : events)
        if (const auto *message = std::get_if<WireMessage>(&event)) {
            require(message->bytes.size() <= kMostBytes, "a message is bounded");
            checkMessage(message->protocol, message->protocol == Protocol::Hl7 ? parseHl7(message->bytes)
                                                                               : parseAstm(message->bytes));
        }
}

} // namespace

void begin(int &, char **) {}

QByteArrayList seeds()
{
    const QByteArray upload = fileOf("coagulation.astm");
    return {framed(fileOf("haematology.hl7")), framed(fileOf("chemistry.hl7")), upload,
            "\x05\x02"
            "1H|\\^&|||X\r\x03"
            "00\r\n\x04",
            framed("MSH|^~\\&|A||||||ORU^R01|1|P|2.5\rOBR|1||S-2026-0001\r"
                   "OBX|1|SN|K||<^5~6|10^9/L||||F\rSPM|1|A&B^C\r")};
}

QByteArrayList words()
{
    return {"MSH|^~\\&|", "OBX|",          "OBR|",
            "SPM|",       "PID|",          "\r",
            "\x0b",       "\x1c\r",        "\x05",
            "\x02",       "\x03",          "\x04",
            "\x17",       "H|\\^&|",       "R|1|",
            "O|1|",       "L|1",           "ORU^R01",
            "8859/1",     "UNICODE UTF-8", "20261122093405+0600",
            "\\F\\",      "NaN",           "1e999999"};
}

void run(const QByteArray &input)
{
    const QByteArray bytes = input.left(kMostBytes);
    checkStream(bytes);
    checkMessage(Protocol::Hl7, parseHl7(bytes));
    checkMessage(Protocol::Astm, parseAstm(bytes));
}

} // namespace hms::fuzz
