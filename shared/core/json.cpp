// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/core/json.h"

#include <cmath>
#include <limits>

namespace hms {

const char *fromJson(const QJsonValue &j, qint64 &out)
{
    if (!j.isDouble())
        return "type";
    // Qt keeps integers exact up to 64 bits and turns larger ones into doubles; the default tells them apart.
    const qint64 low = j.toInteger(0);
    const qint64 high = j.toInteger(1);
    if (low != high)
        return "range";
    out = low;
    return nullptr;
}

const char *fromJson(const QJsonValue &j, int &out)
{
    qint64 wide = 0;
    if (const char *problem = fromJson(j, wide))
        return problem;
    if (wide < std::numeric_limits<int>::min() || wide > std::numeric_limits<int>::max())
        return "range";
    out = int(wide);
    return nullptr;
}

const char *fromJson(const QJsonValue &j, QDate &out)
{
    if (!j.isString())
        return "type";
    const QString text = j.toString();
    out = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    return out.isValid() && out.year() >= 1800 && out.year() <= 2999 ? nullptr : "range";
}

const char *fromJson(const QJsonValue &j, QDateTime &out)
{
    if (!j.isString())
        return "type";
    const QDateTime read = QDateTime::fromString(j.toString(), Qt::ISODateWithMs);
    if (!read.isValid() || read.timeSpec() == Qt::LocalTime)
        return "range"; // Without an offset the instant would depend on the reader's zone.
    out = read.toUTC();
    return nullptr;
}

const char *fromJson(const QJsonValue &j, Ulid &out)
{
    if (!j.isString())
        return "type";
    const auto ulid = Ulid::fromText(j.toString());
    if (!ulid || ulid->isNull())
        return "range";
    out = *ulid;
    return nullptr;
}

} // namespace hms
