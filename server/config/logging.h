// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hms::server {

/// Sends all messages to stderr, one line each: time, severity, category, text. Under systemd, whose journal
/// keeps time and severity itself, the line starts with "<N>" instead. Callers never log patient data.
void installLogging();

/// `rules`: Qt's filter rules separated by commas, "hms.db.debug=true,hms.postgres=false".
void setLogRules(const QString &rules);

/// The line for one message; `toJournal` decides its start.
QByteArray logLine(QtMsgType type, const char *category, const QString &message, bool toJournal);

} // namespace hms::server
