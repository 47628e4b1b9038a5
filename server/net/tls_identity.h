// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QString>

#include <optional>

namespace hms::server {

/// The key and certificate the server shows to workstations.
struct TlsIdentity {
    QSslConfiguration configuration; ///< TLS 1.2 and later.
    QString fingerprint;             ///< SHA-256 of the certificate, "AB:CD:..."; what workstations pin.
};

/// The configured PEM files, or, when both names are empty, those in the data folder: a P-256 key and a
/// self-signed certificate made at first use, the key readable by its owner only. Throws OperatorError.
TlsIdentity loadTlsIdentity(const QString &dataFolder, const QString &certificateFile,
                            const QString &keyFile);

/// The fingerprint of the certificate in the data folder; nothing when none was made.
std::optional<QString> ownFingerprint(const QString &dataFolder);

} // namespace hms::server
