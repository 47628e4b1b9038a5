// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// How names of any script and spelling are made comparable.
namespace hms::server::patients {

/// A name in lower-case Latin letters: "রহিম উদ্দিন" is "rahim uddin", "محمد" is "mhmd", "Zoë" is "zoe".
QString latinName(const QString &name);

/// The words of a name that tell people apart, as written: honorifics (Md, মোঃ, Mst, Mrs, Dr ...) count only
/// when there is nothing else.
QStringList tellingWords(const QString &name);

/// What is left of a Latin word by its sound: the opening vowel as "a", consonants, a closing "a"; spellings
/// of one sound as one letter, doubles once. "mohammad", "muhammed" and "mhmd" are all "mhmd".
QString skeleton(const QString &latinWord);

/// The skeletons of a name's telling words, sorted: equal for names that sound alike in any word order.
QString nameKey(const QString &name);

} // namespace hms::server::patients
