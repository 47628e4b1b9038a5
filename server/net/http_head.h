// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

#include <optional>

namespace hms::server {

/// The head of an HTTP/1.1 request (RFC 9112), read strictly: what is unusual is refused rather than guessed.
struct HttpHead {
    QByteArray method;
    QByteArray target;
    QHash<QByteArray, QByteArray> fields; ///< Names in lower case; each comes once.

    /// Of the whole head, the empty line included; 0 while it is not all there.
    static qsizetype sizeOf(QByteArrayView bytes);
    /// Nothing when it is malformed, has a field twice, or a body without a plain Content-Length.
    static std::optional<HttpHead> parse(QByteArrayView head);

    [[nodiscard]] qint64 contentLength() const { return m_contentLength; } ///< 0 without a body.
    /// After "Authorization: Bearer"; empty when there is none.
    [[nodiscard]] QByteArray bearer() const;

private:
    qint64 m_contentLength = 0;
};

} // namespace hms::server
