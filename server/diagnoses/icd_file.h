// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/diagnoses/diagnosis_codes_protocol.h"

namespace hms::server::diagnoses {

/// Reads a list of ICD-10 codes: UTF-8, the heading "code,title", then a code and its title on each line; a
/// title with a comma stands in double quotes. Empty lines and lines that begin with # are passed over.
/// Strict: throws OperatorError naming the first bad line, and a code that comes twice.
QList<DiagnosisCode> parseIcdFile(const QByteArray &bytes);

/// The list that comes with the server.
QByteArray commonIcdFile();

} // namespace hms::server::diagnoses
