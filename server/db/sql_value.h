// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/json.h"

#include <QJsonDocument>
#include <QVariant>

/// How the domain's types travel to and from PostgreSQL. Ids are uuid text, money bigint, instants ISO text
/// with Z (QDateTime in the driver costs 5 µs a value), enums their wire names.
namespace hms::server {

inline QVariant sqlValue(const QString &v)
{
    return v;
}
inline QVariant sqlValue(const char *v)
{
    return QString::fromLatin1(v);
}
inline QVariant sqlValue(bool v)
{
    return v;
}
inline QVariant sqlValue(int v)
{
    return v;
}
inline QVariant sqlValue(qint64 v)
{
    return v;
}
inline QVariant sqlValue(Money v)
{
    return v.minor;
}
inline QVariant sqlValue(const QDate &v)
{
    return v.toString(Qt::ISODate);
}
inline QVariant sqlValue(const QDateTime &v)
{
    return v.toUTC().toString(Qt::ISODateWithMs);
}
inline QVariant sqlValue(const QByteArray &v)
{
    return v;
} ///< bytea
inline QVariant sqlValue(const Ulid &v)
{
    return v.toUuidText();
}
template <class Tag>
QVariant sqlValue(const Id<Tag> &v)
{
    return v.value.toUuidText();
}
/// For a (:ids)::uuid[] parameter.
template <class Tag>
QVariant sqlValue(const QList<Id<Tag>> &v)
{
    QStringList ids;
    for (const Id<Tag> &id : v)
        ids.append(id.value.toUuidText());
    return QString(u'{' + ids.join(u',') + u'}');
}
template <class E>
requires std::is_enum_v<E> QVariant sqlValue(E v)
{
    return enumText(v);
}
inline QVariant sqlValue(const QJsonObject &v)
{
    return QString::fromUtf8(QJsonDocument(v).toJson(QJsonDocument::Compact));
}
inline QVariant sqlValue(const QJsonArray &v)
{
    return QString::fromUtf8(QJsonDocument(v).toJson(QJsonDocument::Compact));
}
inline QVariant sqlValue(std::nullopt_t)
{
    return {};
}
template <class T>
QVariant sqlValue(const std::optional<T> &v)
{
    return v ? sqlValue(*v) : QVariant();
}

/// Anything with a sqlValue, so that parameter lists read as {{"id", id}, {"amount", amount}}.
struct SqlParam {
    template <class T>
    SqlParam(const char *paramName, const T &paramValue)
        : name(paramName)
        , value(sqlValue(paramValue))
    {
    }

    const char *name;
    QVariant value;
};

} // namespace hms::server
