// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/decimal.h"
#include "shared/core/json.h"

/// JSON Schemas of the contract's structs, drawn from the same `visit` that encodes and decodes them.
namespace hms::openrpc {

/// Schemas that stand once in a document and are referred to: components.schemas, by the type's name.
using Components = QJsonObject;

template <class T>
QJsonObject schemaOf(Components &components);

namespace detail {

/// Visit for hms::Visit, CheckIn.Response for hms::CheckIn::Response.
template <class T>
QString typeName()
{
    const QString text = QString::fromLatin1(__PRETTY_FUNCTION__); // "... [with T = hms::Visit]"
    const qsizetype from = text.lastIndexOf(QLatin1StringView("T = ")) + 4;
    QString name = text.mid(from, text.lastIndexOf(u']') - from);
    return name.remove(QLatin1StringView("hms::")).replace(QLatin1StringView("::"), QLatin1StringView("."));
}

/// Makes the schema the first time that it is met.
template <class T, class Make>
QJsonObject reference(Components &components, Make make)
{
    const QString name = typeName<T>();
    if (!components.contains(name)) {
        components.insert(name, QJsonObject()); // A struct may hold itself.
        components.insert(name, make());
    }
    return {{QStringLiteral("$ref"), QString(QLatin1StringView("#/components/schemas/") + name)}};
}

inline QJsonObject typed(const char *type, QJsonObject more = {})
{
    more.insert(QStringLiteral("type"), QLatin1StringView(type));
    return more;
}

inline void bound(QJsonObject &schema, Text rule)
{
    schema.insert(QStringLiteral("minLength"), rule.min);
    schema.insert(QStringLiteral("maxLength"), rule.max);
}
inline void bound(QJsonObject &schema, Range rule)
{
    schema.insert(QStringLiteral("minimum"), rule.min);
    schema.insert(QStringLiteral("maximum"), rule.max);
}
inline void bound(QJsonObject &schema, Items rule)
{
    schema.insert(QStringLiteral("minItems"), rule.min);
    schema.insert(QStringLiteral("maxItems"), rule.max);
}

template <class T>
struct Schema;

template <>
struct Schema<QString> {
    static QJsonObject make(Components &) { return typed("string"); }
};
template <>
struct Schema<bool> {
    static QJsonObject make(Components &) { return typed("boolean"); }
};
template <>
struct Schema<int> {
    static QJsonObject make(Components &) { return typed("integer"); }
};
template <>
struct Schema<qint64> {
    static QJsonObject make(Components &) { return typed("integer"); }
};
template <>
struct Schema<Money> {
    static QJsonObject make(Components &)
    {
        return typed("integer", {{QStringLiteral("description"), QStringLiteral("minor units")}});
    }
};
template <>
struct Schema<Decimal> {
    static QJsonObject make(Components &) { return typed("number"); }
};
template <>
struct Schema<QDate> {
    static QJsonObject make(Components &)
    {
        return typed("string", {{QStringLiteral("format"), QStringLiteral("date")}});
    }
};
template <>
struct Schema<QDateTime> {
    static QJsonObject make(Components &)
    {
        return typed("string", {{QStringLiteral("format"), QStringLiteral("date-time")}});
    }
};
template <>
struct Schema<QJsonObject> {
    static QJsonObject make(Components &) { return typed("object"); }
};
template <>
struct Schema<QJsonValue> {
    static QJsonObject make(Components &) { return {}; }
};
template <>
struct Schema<Ulid> {
    static QJsonObject make(Components &components)
    {
        return reference<Ulid>(components, [] {
            return typed("string",
                         {{QStringLiteral("pattern"), QStringLiteral("^[0-7][0-9A-HJKMNP-TV-Z]{25}$")}});
        });
    }
};
template <class Tag>
struct Schema<Id<Tag>> : Schema<Ulid> {
};
template <class T>
requires std::is_enum_v<T>
struct Schema<T> {
    static QJsonObject make(Components &components)
    {
        return reference<T>(components, [] {
            QJsonArray names;
            for (const auto &[value, name] : kEnumNames<T>)
                names.append(QLatin1StringView(name));
            return typed("string", {{QStringLiteral("enum"), names}});
        });
    }
};
template <class T>
struct Schema<std::optional<T>> : Schema<T> {
};
template <class T>
struct Schema<QList<T>> {
    static QJsonObject make(Components &components)
    {
        return typed("array", {{QStringLiteral("items"), schemaOf<T>(components)}});
    }
};
template <Struct T>
struct Schema<T> {
    static QJsonObject make(Components &components)
    {
        return reference<T>(components, [&components] { return whole(components); });
    }

    static QJsonObject whole(Components &components)
    {
        QJsonObject properties;
        QJsonArray required;
        T sample;
        T::visit(sample, [&](const char *name, auto &member, const auto &...rule) {
            using Member = std::remove_cvref_t<decltype(member)>;
            QJsonObject schema = schemaOf<Member>(components);
            (bound(schema, rule), ...);
            properties.insert(QLatin1StringView(name), schema);
            if constexpr (!IsOptional<Member>::value)
                required.append(QLatin1StringView(name));
        });
        return typed("object",
                     {{QStringLiteral("properties"), properties}, {QStringLiteral("required"), required}});
    }
};

} // namespace detail

template <class T>
QJsonObject schemaOf(Components &components)
{
    return detail::Schema<T>::make(components);
}

/// The params of a request, one content descriptor per member.
template <Struct Request>
QJsonArray paramsOf(Components &components)
{
    QJsonArray params;
    Request sample;
    Request::visit(sample, [&](const char *name, auto &member, const auto &...rule) {
        using Member = std::remove_cvref_t<decltype(member)>;
        QJsonObject schema = schemaOf<Member>(components);
        (detail::bound(schema, rule), ...);
        params.append(QJsonObject{{QStringLiteral("name"), QLatin1StringView(name)},
                                  {QStringLiteral("required"), !IsOptional<Member>::value},
                                  {QStringLiteral("schema"), schema}});
    });
    return params;
}

} // namespace hms::openrpc
