// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/patients/name_folding.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <memory>
#include <stdexcept>
#include <unicode/translit.h>

using namespace Qt::StringLiterals;

namespace hms::server::patients {

namespace {

/// Making one costs milliseconds; a worker keeps its own.
const icu::Transliterator &toLatin()
{
    static thread_local const std::unique_ptr<const icu::Transliterator> transliterator = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<const icu::Transliterator> made(
            icu::Transliterator::createInstance(u"Any-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, status));
        if (U_FAILURE(status))
            throw std::runtime_error("no transliteration to Latin in this ICU");
        return made;
    }();
    return *transliterator;
}

bool isBengaliConsonant(QChar c)
{
    return (c >= u'\u0995' && c <= u'\u09B9') || c == u'\u09BC'; // The nukta belongs to its consonant.
}

/// Letters that ICU writes by their shape where people write them by their sound.
QString bySound(const QString &name)
{
    constexpr char16_t ya = u'\u09AF', ja = u'\u099C', nukta = u'\u09BC', hasanta = u'\u09CD';
    const QString text = name.normalized(QString::NormalizationForm_C);
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar(u' ');
        out += text[i] == ya && next != nukta ? QChar(ja) : text[i]; // Bengali য is said j: Zakir, Jakir.
        if (isBengaliConsonant(text[i]) && !next.isLetter() && !next.isMark())
            out += hasanta; // The vowel inside a last consonant is silent: রহিম is Rahim, রহিমা Rahima.
    }
    return out.replace(u'\u0629', u'\u0627'); // Arabic ة ends a word in a.
}

bool isVowel(QChar c)
{
    return u"aeiouy"_s.contains(c);
}

/// Spellings of one sound. Longer ones first.
constexpr auto kSounds = std::to_array<std::pair<QLatin1StringView, QLatin1StringView>>({
    {"ph"_L1, "f"_L1},
    {"kh"_L1, "k"_L1},
    {"gh"_L1, "g"_L1},
    {"sh"_L1, "s"_L1},
    {"ch"_L1, "c"_L1},
    {"th"_L1, "t"_L1},
    {"dh"_L1, "d"_L1},
    {"bh"_L1, "b"_L1},
    {"jh"_L1, "j"_L1},
    {"ck"_L1, "k"_L1},
    {"z"_L1, "j"_L1},
    {"q"_L1, "k"_L1},
    {"v"_L1, "b"_L1},
    {"x"_L1, "ks"_L1},
});

} // namespace

QString latinName(const QString &name)
{
    icu::UnicodeString text(reinterpret_cast<const char16_t *>(bySound(name).utf16()));
    toLatin().transliterate(text);
    QString latin = QString::fromUtf16(text.getBuffer(), text.length());
    latin.replace(u'\u02BF', u'a'); // Arabic ayn, as in Abd and Omar.
    latin.remove(u'\'');            // ICU parts syllables with it; O'Brien is found as "obrien" too.
    return latin.simplified();
}

QStringList tellingWords(const QString &name)
{
    // In Latin letters as ICU writes them.
    static const QSet<QString> honorifics{
        u"md"_s,   u"mohd"_s, u"moh"_s,      u"mohammad"_s, u"mohammed"_s, u"muhammad"_s, u"muhammed"_s,
        u"mhmd"_s, u"mst"_s,  u"mosammat"_s, u"mosammot"_s, u"mochah"_s,   u"mr"_s,       u"mrs"_s,
        u"miss"_s, u"ms"_s,   u"dr"_s,       u"dah"_s,      u"prof"_s,     u"sk"_s,       u"al"_s,
    };
    QString plain;
    for (const QChar c : name)
        plain += c.isLetterOrNumber() || c.isMark() ? c : QChar(u' '); // Vowel signs are marks.
    const QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    QStringList telling;
    std::ranges::copy_if(words, std::back_inserter(telling),
                         [](const QString &word) { return !honorifics.contains(latinName(word)); });
    return telling.isEmpty() ? words : telling;
}

QString skeleton(const QString &latinWord)
{
    QString word = latinWord.toLower();
    for (const auto &[spelling, sound] : kSounds)
        word.replace(spelling, sound);
    if (word.size() > 2 && word.endsWith(u'h'))
        word.chop(1); // Silent: Abdullah, Fatemah.

    QString bones;
    for (qsizetype i = 0; i < word.size(); ++i) {
        QChar c = word[i];
        const bool vowelFollows = i + 1 < word.size() && isVowel(word[i + 1]);
        if (c == u'w' && vowelFollows)
            c = u'b'; // Nawab, Nabab; elsewhere w only colours a vowel: Chowdhury.
        if (isVowel(c) || c == u'w')
            c = i == 0 ? u'a' : QChar();
        if (!c.isNull() && !bones.endsWith(c))
            bones += c;
    }
    return word.size() > 2 && word.endsWith(u'a') ? bones + u'a' : bones; // Rahima is not Rahim.
}

QString nameKey(const QString &name)
{
    QStringList bones;
    for (const QString &word : tellingWords(name))
        bones.append(skeleton(latinName(word)));
    bones.sort();
    return bones.join(u' ');
}

} // namespace hms::server::patients
