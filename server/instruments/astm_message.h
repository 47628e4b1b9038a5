// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/instruments/parsed_message.h"

namespace hms::server::instruments {

/// Reads the records of one ASTM E1394 message, H to L, each a line: the instrument from H-5, the patient
/// from P-3 or P-4, the sample from O-3, a reading for each R.
ParsedMessage parseAstm(QByteArrayView bytes);

} // namespace hms::server::instruments
