// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

namespace hms::test {

/// A client that holds the server up: a raw socket that speaks just enough WebSocket.
class SlowPeer : public QObject {
    Q_OBJECT

public:
    enum class Kind {
        DripHandshake, ///< Never ends its HTTP header.
        DripMessage,   ///< One byte of a request every few seconds.
        NeverReads,    ///< Asks for much and takes nothing.
    };

    /// `token` is a session that may ask something big.
    SlowPeer(const QUrl &server, Kind kind, QString token);
    ~SlowPeer() override { m_socket.disconnect(this); } // Its end is nothing to be told of.

    /// The server has not ended it yet.
    [[nodiscard]] bool isHeld() const { return !m_ended; }

private:
    void onConnected();
    void onBytes();
    void drip();
    void askMuch();
    void sendText(const QByteArray &text);

    const Kind m_kind;
    const QString m_token;
    QTcpSocket m_socket;
    QTimer m_beat;
    bool m_open = false;
    bool m_ended = false;
    QByteArray m_rest;
    int m_asked = 0;
};

} // namespace hms::test
