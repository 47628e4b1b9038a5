// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/search_texts.h"

#include <QStringList>

namespace hms::load {

namespace {

using Kind = SearchText::Kind;

Kind kindOf(int percent)
{
    return percent < 50   ? Kind::NameBeginning
           : percent < 70 ? Kind::NameAndBeginning
           : percent < 80 ? Kind::FullName
           : percent < 90 ? Kind::Number
                          : Kind::PhoneTail;
}

/// 2 to 6 letters; a letter of two code units stays whole, and so does what combines with it.
QString beginning(const QString &word, Dice &dice)
{
    qsizetype length = qMin<qsizetype>(dice.between(2, 6), word.size());
    while (length < word.size() && (word[length].isMark() || word[length].isLowSurrogate()))
        ++length;
    return word.left(length);
}

} // namespace

SearchText searchFor(const PatientHit &patient, Dice &dice)
{
    Kind kind = kindOf(dice.below(100));
    const QStringList words = patient.name.split(u' ', Qt::SkipEmptyParts);
    if (kind == Kind::PhoneTail && patient.phone.value_or(QString()).size() < 6)
        kind = Kind::Number;
    if (kind == Kind::NameAndBeginning && words.size() < 2)
        kind = Kind::FullName;
    switch (kind) {
    case Kind::NameBeginning: return {kind, beginning(words[dice.below(words.size())], dice)};
    case Kind::NameAndBeginning: return {kind, words[0] + u' ' + beginning(words[1], dice)};
    case Kind::FullName: return {kind, patient.name};
    case Kind::Number: return {kind, patient.patientNumber};
    case Kind::PhoneTail: return {kind, patient.phone->right(dice.between(4, 6))};
    }
    Q_UNREACHABLE();
}

} // namespace hms::load
