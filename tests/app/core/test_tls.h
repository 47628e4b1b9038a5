// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>

namespace hms::app {

/// A server of its own making: no authority vouches for it, and its name is not the host's.
QSslConfiguration testTls();

/// As `openssl x509 -fingerprint -sha256` prints it, without colons.
inline constexpr char16_t kTestFingerprint[] =
    u"0fdad9a4edbb4b18040ee4adc798017bdad4b75205cfe52cde13dfcfa666cd91";

} // namespace hms::app
