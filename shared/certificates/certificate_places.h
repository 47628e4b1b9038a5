// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QString>

#include <array>
#include <optional>

namespace hms {

/// What a certificate's template may name as {place}, in the order in which people think of them.
inline constexpr std::array kCertificatePlaces = std::to_array<const char *>({
    "patient",   "patientNumber", "date",          "from",     "to",          "days",        "reason",
    "addressee", "diagnoses",     "doctor",        "hospital", "complaint",   "examination", "plan",
    "medicines", "allergies",     "bloodPressure", "pulse",    "temperature", "respiration", "spo2",
    "weight",
});

/// What stands in each place; empty: nothing is known.
using CertificatePlaces = QHash<QString, QString>;

/// The text with its places filled, each once: what a place says is never read for places again. A line with
/// an empty place is left out, and what is left of its paragraph closes up.
QString fillPlaces(const QString &text, const CertificatePlaces &places);

/// "22 November 2026" in the words of the language; Latin digits, as on every paper of the house.
QString dateWords(const QString &language, QDate day);

/// The first name in braces that is no place; empty: there is none.
std::optional<QString> unknownPlace(const QString &text);

} // namespace hms
