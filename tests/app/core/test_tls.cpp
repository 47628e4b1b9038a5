// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/core/test_tls.h"

#include <QSslCertificate>
#include <QSslKey>

namespace hms::app {

namespace {

// Made for this test with openssl; it opens nothing anywhere.
const char kKey[] = "-----BEGIN PRIVATE KEY-----\n"
                    "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgyiMVhMcGRNw0jS45\n"
                    "pgMncN5XmftK3OPIFtD+uGryZRehRANCAARb7OLqt99eFO/gtvqnkMo7suDzux5g\n"
                    "JRLTlHTOOSoVstK7zRRIpn8QM4YeBv2+OCgNC+71PgEqoKqxmRPCli+c\n"
                    "-----END PRIVATE KEY-----\n";
const char kCertificate[] = "-----BEGIN CERTIFICATE-----\n"
                            "MIIBEDCBtgIBATAKBggqhkjOPQQDAjATMREwDwYDVQQDDAhobXMtdGVzdDAgFw0w\n"
                            "MDAxMDEwMDAwMDBaGA8yMDk5MTIzMTAwMDAwMFowEzERMA8GA1UEAwwIaG1zLXRl\n"
                            "c3QwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAARb7OLqt99eFO/gtvqnkMo7suDz\n"
                            "ux5gJRLTlHTOOSoVstK7zRRIpn8QM4YeBv2+OCgNC+71PgEqoKqxmRPCli+cMAoG\n"
                            "CCqGSM49BAMCA0kAMEYCIQCYS8IF2H/PmAyYgBi9tkvQCje1yRuUJVpWi5fbmgDi\n"
                            "OgIhAPIIDslFyuz8itMMijlEA9M2HRZoqGjNgcPtXKMZAdz0\n"
                            "-----END CERTIFICATE-----\n";

} // namespace

QSslConfiguration testTls()
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(QByteArray(kCertificate)));
    tls.setPrivateKey(QSslKey(QByteArray(kKey), QSsl::Ec));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

} // namespace hms::app
