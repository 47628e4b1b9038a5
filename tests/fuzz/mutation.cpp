// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/mutation.h"

#include "shared/core/limits.h"
#include "shared/core/money.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

using namespace Qt::StringLiterals;

namespace hms::fuzz {

namespace {

int upTo(int count, Random &random)
{
    return std::uniform_int_distribution<int>(0, count - 1)(random);
}

template <class List>
auto oneOf(const List &list, Random &random)
{
    return list[upTo(int(std::size(list)), random)];
}

QJsonValue number(Random &random)
{
    static const QList<QJsonValue> kNumbers{0,
                                            1,
                                            -1,
                                            2,
                                            7,
                                            100,
                                            101,
                                            1.5,
                                            -0.0,
                                            1e308,
                                            std::numeric_limits<int>::max(),
                                            qint64(std::numeric_limits<int>::max()) + 1,
                                            std::numeric_limits<int>::min(),
                                            std::numeric_limits<qint64>::max(),
                                            std::numeric_limits<qint64>::min(),
                                            Money::kMax,
                                            Money::kMax + 1,
                                            -Money::kMax,
                                            1e18};
    return oneOf(kNumbers, random);
}

QJsonValue text(const QByteArrayList &words, Random &random)
{
    static const QStringList kTexts{u""_s,
                                    u" "_s,
                                    u"'"_s,
                                    u"''"_s,
                                    u"\\"_s,
                                    u"\\'"_s,
                                    u"%"_s,
                                    u"_"_s,
                                    u"$$"_s,
                                    u"--"_s,
                                    u"/*"_s,
                                    u":x"_s,
                                    u"?"_s,
                                    u"$1"_s,
                                    u"%1"_s,
                                    u"{}"_s,
                                    u"[]"_s,
                                    u"{\"ulid\":\"x\"}"_s,
                                    u"'; DROP TABLE users; --"_s,
                                    u"<b>&amp;{{x}}"_s,
                                    u"রহিম"_s,
                                    u"محمد"_s,
                                    u"\U0001F600"_s,
                                    u"\u202e"_s,
                                    u"\uffff"_s,
                                    u"\x01\x1f\x7f"_s,
                                    u"2026-02-29"_s,
                                    u"0000-00-00"_s,
                                    u"1800-01-01"_s,
                                    u"2999-12-31"_s,
                                    u"9999-12-31T23:59:59-14:00"_s,
                                    u"2026-02-03T04:05:06Z"_s,
                                    u"2026-02-03T24:00:00Z"_s,
                                    u"+8801711000000"_s,
                                    u"01711"_s,
                                    u"1e5"_s,
                                    QString(limits::kTextLength, u'x'),
                                    QString(limits::kTextLength + 1, u'x'),
                                    QString(5000, u'\u09b0')};
    if (!words.isEmpty() && upTo(2, random) == 0)
        return QString::fromUtf8(oneOf(words, random));
    return oneOf(kTexts, random);
}

QJsonValue value(const QByteArrayList &words, Random &random)
{
    switch (upTo(8, random)) {
    case 0: return QJsonValue::Null;
    case 1: return upTo(2, random) == 0;
    case 2: return QJsonArray{text(words, random)};
    case 3: return QJsonObject{{u"k"_s, number(random)}};
    case 4:
    case 5: return number(random);
    default: return text(words, random);
    }
}

QString memberName(const QByteArrayList &words, Random &random)
{
    static const QStringList kNames{u"paid"_s, u"role"_s, u"price"_s,     u"id"_s,       u"operationId"_s,
                                    u""_s,     u"'"_s,    u"dueAmount"_s, u"__proto__"_s};
    return upTo(3, random) == 0 ? text(words, random).toString() : oneOf(kNames, random);
}

QJsonValue changed(const QJsonValue &node, const QByteArrayList &words, Random &random);

QJsonObject changedObject(QJsonObject object, const QByteArrayList &words, Random &random)
{
    const QStringList keys = object.keys();
    const int what = upTo(12, random);
    if (keys.isEmpty() || what == 0) {
        object.insert(memberName(words, random), value(words, random));
    } else if (what == 1) {
        object.remove(oneOf(keys, random));
    } else if (what == 2) {
        const QString from = oneOf(keys, random);
        const QString to = oneOf(keys, random);
        const QJsonValue kept = object.value(from);
        object.insert(from, object.value(to));
        object.insert(to, kept);
    } else {
        const QString key = oneOf(keys, random);
        object.insert(key, changed(object.value(key), words, random));
    }
    return object;
}

QJsonArray changedArray(QJsonArray array, const QByteArrayList &words, Random &random)
{
    if (array.isEmpty() || upTo(4, random) == 0)
        array.append(array.isEmpty() ? value(words, random) : array.at(upTo(int(array.size()), random)));
    else if (upTo(4, random) == 0)
        array.removeAt(upTo(int(array.size()), random));
    else if (const int at = upTo(int(array.size()), random); true)
        array.replace(at, changed(array.at(at), words, random));
    return array;
}

QJsonValue changed(const QJsonValue &node, const QByteArrayList &words, Random &random)
{
    if (node.isObject() && upTo(5, random) > 0)
        return changedObject(node.toObject(), words, random);
    if (node.isArray() && upTo(5, random) > 0)
        return changedArray(node.toArray(), words, random);
    // Mostly a value of the same type: it gets further than "type".
    if (node.isString() && upTo(4, random) > 0) {
        const QString old = node.toString();
        return upTo(3, random) == 0 ? QJsonValue(old + text(words, random).toString()) : text(words, random);
    }
    if (node.isDouble() && upTo(4, random) > 0)
        return number(random);
    return value(words, random);
}

QByteArray changedBytes(QByteArray bytes, const QByteArrayList &words, Random &random)
{
    static const QByteArrayList kPieces{"\"",
                                        "{",
                                        "}",
                                        "[",
                                        "]",
                                        ",",
                                        ":",
                                        "\\u0000",
                                        "\\ud800",
                                        "\\",
                                        "-",
                                        "1e999",
                                        "9223372036854775808",
                                        QByteArray(1, '\0'),
                                        "\xff",
                                        "\xc3",
                                        "\n",
                                        "null",
                                        "{\"a\":1,\"a\":2}",
                                        "[[[[[[[[[[[[[[[[[[[["};
    const int at = upTo(int(bytes.size()) + 1, random);
    switch (upTo(6, random)) {
    case 0: return bytes.insert(at, oneOf(kPieces, random));
    case 1: return bytes.remove(at, 1 + upTo(8, random));
    case 2: return words.isEmpty() ? bytes.left(at) : bytes.insert(at, oneOf(words, random));
    case 3: return bytes.left(at);
    case 4: return bytes.insert(at, bytes.mid(upTo(int(bytes.size()) + 1, random), 16));
    default:
        if (at < bytes.size())
            bytes[at] = char(upTo(256, random));
        return bytes;
    }
}

} // namespace

QByteArray mutated(const QByteArray &input, const QByteArrayList &words, Random &random)
{
    const QJsonDocument document = QJsonDocument::fromJson(input);
    if (!document.isObject() || upTo(6, random) == 0)
        return changedBytes(input, words, random);
    return QJsonDocument(changedObject(document.object(), words, random)).toJson(QJsonDocument::Compact);
}

} // namespace hms::fuzz
