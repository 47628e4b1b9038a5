// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/results/read_back.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hms::server::results {

namespace {

/// Western digits, "." or "," for the signs inside numbers, "-" for minus, one kind of blank, lower case.
QString folded(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KC)) {
        if (const int digit = c.digitValue(); digit >= 0)
            out += QChar(u'0' + digit);
        else if (c == u'\u066B') // Arabic decimal separator.
            out += u'.';
        else if (c == u'\u066C') // Arabic thousands separator.
            out += u',';
        else if (c == u'\u2212') // Minus sign.
            out += u'-';
        else
            out += c.toLower();
    }
    return out.simplified();
}

/// Numbers with their signs, "7.2" and "-1,200"; a dash right behind a word or a number is no sign.
QStringList numbersIn(const QString &text)
{
    static const QRegularExpression number(u"(?:(?<![^\\s(:=])-)?[0-9]+(?:[.,][0-9]+)*"_s);
    QStringList out;
    for (auto match = number.globalMatch(text); match.hasNext();)
        out.append(match.next().captured());
    return out;
}

/// "1,200" and "12,00,000": groups of two or three digits, the last one of three.
bool isGrouped(const QString &number)
{
    static const QRegularExpression grouped(u"^-?[0-9]{1,3}(?:,[0-9]{2,3})*,[0-9]{3}(?:\\.[0-9]+)?$"_s);
    return grouped.match(number).hasMatch();
}

bool isSame(const QString &typed, const QString &shown)
{
    if (typed == shown)
        return true;
    if (typed.count(u',') == 1 && !typed.contains(u'.') && QString(typed).replace(u',', u'.') == shown)
        return true;
    return isGrouped(typed) && QString(typed).remove(u',') == shown;
}

/// As whole words: "RARE" is not read back by "rarely".
bool saysWord(const QString &text, const QString &word)
{
    const QString wanted = folded(word);
    const auto isLetter = [&text](qsizetype at) {
        return at >= 0 && at < text.size() && (text.at(at).isLetterOrNumber() || text.at(at).isMark());
    };
    for (qsizetype at = text.indexOf(wanted); !wanted.isEmpty() && at >= 0; at = text.indexOf(wanted, at + 1))
        if (!isLetter(at - 1) && !isLetter(at + wanted.size()))
            return true;
    return false;
}

bool saysChoice(const QString &text, const CriticalAlert::Value &value)
{
    const LabWords words = value.words.value_or(LabWords());
    return std::ranges::any_of(QStringList{value.value, words.en, words.bn, words.ar},
                               [&](const QString &word) { return saysWord(text, word); });
}

} // namespace

bool readsBack(const QString &typed, const QList<CriticalAlert::Value> &values)
{
    const QString text = folded(typed);
    QStringList numbers = numbersIn(text);
    return std::ranges::all_of(values, [&](const CriticalAlert::Value &value) {
        if (value.words)
            return saysChoice(text, value);
        const auto said =
            std::ranges::find_if(numbers, [&](const QString &number) { return isSame(number, value.value); });
        if (said == numbers.end())
            return false;
        numbers.erase(said);
        return true;
    });
}

} // namespace hms::server::results
