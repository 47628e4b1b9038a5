// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/id.h"

namespace hms {

using PrescriptionId = Id<struct PrescriptionTag>;
using PrescriptionItemId = Id<struct PrescriptionItemTag>;

} // namespace hms
