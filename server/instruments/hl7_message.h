// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/instruments/parsed_message.h"

namespace hms::server::instruments {

/// Reads an HL7 v2.5 ORU^R01 (2.3 to 2.6 have these segments in the same places): the instrument from MSH-3,
/// the sample from SPM-2, OBR-3 or OBR-2, whichever looks like a number of ours, one reading for each
/// repetition of OBX-5. Pictures and empty values are no readings.
ParsedMessage parseHl7(QByteArrayView bytes);

/// What MSA-1 says.
enum class Receipt {
    Accepted,    ///< AA: kept, or was kept before.
    Refused,     ///< AE: the message is wrong; sending it again changes nothing.
    NotTakenNow, ///< AR: nothing we take, or not now.
};
/// ACK^R01 for a message, framed for MLLP.
QByteArray hl7Answer(const ParsedMessage &message, Receipt receipt, const QString &reason,
                     const QDateTime &now);

} // namespace hms::server::instruments
