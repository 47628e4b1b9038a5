// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/raw_json.h"

namespace hms::server::pharmacy {

/// DispensePrescription::Response: the members of the Prescription and one more.
inline RawJson withBill(RawJson prescription, const RawJson &bill)
{
    prescription.bytes.chop(1);
    prescription.bytes += ",\"bill\":" + bill.bytes + '}';
    return prescription;
}

} // namespace hms::server::pharmacy
