// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/dispatch/changes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace hms::server {

QByteArray Changes::membersOf(const QString &topic) const
{
    const Topic &t = *m_topics.constFind(topic);
    QByteArray members = "\"upserts\":[" + t.upserts.join(',') + "],\"removes\":" +
                         QJsonDocument(QJsonArray::fromStringList(t.removes)).toJson(QJsonDocument::Compact);
    if (t.reset)
        members += ",\"reset\":true";
    return members;
}

QString Changes::toSqlJson() const
{
    QJsonArray out;
    for (auto it = m_topics.begin(); it != m_topics.end(); ++it)
        out.append(
            QJsonObject{{u"topic"_s, it.key()}, {u"change"_s, QString::fromUtf8(membersOf(it.key()))}});
    return QString::fromUtf8(QJsonDocument(out).toJson(QJsonDocument::Compact));
}

} // namespace hms::server
