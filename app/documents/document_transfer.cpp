// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/document_transfer.h"

#include "app/printing/background.h"

#include <QJsonDocument>
#include <QNetworkReply>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hms::app {

namespace {

constexpr int kRetryAfterMs = 2'000;

/// The server's reasons over HTTP (DocumentTicket) in the words of this desk's sentences.
Error errorOf(const QByteArray &body)
{
    struct Word {
        QLatin1StringView reason;
        QLatin1StringView slug;
    };
    static constexpr auto kWords = std::to_array<Word>({{"ticket"_L1, "documentTicket"_L1},
                                                        {"size"_L1, "documentChanged"_L1},
                                                        {"hash"_L1, "documentChanged"_L1},
                                                        {"type"_L1, "documentKind"_L1},
                                                        {"pixels"_L1, "documentPixels"_L1},
                                                        {"activeContent"_L1, "documentActive"_L1},
                                                        {"tooLarge"_L1, "documentTooLarge"_L1},
                                                        {"noSpace"_L1, "documentNoSpace"_L1},
                                                        {"damaged"_L1, "documentDamaged"_L1}});
    const QString reason = QJsonDocument::fromJson(body).object().value("reason"_L1).toString();
    for (const Word &word : kWords)
        if (reason == word.reason)
            return Error::rejected(word.slug);
    return Error::unavailable(kRetryAfterMs); // Busy or slow: another try may do.
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace

DocumentTransfer::DocumentTransfer(ApiClient &api, QNetworkAccessManager &network, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_network(network)
{
    m_silence.setSingleShot(true);
    m_silence.setInterval(30s);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        if (m_reply)
            m_reply->abort();
    });
}

DocumentTransfer::~DocumentTransfer()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
}

void DocumentTransfer::uploadFile(const DocumentOwner &owner, const QString &path)
{
    inBackground(
        this, [path] { return loadFile(path); },
        [this, owner](const Result<LoadedFile> &file) { send(owner, file); });
}

void DocumentTransfer::upload(const DocumentOwner &owner, const QString &name, const QByteArray &bytes)
{
    inBackground(
        this, [name, bytes] { return summedUp(name, bytes); },
        [this, owner](const Result<LoadedFile> &file) { send(owner, file); });
}

void DocumentTransfer::send(const DocumentOwner &owner, const Result<LoadedFile> &file)
{
    if (m_isCancelled)
        return;
    if (!file)
        return fail(file.error());
    m_owner = owner;
    const RequestDocumentTicket request{owner, file->name, file->bytes.size(), file->type, file->sha256};
    m_api.call(request, this, [this, loaded = *file](const Result<DocumentTicket> &ticket) {
        if (m_isCancelled)
            return;
        if (ticket)
            put(*ticket, loaded);
        else
            fail(ticket.error());
    });
}

QNetworkRequest DocumentTransfer::requestFor(const DocumentTicket &ticket) const
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(m_api.serverHost());
    url.setPort(ticket.port);
    url.setPath(ticket.path);
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + ticket.ticket.toLatin1());
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/octet-stream"_s);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    return request;
}

/// Any byte that moves starts the patience anew.
void DocumentTransfer::watch(QNetworkReply *reply)
{
    m_reply = reply;
    const auto onMoved = [this](qint64 moved, qint64 all) {
        m_silence.start();
        if (all > 0)
            emit progressed(moved, all);
    };
    connect(reply, &QNetworkReply::uploadProgress, this, onMoved);
    connect(reply, &QNetworkReply::downloadProgress, this, onMoved);
    connect(reply, &QNetworkReply::finished, &m_silence, &QTimer::stop);
    connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    m_silence.start();
}

void DocumentTransfer::put(const DocumentTicket &ticket, const LoadedFile &file)
{
    watch(m_network.put(requestFor(ticket), file.bytes));
    connect(m_reply, &QNetworkReply::finished, this, [this, id = ticket.documentId] { onPut(id); });
}

void DocumentTransfer::onPut(DocumentId id)
{
    const QByteArray body = m_reply->isReadable() ? m_reply->readAll() : QByteArray();
    const int status = statusOf(*m_reply);
    const auto document = decode<Document>(QJsonDocument::fromJson(body).object());
    if (status == 201 && document)
        emit uploaded(*document);
    else if (status == 201 || status == 0) // The answer is lost; what it was about may have happened.
        lookFor(id, Error::unavailable(kRetryAfterMs));
    else if (status ==
             401) // Qt repeats by itself what lost its connection, and the first one may have got there.
        lookFor(id, errorOf(body));
    else
        fail(errorOf(body));
}

void DocumentTransfer::lookFor(DocumentId id, const Error &otherwise)
{
    m_api.call(ListDocuments{m_owner, {}}, this,
               [this, id, otherwise](const Result<QList<Document>> &answer) {
                   if (!answer)
                       return fail(answer.error());
                   for (const Document &document : *answer)
                       if (document.id == id) {
                           emit uploaded(document);
                           return;
                       }
                   fail(otherwise);
               });
}

void DocumentTransfer::download(const Document &document)
{
    m_api.call(OpenDocument{document.id}, this, [this, document](const Result<DocumentTicket> &ticket) {
        if (m_isCancelled)
            return;
        if (ticket)
            get(document, *ticket);
        else
            fail(ticket.error());
    });
}

void DocumentTransfer::get(const Document &document, const DocumentTicket &ticket)
{
    watch(m_network.get(requestFor(ticket)));
    connect(m_reply, &QNetworkReply::finished, this, [this, document] { onGot(document); });
}

void DocumentTransfer::onGot(const Document &document)
{
    const QByteArray bytes = m_reply->isReadable() ? m_reply->readAll() : QByteArray();
    const int status = statusOf(*m_reply);
    if (status != 200 || m_reply->error() != QNetworkReply::NoError)
        return fail(status == 0 || status == 200 ? Error::unavailable(kRetryAfterMs) : errorOf(bytes));
    // What came must be what was stored, whoever stands between.
    inBackground(
        this, [bytes] { return sha256Of(bytes); },
        [this, document, bytes](const QString &sha256) {
            if (m_isCancelled)
                return;
            if (sha256 == document.sha256)
                emit downloaded(document, bytes);
            else
                fail(Error::rejected(u"documentDamaged"_s));
        });
}

void DocumentTransfer::cancel()
{
    if (std::exchange(m_isCancelled, true))
        return;
    if (m_reply)
        m_reply->abort(); // Its end tells what became of it.
    else
        emit cancelled();
}

void DocumentTransfer::fail(const Error &error)
{
    if (m_isCancelled)
        emit cancelled();
    else
        emit failed(error);
}

} // namespace hms::app
