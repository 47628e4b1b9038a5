// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/icons.h"
#include "shared/documents/document.h"

namespace hms::app {

QString label(DocumentOwnerKind kind);
QString label(DocumentFormat type);
Icon icon(DocumentOwnerKind kind);
/// "340 kB", "2.4 MB".
QString fileSize(qint64 bytes);

} // namespace hms::app
