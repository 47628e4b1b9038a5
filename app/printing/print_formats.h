// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/money.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <functional>

namespace hms::app {

/// How values look on one paper: its language, digits, currency and the hospital's time zone are bound in.
struct PrintFormats {
    std::function<QString(Money)> money;            ///< Amount without the currency, minus sign in front.
    std::function<QString(qint64)> number;          ///< A count or a serial.
    std::function<QString(const QDate &)> date;     ///< Four-digit year.
    std::function<QString(const QDateTime &)> time; ///< Day and minute in the hospital's zone.
};

} // namespace hms::app
