// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/id.h"
#include "shared/core/money.h"
#include "shared/core/raw_json.h"
#include "shared/core/result.h"
#include "shared/core/rules.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QSet>

#include <optional>
#include <type_traits>
#include <utility>

/// The one JSON codec of both sides. A struct lists its fields once in
/// `static void visit(auto &self, auto &&field)`; encode, decode, the OpenRPC document and the round-trip
/// tests use that list. Decoding is strict on types and names the bad field as a path ("items.2.quantity").
namespace hms {

/// Specialise per enum: pairs of enumerator and wire name. One list serves both directions.
template <class E>
inline constexpr int kEnumNames = 0;

template <class T>
concept Struct = std::is_class_v<T> && requires(T t)
{
    T::visit(t, [](auto &&...) {});
};

template <class T>
struct IsOptional : std::false_type {
};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {
};

/// What a decoder does with a member that the struct does not list: a request refuses it (mass assignment),
/// an answer ignores it (a newer server may say more).
enum class UnknownMembers { Ignore, Refuse };

template <class E>
requires std::is_enum_v<E>
constexpr const char *enumName(E v)
{
    for (const auto &[value, name] : kEnumNames<E>)
        if (value == v)
            return name;
    Q_UNREACHABLE();
}
template <class E>
requires std::is_enum_v<E> QString enumText(E v)
{
    return QString::fromLatin1(enumName(v));
}
template <class E>
requires std::is_enum_v<E> std::optional<E> enumFromText(QStringView text)
{
    for (const auto &[value, name] : kEnumNames<E>)
        if (text == QLatin1StringView(name))
            return value;
    return std::nullopt;
}

// ---- encoding --------------------------------------------------------------------------------------------

inline QJsonValue toJson(const QString &v)
{
    return v;
}
inline QJsonValue toJson(bool v)
{
    return v;
}
inline QJsonValue toJson(int v)
{
    return v;
}
inline QJsonValue toJson(qint64 v)
{
    return v;
}
inline QJsonValue toJson(Money v)
{
    return v.minor;
}
inline QJsonValue toJson(const QDate &v)
{
    return v.toString(Qt::ISODate);
}
inline QJsonValue toJson(const QDateTime &v)
{
    return v.toUTC().toString(Qt::ISODateWithMs);
}
inline QJsonValue toJson(const QJsonObject &v)
{
    return v;
}
inline QJsonValue toJson(const QJsonValue &v)
{
    return v;
}
inline QJsonValue toJson(const Ulid &v)
{
    return v.toText();
}
template <class Tag>
QJsonValue toJson(const Id<Tag> &v)
{
    return v.toText();
}
template <class E>
requires std::is_enum_v<E> QJsonValue toJson(E v)
{
    return enumText(v);
}
template <Struct T>
QJsonValue toJson(const T &v);
template <class T>
QJsonValue toJson(const std::optional<T> &v)
{
    return v ? toJson(*v) : QJsonValue(QJsonValue::Null);
}
template <class T>
QJsonValue toJson(const QList<T> &v)
{
    QJsonArray a;
    for (const T &x : v)
        a.append(toJson(x));
    return a;
}
/// Empty optionals are left out.
template <Struct T>
QJsonObject encode(const T &v)
{
    QJsonObject o;
    T::visit(v, [&o](const char *name, const auto &member, const auto &...) {
        using Member = std::remove_cvref_t<decltype(member)>;
        if constexpr (IsOptional<Member>::value) {
            if (!member)
                return;
        }
        o.insert(QLatin1StringView(name), toJson(member));
    });
    return o;
}
template <Struct T>
QJsonValue toJson(const T &v)
{
    return encode(v);
}

// ---- decoding --------------------------------------------------------------------------------------------

/// Where and why a decode failed; `problem` is a slug: missing, type, range, tooShort, tooLong, unknown.
struct DecodeProblem {
    QString field;
    const char *problem = nullptr;

    [[nodiscard]] bool failed() const { return problem != nullptr; }
};

inline const char *fromJson(const QJsonValue &j, QString &out)
{
    out = j.toString();
    return j.isString() ? nullptr : "type";
}
inline const char *fromJson(const QJsonValue &j, bool &out)
{
    out = j.toBool();
    return j.isBool() ? nullptr : "type";
}
const char *fromJson(const QJsonValue &j, qint64 &out); ///< Refuses fractions and numbers past 64 bits.
const char *fromJson(const QJsonValue &j, int &out);
const char *fromJson(const QJsonValue &j, QDate &out);     ///< Only "YYYY-MM-DD", years 1800 to 2999.
const char *fromJson(const QJsonValue &j, QDateTime &out); ///< ISO 8601 with an offset; kept as UTC.
const char *fromJson(const QJsonValue &j, Ulid &out);
inline const char *fromJson(const QJsonValue &j, Money &out)
{
    return fromJson(j, out.minor);
}
inline const char *fromJson(const QJsonValue &j, QJsonObject &out)
{
    out = j.toObject();
    return j.isObject() ? nullptr : "type";
}
inline const char *fromJson(const QJsonValue &j, QJsonValue &out)
{
    out = j;
    return nullptr;
}
template <class Tag>
const char *fromJson(const QJsonValue &j, Id<Tag> &out)
{
    return fromJson(j, out.value);
}
template <class E>
requires std::is_enum_v<E>
const char *fromJson(const QJsonValue &j, E &out)
{
    if (!j.isString())
        return "type";
    const auto value = enumFromText<E>(j.toString());
    if (!value)
        return "range";
    out = *value;
    return nullptr;
}

namespace detail {

inline const char *check(const QString &v, Text rule)
{
    return v.size() < rule.min ? "tooShort" : v.size() > rule.max ? "tooLong" : nullptr;
}
inline const char *check(qint64 v, Range rule)
{
    return v < rule.min || v > rule.max ? "range" : nullptr;
}
inline const char *check(Money v, Range rule)
{
    return check(v.minor, rule);
}
template <class T>
const char *check(const QList<T> &v, Items rule)
{
    return v.size() < rule.min ? "tooShort" : v.size() > rule.max ? "tooLong" : nullptr;
}
template <class T, class Rule>
const char *check(const std::optional<T> &v, Rule rule)
{
    return v ? check(*v, rule) : nullptr;
}
// Defaults where a visit names no rule.
inline const char *check(const QString &v)
{
    return check(v, Text{});
}
inline const char *check(Money v)
{
    return check(v, Range{-Money::kMax, Money::kMax});
}
template <class T>
const char *check(const T &)
{
    return nullptr;
}
template <class T>
const char *check(const std::optional<T> &v)
{
    return v ? check(*v) : nullptr;
}

inline QString join(const QString &path, const QString &name)
{
    return path.isEmpty() ? name : path + u'.' + name;
}

template <Struct T>
DecodeProblem decodeStruct(const QJsonObject &o, T &out, UnknownMembers unknown, const QString &path);

template <class T>
DecodeProblem decodeMember(const QJsonValue &j, T &out, UnknownMembers, const QString &path)
{
    return {path, j.isUndefined() || j.isNull() ? "missing" : fromJson(j, out)};
}
template <Struct T>
DecodeProblem decodeMember(const QJsonValue &j, T &out, UnknownMembers unknown, const QString &path)
{
    if (!j.isObject())
        return {path, j.isUndefined() || j.isNull() ? "missing" : "type"};
    return decodeStruct(j.toObject(), out, unknown, path);
}
template <class T>
DecodeProblem decodeMember(const QJsonValue &j, QList<T> &out, UnknownMembers unknown, const QString &path)
{
    if (!j.isArray())
        return {path, j.isUndefined() || j.isNull() ? "missing" : "type"};
    const QJsonArray array = j.toArray();
    out.clear();
    out.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i) {
        const auto problem =
            decodeMember(array.at(i), out.emplaceBack(), unknown, join(path, QString::number(i)));
        if (problem.failed())
            return problem;
    }
    return {};
}
template <class T>
DecodeProblem decodeMember(const QJsonValue &j, std::optional<T> &out, UnknownMembers unknown,
                           const QString &path)
{
    out.reset();
    if (j.isNull() || j.isUndefined())
        return {};
    return decodeMember(j, out.emplace(), unknown, path);
}

template <Struct T>
DecodeProblem decodeStruct(const QJsonObject &o, T &out, UnknownMembers unknown, const QString &path)
{
    DecodeProblem problem;
    qsizetype seen = 0;
    T::visit(out, [&](const char *name, auto &member, const auto &...rule) {
        const auto at = o.constFind(QLatin1StringView(name));
        const bool present = at != o.constEnd();
        seen += present ? 1 : 0;
        if (problem.failed())
            return;
        const QString field = join(path, QLatin1StringView(name));
        problem = decodeMember(present ? *at : QJsonValue(QJsonValue::Undefined), member, unknown, field);
        if (!problem.failed())
            problem = {field, check(member, rule...)};
    });
    if (!problem.failed() && unknown == UnknownMembers::Refuse && seen != o.size()) {
        QSet<QString> known;
        T::visit(out, [&known](const char *name, auto &, const auto &...) {
            known.insert(QLatin1StringView(name));
        });
        for (auto it = o.begin(); it != o.end(); ++it)
            if (!known.contains(it.key()))
                return {join(path, it.key().left(40)), "unknown"};
    }
    return problem;
}

} // namespace detail

/// Errors: INVALID {field, problem} naming the first bad member.
template <Struct T>
Result<T> decode(const QJsonObject &o, UnknownMembers unknown = UnknownMembers::Ignore)
{
    T out;
    const DecodeProblem problem = detail::decodeStruct(o, out, unknown, {});
    if (problem.failed())
        return Error::invalid(problem.field, QString::fromLatin1(problem.problem));
    return out;
}

/// The same for an answer, which may also be a list.
template <class T>
Result<T> decodeAnswer(const QJsonValue &j, UnknownMembers unknown = UnknownMembers::Ignore)
{
    T out;
    const DecodeProblem problem = detail::decodeMember(j, out, unknown, {});
    if (problem.failed())
        return Error::invalid(problem.field, QString::fromLatin1(problem.problem));
    return out;
}

} // namespace hms
