// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/lab/template.h"

namespace hms::app {

/// A form from a JSON file, with what is wrong with it; empty when the file cannot be read or is no JSON.
std::optional<ParsedTemplate> readForm(const QString &path);
/// False when it could not be written; the file is then as it was.
bool writeForm(const QString &path, const TestTemplate &form);

} // namespace hms::app
