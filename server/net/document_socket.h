// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/documents/transfers.h"
#include "server/net/http_head.h"
#include "server/net/net_limits.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace hms::server {

class TransferPool;

/// One HTTP request that moves a document's bytes: shows its ticket, then sends or takes them block by block,
/// one block at a worker at a time, so a socket never holds more than two in memory. One request a socket.
/// Main thread; deletes itself with the socket.
class DocumentSocket : public QObject {
    Q_OBJECT

public:
    /// Takes the socket over; the bytes of `head` were read from it.
    DocumentSocket(QTcpSocket *socket, HttpHead head, DocumentHouse &house, TransferPool &pool,
                   const NetLimits &limits);

private:
    void begin();
    void beginUpload(const documents::ShownTicket &shown);
    void beginDownload(const documents::ShownTicket &shown);
    void takeBlock();
    void onTaken(std::optional<documents::Refusal> refused);
    void finish();
    void sendBlock();
    void sendHead(const documents::NewDocument &document);
    void refuse(documents::Refusal refusal);
    void answer(int status, const QByteArray &json);
    void onReadyRead();
    void onTick();
    void noteProgress() { m_silence.setRemainingTime(m_limits.documentSilence); }

    QTcpSocket *m_socket;
    HttpHead m_head;
    DocumentHouse &m_house;
    TransferPool &m_pool;
    const NetLimits &m_limits;
    std::shared_ptr<documents::Upload> m_upload;
    std::shared_ptr<documents::Download> m_download;
    qint64 m_left = 0;    ///< Bytes of the body that have not come yet.
    bool m_isBusy = true; ///< A worker has the transfer.
    bool m_isAnswered = false;
    QDeadlineTimer m_whole;
    QDeadlineTimer m_silence;
    QTimer m_tick;
};

} // namespace hms::server
