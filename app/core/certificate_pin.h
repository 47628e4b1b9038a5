// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSslError>
#include <QString>

namespace hms::app {

/// What to do with a certificate that no authority of this machine vouches for.
enum class PinVerdict {
    Accepted, ///< The one accepted before.
    Unknown,  ///< First meeting: a person must compare the fingerprint.
    Changed,  ///< Another one than before: perhaps somebody in between.
    Broken,   ///< Faults that no fingerprint heals.
};

struct PinCheck {
    PinVerdict verdict = PinVerdict::Broken;
    QString fingerprint; ///< SHA-256, lower-case hex; empty when Broken.
};

/// Judges the errors of a TLS handshake; `pinned` is empty before the first meeting. Only errors that say
/// "nobody vouches for it" count as a question of trust, and only about one and the same certificate.
PinCheck checkPin(const QList<QSslError> &errors, const QString &pinned);

/// Plain ws is for this very machine only.
bool isLoopback(const QString &host);

} // namespace hms::app
