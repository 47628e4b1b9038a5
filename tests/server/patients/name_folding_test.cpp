// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/patients/name_folding.h"

#include <QSet>
#include <catch2/catch.hpp>

using namespace Qt::StringLiterals;
using namespace hms::server::patients;

TEST_CASE("names of other scripts become Latin letters", "[patients]")
{
    CHECK(latinName(u"রহিম উদ্দিন"_s) == u"rahim uddin");
    CHECK(latinName(u"মোহাম্মদ"_s) == u"mohammad");
    CHECK(latinName(u"محمد"_s) == u"mhmd");
    CHECK(latinName(u"عمر"_s) == u"amr");
    CHECK(latinName(u"  Zoë   Müller "_s) == u"zoe muller");
    CHECK(latinName(u"O'Brien"_s) == u"obrien");
}

TEST_CASE("spellings of one name have one key", "[patients]")
{
    const QList<QStringList> alike{
        {u"Mohammad"_s, u"Mohammed"_s, u"Muhammad"_s, u"Mohamed"_s, u"মোহাম্মদ"_s, u"محمد"_s},
        {u"Rahman"_s, u"Rohman"_s, u"Rehman"_s, u"রহমান"_s},
        {u"Fatema"_s, u"Fatima"_s, u"Fatemah"_s, u"Phatema"_s, u"ফাতেমা"_s, u"فاطمة"_s},
        {u"Jahangir"_s, u"Zahangir"_s, u"Jahanghir"_s, u"জাহাঙ্গীর"_s},
        {u"Hossain"_s, u"Hussein"_s, u"Hosen"_s, u"Hussain"_s, u"হোসেন"_s, u"حسين"_s},
        {u"Chowdhury"_s, u"Choudhury"_s, u"Chaudhuri"_s, u"Chowdury"_s, u"চৌধুরী"_s},
        {u"Yusuf"_s, u"Yousuf"_s, u"Usuf"_s, u"يوسف"_s},
        {u"Akter"_s, u"Akhter"_s, u"Aktar"_s, u"আক্তার"_s},
        {u"Zakir"_s, u"Jakir"_s, u"যাকির"_s},
        {u"Rafiq"_s, u"Rafique"_s, u"Rofik"_s},
        {u"Nawab"_s, u"Nabab"_s, u"Navab"_s},
        {u"Ibrahim"_s, u"Ebrahim"_s},
        {u"Omar"_s, u"Umar"_s, u"عمر"_s},
        {u"Shahnaz"_s, u"Sahnaj"_s, u"শাহনাজ"_s},
        {u"Abdulla"_s, u"Abdullah"_s},
    };
    for (const QStringList &spellings : alike)
        for (const QString &spelling : spellings) {
            INFO(spelling.toStdString());
            CHECK(nameKey(spelling).toStdString() == nameKey(spellings.first()).toStdString());
        }
}

TEST_CASE("names that sound unlike have other keys", "[patients]")
{
    const QStringList unlike{u"Rahim"_s,  u"Karim"_s,  u"Salim"_s, u"Jamal"_s, u"Kamal"_s,
                             u"Fatema"_s, u"Rahima"_s, u"Amina"_s, u"Mina"_s};
    QSet<QString> keys;
    for (const QString &name : unlike)
        keys.insert(nameKey(name));
    CHECK(keys.size() == unlike.size());
}

TEST_CASE("word order, titles and punctuation do not change a name's key", "[patients]")
{
    CHECK(nameKey(u"Uddin, Rahim"_s) == nameKey(u"Rahim Uddin"_s));
    CHECK(nameKey(u"Md. Rahim Uddin"_s) == nameKey(u"Rahim Uddin"_s));
    CHECK(nameKey(u"মোঃ রহিম উদ্দিন"_s) == nameKey(u"Mohammad Rahim Uddin"_s));
    CHECK(nameKey(u"Md"_s) == u"md"); // Nothing else there.
    CHECK(tellingWords(u"Mrs. Amina-Begum"_s) == QStringList{u"Amina"_s, u"Begum"_s});
    CHECK(nameKey(u"  ,. "_s).isEmpty());
}
