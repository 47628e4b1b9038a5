// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace hms::server {

/// PostgreSQL settings of the embedded cluster for a machine with that much memory (bytes).
QMap<QString, QString> clusterSettings(qint64 memory);

/// Physical memory of this machine in bytes.
qint64 machineMemory();

} // namespace hms::server
