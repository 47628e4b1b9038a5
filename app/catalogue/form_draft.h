// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/lab/template.h"

namespace hms::app {

/// A form as toJson() wrote it, half finished as it may be: what cannot be read is left out, nothing is
/// refused. For what somebody has not saved yet; the server reads with TestTemplate::parse.
TestTemplate unfinishedForm(const QJsonObject &document);

} // namespace hms::app
