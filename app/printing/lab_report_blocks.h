// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/lab_report_values.h"

namespace hms::app {

/// The tests of a report as the template wants them, each with its specimen, values, tables and reviewer.
QJsonArray testBlocks(const ViewSource &source, const LabReport &report);

} // namespace hms::app
