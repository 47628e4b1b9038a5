// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/json.h"
#include "shared/core/raw_json.h"

#include <QJsonDocument>

/// How the domain's types travel to and from PostgreSQL, as text: ids are uuids, money is bigint in minor
/// units, instants are ISO with Z, enums their wire names. Bytes are bytea and travel as they are.
namespace hms::server {

/// A parameter as libpq takes it.
struct SqlValue {
    QByteArray bytes; ///< UTF-8 text, or the bytes of a bytea.
    bool isNull = false;
    bool isBinary = false;
};

inline SqlValue sqlValue(const QString &v)
{
    return {v.toUtf8(), v.isNull()}; // "" is a text, QString() is NULL.
}
inline SqlValue sqlValue(const char *v)
{
    return {v};
}
inline SqlValue sqlValue(bool v)
{
    return {v ? "t" : "f"};
}
inline SqlValue sqlValue(qint64 v)
{
    return {QByteArray::number(v)};
}
inline SqlValue sqlValue(int v)
{
    return sqlValue(qint64(v));
}
inline SqlValue sqlValue(Money v)
{
    return sqlValue(v.minor);
}
inline SqlValue sqlValue(const QDate &v)
{
    return {v.toString(Qt::ISODate).toLatin1(), !v.isValid()};
}
inline SqlValue sqlValue(const QDateTime &v)
{
    return {v.toUTC().toString(Qt::ISODateWithMs).toLatin1(), !v.isValid()};
}
/// For a bytea.
inline SqlValue sqlValue(const QByteArray &v)
{
    return {v, v.isNull(), true};
}
inline SqlValue sqlValue(const RawJson &v)
{
    return {v.bytes};
}
inline SqlValue sqlValue(const Ulid &v)
{
    return {v.toUuidText().toLatin1()};
}
template <class Tag>
SqlValue sqlValue(const Id<Tag> &v)
{
    return sqlValue(v.value);
}
/// For a (:ids)::uuid[] parameter.
template <class Tag>
SqlValue sqlValue(const QList<Id<Tag>> &v)
{
    QByteArrayList ids;
    for (const Id<Tag> &id : v)
        ids.append(id.value.toUuidText().toLatin1());
    return {'{' + ids.join(',') + '}'};
}
template <class E>
requires std::is_enum_v<E> SqlValue sqlValue(E v)
{
    return sqlValue(enumText(v));
}
inline SqlValue sqlValue(const QJsonObject &v)
{
    return {QJsonDocument(v).toJson(QJsonDocument::Compact)};
}
inline SqlValue sqlValue(const QJsonArray &v)
{
    return {QJsonDocument(v).toJson(QJsonDocument::Compact)};
}
inline SqlValue sqlValue(std::nullopt_t)
{
    return {{}, true};
}
template <class T>
SqlValue sqlValue(const std::optional<T> &v)
{
    return v ? sqlValue(*v) : sqlValue(std::nullopt);
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
    SqlValue value;
};

/// The other way: a value as PostgreSQL writes it (timezone UTC, datestyle ISO); nothing when it is not one.
template <class T>
std::optional<T> fromSql(QByteArrayView text)
{
    bool ok = true;
    if constexpr (std::is_same_v<T, QString>) {
        return QString::fromUtf8(text);
    } else if constexpr (std::is_same_v<T, bool>) {
        return text == "t" || text == "f" ? std::optional(text == "t") : std::nullopt;
    } else if constexpr (std::is_same_v<T, int> || std::is_same_v<T, qint64>) {
        const qint64 number = text.toLongLong(&ok);
        return ok && number == T(number) ? std::optional(T(number)) : std::nullopt;
    } else if constexpr (std::is_same_v<T, Money>) {
        const auto minor = fromSql<qint64>(text);
        return minor ? std::optional(Money(*minor)) : std::nullopt;
    } else if constexpr (std::is_same_v<T, QDate>) {
        const auto date = QDate::fromString(QLatin1StringView(text), Qt::ISODate);
        return date.isValid() ? std::optional(date) : std::nullopt;
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        // 2026-11-22 09:00:00.5+00: Qt wants minutes in the offset.
        const auto instant =
            QDateTime::fromString(QLatin1StringView(text) + QLatin1StringView(":00"), Qt::ISODate);
        return instant.isValid() ? std::optional(instant.toUTC()) : std::nullopt;
    } else if constexpr (std::is_same_v<T, Ulid>) {
        return Ulid::fromUuidText(text);
    } else if constexpr (std::is_enum_v<T>) {
        return enumFromText<T>(QString::fromLatin1(text));
    } else { // Id<Tag>
        const auto id = Ulid::fromUuidText(text);
        return id ? std::optional(T(*id)) : std::nullopt;
    }
}

} // namespace hms::server
