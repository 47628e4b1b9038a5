// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/money.h"
#include "tests/load/json_peek.h"

/// What an answer says, looked up in its text.
namespace hms::load {

/// Whether the string member says so.
inline bool says(QStringView object, QLatin1StringView name, const QString &value)
{
    return content(member(object, name)) == value;
}

inline Money money(QStringView object, QLatin1StringView name)
{
    return Money(integer(member(object, name)).value_or(-1));
}

inline QString wrong(bool right, const char *what)
{
    return right ? QString() : QStringLiteral("wrong answer: ") + QLatin1StringView(what);
}

} // namespace hms::load
