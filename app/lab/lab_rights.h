// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/access/permissions.h"
#include "shared/lab/lab_ids.h"

#include <QString>

namespace hms::app {

inline constexpr auto kLabCollect = Permission::ClinicalVitals;

inline QString labTopic(LabId lab)
{
    return QStringLiteral("lab:") + lab.toText();
}

} // namespace hms::app
