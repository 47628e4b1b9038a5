// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/certificates/certificate_places.h"

namespace hms::app {

/// A patient who does not exist, with something in every place, in the words of the language; for the eyes of
/// who writes a template.
CertificatePlaces examplePlaces(const QString &language, const QString &hospital, QDate today);

/// "Patient's name": what {patient} stands for, in the desk's language.
QString placeName(const QString &place);

} // namespace hms::app
