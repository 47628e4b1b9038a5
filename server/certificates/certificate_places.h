// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/certificates/certificates_store.h"

#include <QHash>

namespace hms::server::certificates {

/// What stands in each {place} of a template; empty: nothing is known.
using Places = QHash<QString, QString>;
Places placesOf(const CertificateFacts &facts, const CertificateWish &wish);

/// The text with its places filled, each once: what a place says is never read for places again. A line with
/// an empty place is left out, and what is left of its paragraph closes up.
QString fillPlaces(const QString &text, const Places &places);

/// Whether the text names a place that placesOf() does not know.
bool hasUnknownPlace(const QString &text);

} // namespace hms::server::certificates
