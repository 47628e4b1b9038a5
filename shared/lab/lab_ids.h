// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/id.h"

namespace hms {

using LabId = Id<struct LabTag>;
using TestTypeId = Id<struct TestTypeTag>;
using TestTemplateId = Id<struct TestTemplateTag>;

} // namespace hms
