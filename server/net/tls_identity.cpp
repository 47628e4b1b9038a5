// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/net/tls_identity.h"

#include "server/db/operator_error.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QHostInfo>
#include <QSaveFile>
#include <QSslCertificate>
#include <QSslKey>

#include <memory>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;

namespace hms::server {

namespace {

constexpr long kValidSeconds = 60L * 60 * 24 * 3650;

template <auto Free>
struct Freeing {
    template <class T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Freeing<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freeing<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freeing<X509_EXTENSION_free>>;
using Memory = std::unique_ptr<BIO, Freeing<BIO_free_all>>;

void require(bool done)
{
    if (!done)
        throw OperatorError(EX_SOFTWARE, u"OpenSSL cannot make a key; set --tls-cert and --tls-key"_s);
}

QByteArray contentOf(BIO *memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return {data, size};
}

void addExtension(X509 *certificate, int id, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, id, value.constData()));
    require(extension && X509_add_ext(certificate, extension.get(), -1));
}

/// Self-signed for this machine's name; workstations pin the fingerprint, so the name matters little.
Certificate makeCertificate(EVP_PKEY *key)
{
    Certificate certificate(X509_new());
    require(certificate != nullptr);
    quint64 serial = 0;
    require(RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial) == 1);
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate.get()), serial >> 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), -3600); // Desks' clocks may be behind.
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), kValidSeconds);
    X509_set_pubkey(certificate.get(), key);

    const QByteArray host = QHostInfo::localHostName().toUtf8().left(60);
    X509_NAME *name = X509_get_subject_name(certificate.get());
    require(X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
                                       reinterpret_cast<const unsigned char *>(host.constData()), -1, -1, 0));
    X509_set_issuer_name(certificate.get(), name);
    addExtension(certificate.get(), NID_basic_constraints, "critical,CA:FALSE");
    addExtension(certificate.get(), NID_subject_alt_name, "DNS:" + host + ",DNS:localhost");
    require(X509_sign(certificate.get(), key, EVP_sha256()) > 0);
    return certificate;
}

void writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool done = file.open(QIODevice::WriteOnly) &&
                      file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                      file.write(content) == content.size() && file.commit();
    if (!done)
        throw OperatorError(EX_CANTCREAT, u"cannot write %1: %2"_s.arg(path, file.errorString()));
}

void makeIdentity(const QString &certificateFile, const QString &keyFile)
{
    const Key key(EVP_EC_gen("P-256"));
    require(key != nullptr);
    const Certificate certificate = makeCertificate(key.get());
    const Memory keyText(BIO_new(BIO_s_mem()));
    const Memory certificateText(BIO_new(BIO_s_mem()));
    require(PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) &&
            PEM_write_bio_X509(certificateText.get(), certificate.get()));
    writeFile(keyFile, contentOf(keyText.get()));
    writeFile(certificateFile, contentOf(certificateText.get()));
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw OperatorError(EX_NOINPUT, u"cannot read %1: %2"_s.arg(path, file.errorString()));
    return file.readAll();
}

QString ownCertificateFile(const QString &dataFolder)
{
    return dataFolder + "/tls/certificate.pem"_L1;
}

QString fingerprintOf(const QSslCertificate &certificate)
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
}

} // namespace

TlsIdentity loadTlsIdentity(const QString &dataFolder, const QString &certificateFile, const QString &keyFile)
{
    QString certificatePath = certificateFile;
    QString keyPath = keyFile;
    if (certificateFile.isEmpty() && keyFile.isEmpty()) {
        certificatePath = ownCertificateFile(dataFolder);
        keyPath = dataFolder + "/tls/key.pem"_L1;
        if (!QDir().mkpath(dataFolder + "/tls"_L1))
            throw OperatorError(EX_CANTCREAT, u"cannot make %1/tls"_s.arg(dataFolder));
        if (!QFile::exists(certificatePath) || !QFile::exists(keyPath))
            makeIdentity(certificatePath, keyPath);
    }

    const QList<QSslCertificate> chain = QSslCertificate::fromData(readFile(certificatePath));
    const QByteArray keyText = readFile(keyPath);
    QSslKey key(keyText, QSsl::Ec);
    if (key.isNull())
        key = QSslKey(keyText, QSsl::Rsa);
    if (chain.isEmpty())
        throw OperatorError(EX_CONFIG, u"%1 holds no PEM certificate"_s.arg(certificatePath));
    if (key.isNull())
        throw OperatorError(EX_CONFIG, u"%1 holds no PEM key without a passphrase"_s.arg(keyPath));

    TlsIdentity identity;
    identity.configuration = QSslConfiguration::defaultConfiguration();
    identity.configuration.setLocalCertificateChain(chain);
    identity.configuration.setPrivateKey(key);
    identity.configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // Workstations have no certificates.
    identity.configuration.setProtocol(QSsl::TlsV1_2OrLater);
    identity.fingerprint = fingerprintOf(chain.first());
    return identity;
}

std::optional<QString> ownFingerprint(const QString &dataFolder)
{
    const QList<QSslCertificate> chain = QSslCertificate::fromPath(ownCertificateFile(dataFolder));
    return chain.isEmpty() ? std::nullopt : std::optional(fingerprintOf(chain.first()));
}

} // namespace hms::server
