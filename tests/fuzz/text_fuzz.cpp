// SPDX-License-Identifier: GPL-3.0-or-later
// What people type, through everything on the server that takes texts apart.
#include "server/db/wire_text.h"
#include "server/patients/name_folding.h"
#include "server/patients/phone_numbers.h"
#include "shared/core/ulid.h"
#include "tests/fuzz/target.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace hms::fuzz {

namespace {

/// A text that PostgreSQL takes: no NUL, no half of a surrogate pair.
bool isStorable(const QString &text)
{
    return text.isValidUtf16() && !text.contains(QChar(u'\0'));
}

void checkNames(const QString &typed)
{
    const QString latin = server::patients::latinName(typed);
    require(isStorable(latin), "a Latin name can be stored");
    require(isStorable(server::patients::nameKey(typed)), "a name key can be stored");
    for (const QString &word : server::patients::tellingWords(typed))
        require(isStorable(word) && !word.isEmpty(), "a telling word says something");
    const QString skeleton = server::patients::skeleton(latin);
    require(isStorable(skeleton) && skeleton.size() <= 2 * latin.size(), "a skeleton is about its word");
}

void checkPhones(const QString &typed)
{
    for (const QString &region : {u"BD"_s, u"SA"_s, u"US"_s}) {
        const QString normal = server::patients::normalPhone(typed, region);
        require(isStorable(normal), "a phone number can be stored");
        require(normal == typed.simplified() || normal.startsWith(u'+'), "a number is E.164 or as typed");
        require(isStorable(server::patients::phonePrefix(typed, region)), "a prefix can be stored");
    }
}

/// Text of users inside an answer is never taken for an id and never changes on its way.
void checkWire(const QString &typed)
{
    static const Ulid id = *Ulid::fromText(u"01JDA000000000000000000000");
    const QJsonObject fromDatabase{{u"id"_s, QJsonObject{{u"ulid"_s, id.toUuidText()}}}, {u"name"_s, typed}};
    const QByteArray wire = server::toWire(QJsonDocument(fromDatabase).toJson(QJsonDocument::Compact)).bytes;
    const QJsonObject read = QJsonDocument::fromJson(wire).object();
    require(read.value("name"_L1) == typed, "a text arrives as it was stored");
    require(read.value("id"_L1) == id.toText(), "an id arrives as 26 characters");
}

} // namespace

void begin(int &, char **) {}

QByteArrayList seeds()
{
    QByteArrayList out;
    for (const QString &text :
         {u"Md. Rahim Uddin"_s, u"মোঃ রহিম উদ্দিন"_s, u"محمد علي"_s, u"Zoë O'Hara-Smith"_s, u"Mst. Dr. Mrs."_s,
          u"+880 1711-000000"_s, u"01711 000000"_s, u"০১৭১১০০০০০০"_s, u"(555) 010-9999 x12"_s, u"00880171"_s,
          u"{\"ulid\":\"01934a00-0000-0000-0000-000000000000\"}"_s, u"\\\"{\\\"ulid\\\":\\\""_s,
          u"e\u0301\u200d\u202e\ufeff"_s, u"\U0001F468\u200d\U0001F469"_s})
        out.append(text.toUtf8());
    return out;
}

QByteArrayList words()
{
    return {"{\"ulid\":\"", "\"}", "Md", "মোঃ", "+880", "0", " ", "\xe2\x80\x8d", "\xcc\x81"};
}

void run(const QByteArray &input)
{
    const QString typed = QString::fromUtf8(input.left(500)).remove(QChar(u'\0'));
    checkNames(typed);
    checkPhones(typed);
    checkWire(typed);
    server::toWire(input);
}

} // namespace hms::fuzz
