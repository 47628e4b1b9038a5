// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>
#include <QWidget>

class QLabel;
class QPushButton;

namespace hms::app {

/// The server's key, shown once: a person compares it with what the server itself prints.
class FingerprintForm final : public QWidget {
    Q_OBJECT

public:
    explicit FingerprintForm(QWidget *parent = nullptr);

    /// `changed`: this server had another key before.
    void ask(const QUrl &server, const QString &fingerprint, bool changed);

signals:
    void accepted(const QUrl &server, const QString &fingerprint);

private:
    QUrl m_server;
    QString m_hex;
    QLabel *m_text = nullptr;
    QLabel *m_fingerprint = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace hms::app
