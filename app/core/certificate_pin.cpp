// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/certificate_pin.h"

#include <QHostAddress>
#include <QSslCertificate>

#include <algorithm>

namespace hms::app {

namespace {

bool isQuestionOfTrust(QSslError::SslError error)
{
    switch (error) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::HostNameMismatch:
    case QSslError::CertificateNotYetValid:          // Dates mean little where no authority signs,
    case QSslError::CertificateExpired: return true; // and the desk's clock may be wrong.
    default: return false;
    }
}

} // namespace

PinCheck checkPin(const QList<QSslError> &errors, const QString &pinned)
{
    if (errors.isEmpty() || errors.constFirst().certificate().isNull())
        return {};
    const QSslCertificate certificate = errors.constFirst().certificate();
    const bool healable = std::all_of(errors.begin(), errors.end(), [&](const QSslError &error) {
        return isQuestionOfTrust(error.error()) && error.certificate() == certificate;
    });
    if (!healable)
        return {};
    const QString print = QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex());
    if (pinned.isEmpty())
        return {PinVerdict::Unknown, print};
    return {print == pinned ? PinVerdict::Accepted : PinVerdict::Changed, print};
}

bool isLoopback(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

} // namespace hms::app
