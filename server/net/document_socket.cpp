// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/document_socket.h"

#include "server/net/transfer_pool.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>
#include <QUrl>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace hms::server {

namespace {

using documents::Refusal;

constexpr qint64 kBlock = 256 * 1024;
constexpr qint64 kBuffer = kBlock / 2; // Less than is asked for: only then does Qt look for more.
constexpr QByteArrayView kPath("/documents/");

struct Status {
    std::string_view reason;
    int code;
};
constexpr auto kStatus = std::to_array<Status>({{"ticket", 401},
                                                {"size", 400},
                                                {"hash", 422},
                                                {"type", 415},
                                                {"pixels", 422},
                                                {"activeContent", 422},
                                                {"tooLarge", 413},
                                                {"busy", 503},
                                                {"slow", 408},
                                                {"noSpace", 507},
                                                {"damaged", 500},
                                                {"request", 400}});

int statusOf(const Refusal &refusal)
{
    const auto found = std::find_if(kStatus.begin(), kStatus.end(),
                                    [&](const Status &status) { return status.reason == refusal.reason; });
    Q_ASSERT(found != kStatus.end());
    return found->code;
}

DocumentId documentOf(const QByteArray &target)
{
    const auto id = Ulid::fromText(QString::fromLatin1(target.mid(kPath.size())));
    return id ? DocumentId(*id) : DocumentId();
}

} // namespace

DocumentSocket::DocumentSocket(QTcpSocket *socket, HttpHead head, DocumentHouse &house, TransferPool &pool,
                               const NetLimits &limits)
    : QObject(socket)
    , m_socket(socket)
    , m_head(std::move(head))
    , m_house(house)
    , m_pool(pool)
    , m_limits(limits)
    , m_left(m_head.contentLength())
    , m_whole(limits.wholeDocument)
{
    noteProgress();
    m_socket->setReadBufferSize(kBuffer); // The kernel holds the rest, and the sender waits.
    connect(m_socket, &QTcpSocket::readyRead, this, &DocumentSocket::onReadyRead);
    connect(m_socket, &QTcpSocket::bytesWritten, this, [this] {
        noteProgress();
        if (m_download && !m_isBusy && m_socket->bytesToWrite() < kBlock)
            sendBlock();
    });
    connect(m_socket, &QTcpSocket::disconnected, m_socket, &QObject::deleteLater);
    connect(&m_tick, &QTimer::timeout, this, &DocumentSocket::onTick);
    m_tick.start(m_limits.tick);
    begin();
}

void DocumentSocket::begin()
{
    const documents::ShownTicket shown{m_head.bearer(), documentOf(m_head.target),
                                       m_socket->peerAddress().toString()};
    if (m_head.method != "PUT" && m_head.method != "GET")
        return refuse({"request"});
    if (shown.text.isEmpty() || !shown.document.isValid())
        return refuse({"ticket"});
    if (m_head.method == "PUT")
        beginUpload(shown);
    else
        beginDownload(shown);
}

// ---- in --------------------------------------------------------------------------------------------------

void DocumentSocket::beginUpload(const documents::ShownTicket &shown)
{
    if (m_left > kDocumentSize.max)
        return refuse({"tooLarge"});
    m_pool.run(
        this,
        [shown, size = m_left, house = &m_house](WorkerConnection &connection) {
            return documents::Upload::begin(connection, *house, shown, size);
        },
        [this](std::variant<Refusal, std::unique_ptr<documents::Upload>> begun) {
            m_isBusy = false;
            if (const auto *refusal = std::get_if<Refusal>(&begun))
                return refuse(*refusal);
            m_upload = std::move(std::get<1>(begun));
            takeBlock();
        });
}

void DocumentSocket::takeBlock()
{
    if (m_isBusy || m_isAnswered || !m_upload)
        return;
    if (m_left == 0)
        return finish();
    const QByteArray block = m_socket->read(qMin(m_left, kBlock));
    if (block.isEmpty())
        return;
    m_left -= block.size();
    m_isBusy = true;
    m_pool.run(
        this, [upload = m_upload, block](WorkerConnection &) { return upload->append(block); },
        [this](std::optional<Refusal> refused) { onTaken(refused); });
}

void DocumentSocket::onTaken(std::optional<Refusal> refused)
{
    m_isBusy = false;
    if (refused)
        refuse(*refused);
    else
        takeBlock();
}

void DocumentSocket::finish()
{
    m_isBusy = true;
    m_pool.run(
        this, [upload = m_upload](WorkerConnection &connection) { return upload->finish(connection); },
        [this](std::variant<Refusal, QByteArray> done) {
            m_isBusy = false;
            if (const auto *refusal = std::get_if<Refusal>(&done))
                refuse(*refusal);
            else
                answer(201, std::get<QByteArray>(done));
        });
}

// ---- out -------------------------------------------------------------------------------------------------

void DocumentSocket::beginDownload(const documents::ShownTicket &shown)
{
    if (m_left > 0)
        return refuse({"request"});
    m_pool.run(
        this,
        [shown, house = &m_house](WorkerConnection &connection) {
            return documents::Download::begin(connection, *house, shown);
        },
        [this](std::variant<Refusal, std::unique_ptr<documents::Download>> begun) {
            m_isBusy = false;
            if (const auto *refusal = std::get_if<Refusal>(&begun))
                return refuse(*refusal);
            if (m_isAnswered)
                return;
            m_download = std::move(std::get<1>(begun));
            sendHead(m_download->document());
            sendBlock();
        });
}

void DocumentSocket::sendHead(const documents::NewDocument &document)
{
    // An attachment of exactly this type, so that no browser ever runs or shows it as a page of ours.
    m_socket->write("HTTP/1.1 200 OK\r\nContent-Type: " + enumText(document.type).toLatin1() +
                    "\r\nContent-Length: " + QByteArray::number(document.size) +
                    "\r\nContent-Disposition: attachment; filename*=UTF-8''" +
                    QUrl::toPercentEncoding(document.name) +
                    "\r\nX-Content-Type-Options: nosniff\r\nContent-Security-Policy: sandbox\r\n"
                    "Cache-Control: no-store\r\nConnection: close\r\n\r\n");
}

void DocumentSocket::sendBlock()
{
    m_isBusy = true;
    m_pool.run(
        this, [download = m_download](WorkerConnection &) { return download->read(kBlock); },
        [this](const QByteArray &block) {
            m_isBusy = false;
            if (!block.isEmpty()) {
                m_socket->write(block);
                return;
            }
            m_download.reset();
            m_socket->disconnectFromHost(); // When all is written.
        });
}

// ---- the end ---------------------------------------------------------------------------------------------

void DocumentSocket::refuse(Refusal refusal)
{
    const QJsonObject json{{u"reason"_s, QLatin1StringView(refusal.reason)}};
    answer(statusOf(refusal), QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/// One answer a socket. What is left of a refused body is read away for a moment: a socket closed over unread
/// bytes is reset, and the answer would be lost with it.
void DocumentSocket::answer(int status, const QByteArray &json)
{
    if (std::exchange(m_isAnswered, true))
        return;
    m_isBusy = false; // No worker was asked yet, or it has just come back.
    m_upload.reset();
    m_socket->write(
        "HTTP/1.1 " + QByteArray::number(status) + (status == 201 ? " Created" : " Refused") +
        "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(json.size()) +
        "\r\nX-Content-Type-Options: nosniff\r\nCache-Control: no-store\r\n"
        "Connection: close\r\n\r\n" +
        json);
    m_whole.setRemainingTime(m_limits.closing);
    onReadyRead();
}

void DocumentSocket::onReadyRead()
{
    noteProgress();
    if (!m_isAnswered)
        return takeBlock();
    m_left -= m_socket->readAll().size();
    if (m_left <= 0)
        m_socket->disconnectFromHost();
}

void DocumentSocket::onTick()
{
    // A worker comes to its end by itself, and what it does must not be called refused meanwhile.
    if (m_isBusy || (!m_whole.hasExpired() && (m_isAnswered || !m_silence.hasExpired())))
        return;
    // Who is slow while sending is told so; who is slow while reading, or after that, is only cut.
    if (m_isAnswered || m_download)
        m_socket->abort();
    else
        refuse({"slow"});
}

} // namespace hms::server
