// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/documents/document_files.h"
#include "shared/documents/documents_protocol.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QPointer>
#include <QTimer>

namespace hms::app {

/// Moves the bytes of one document between this desk and the server: asks for a ticket, uses it over HTTP,
/// and finds out what became of an upload whose answer was lost. Nothing blocks. One transfer an object,
/// which ends with exactly one of uploaded, downloaded, failed and cancelled.
class DocumentTransfer final : public QObject {
    Q_OBJECT

public:
    DocumentTransfer(ApiClient &api, QNetworkAccessManager &network, QObject *parent = nullptr);
    ~DocumentTransfer() override;

    /// Reads the file and sends it.
    void uploadFile(const DocumentOwner &owner, const QString &path);
    void upload(const DocumentOwner &owner, const QString &name, const QByteArray &bytes);
    void download(const Document &document);
    /// Stops moving bytes. An upload that was complete by then is told as uploaded.
    void cancel();
    /// Without any byte moved for so long a transfer has failed.
    void setPatience(std::chrono::milliseconds patience) { m_silence.setInterval(patience); }

signals:
    void progressed(qint64 moved, qint64 all);
    void uploaded(const hms::Document &document);
    void downloaded(const hms::Document &document, const QByteArray &bytes);
    void failed(const hms::Error &error);
    void cancelled();

private:
    void send(const DocumentOwner &owner, const Result<LoadedFile> &file);
    void put(const DocumentTicket &ticket, const LoadedFile &file);
    void get(const Document &document, const DocumentTicket &ticket);
    [[nodiscard]] QNetworkRequest requestFor(const DocumentTicket &ticket) const;
    void watch(QNetworkReply *reply);
    void onPut(DocumentId id);
    void onGot(const Document &document);
    void lookFor(DocumentId id, const Error &otherwise);
    void fail(const Error &error);

    ApiClient &m_api;
    QNetworkAccessManager &m_network;
    QPointer<QNetworkReply> m_reply;
    QTimer m_silence;
    DocumentOwner m_owner;
    bool m_isCancelled = false;
};

} // namespace hms::app
