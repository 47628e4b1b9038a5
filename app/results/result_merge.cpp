// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/result_merge.h"

#include <QSet>

namespace hms::app {

MergedResult mergeResults(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs)
{
    QStringList keys = base.keys() + mine.keys() + theirs.keys();
    keys.removeDuplicates();
    MergedResult out;
    for (const QString &key : keys) {
        const QJsonValue was = base.value(key);
        const QJsonValue my = mine.value(key);
        const QJsonValue their = theirs.value(key);
        if (my != was && their != was && my != their)
            out.clashes += key;
        const QJsonValue chosen = my == was ? their : my;
        if (!chosen.isUndefined())
            out.data.insert(key, chosen);
    }
    return out;
}

} // namespace hms::app
