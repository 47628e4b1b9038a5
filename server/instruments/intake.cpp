// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/instruments/intake.h"

#include "server/instruments/astm_message.h"
#include "server/instruments/hl7_message.h"
#include "server/instruments/receive.h"
#include "shared/protocol/frame.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace hms::server::instruments {

namespace {

Q_LOGGING_CATEGORY(lcInstruments, "hms.instruments", QtInfoMsg)

/// A message as JSON: its text and its values, escaped.
constexpr qsizetype kRequestBytes = 8 * message_limits::kBytes;

QByteArray bytesFor(Protocol protocol, const ParsedMessage &message, Receipt receipt, const QString &reason)
{
    if (protocol == Protocol::Hl7)
        return hl7Answer(message, receipt, reason, QDateTime::currentDateTimeUtc());
    return QByteArray(1, receipt == Receipt::Accepted ? WireReader::kAck : WireReader::kNak);
}

} // namespace

struct Intake::Answer {
    Receipt receipt = Receipt::Accepted;
    QString reason;
};

Intake::Intake(const QString &name, WorkerConnection::Open open, PasswordHasher &hasher,
               ServerIdentity server)
    : m_dispatcher(portRoutes(), hasher, std::move(server))
    , m_connection(name, std::move(open))
{
}

QByteArray Intake::take(const WireMessage &message, const QString &peer)
{
    const ParsedMessage parsed =
        message.protocol == Protocol::Hl7 ? parseHl7(message.bytes) : parseAstm(message.bytes);
    const Answer answer =
        parsed ? keep(message.protocol, parsed, peer)
               : Answer{parsed.problem->isUnsupported ? Receipt::NotTakenNow : Receipt::Refused,
                        parsed.problem->text()};
    if (answer.receipt != Receipt::Accepted) // Places, never values.
        qCWarning(lcInstruments).noquote() << "a message of" << peer << "was not taken:" << answer.reason;
    return bytesFor(message.protocol, parsed, answer.receipt, answer.reason);
}

Intake::Answer Intake::keep(Protocol protocol, const ParsedMessage &message, const QString &peer)
{
    const ReceiveMessage request{.protocol = protocol,
                                 .instrument = message.instrument,
                                 .controlId = message.controlId,
                                 .raw = message.text,
                                 .readings = message.readings};
    Caller caller;
    caller.address = peer;
    const Outcome outcome = m_dispatcher.run(
        m_connection, {requestFrame(1, QString(ReceiveMessage::kMethod), encode(request)), kRequestBytes,
                       std::make_shared<const Caller>(caller), [](const QString &) {}});
    if (outcome.succeeded)
        return {};
    if (outcome.error == ErrorCode::Invalid || outcome.error == ErrorCode::Parse)
        return {Receipt::Refused, u"message: not readable"_s};
    return {Receipt::NotTakenNow, u"try again later"_s};
}

} // namespace hms::server::instruments
