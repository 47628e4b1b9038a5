// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace hms::test {

/// A name in Latin letters with one slip of the ear or of the fingers; `pick(n)` chooses from 0 to n - 1. Now
/// and then the slip that was chosen does not fit, and the name comes back as it is.
inline QString misspell(QString name, const std::function<qsizetype(qsizetype)> &pick)
{
    using namespace Qt::StringLiterals;
    static const QList<std::pair<QString, QString>> heard{
        {u"z"_s, u"j"_s},  {u"J"_s, u"Z"_s}, {u"ee"_s, u"i"_s}, {u"o"_s, u"u"_s},  {u"a"_s, u"o"_s},
        {u"u"_s, u"oo"_s}, {u"q"_s, u"k"_s}, {u"kh"_s, u"k"_s}, {u"sh"_s, u"s"_s}, {u"Ch"_s, u"C"_s},
        {u"ss"_s, u"s"_s}, {u"e"_s, u"i"_s}, {u"i"_s, u"e"_s},  {u"ph"_s, u"f"_s}};
    const qsizetype at = 1 + pick(name.size() - 2);
    switch (pick(5)) {
    case 0: return name.remove(at, 1);
    case 1: return name.insert(at, name[at]);
    case 2: std::swap(name[at], name[at - 1]); return name;
    case 3: name[at] = QChar(char16_t('a' + pick(26))); return name;
    default: {
        const auto &[from, to] = heard[pick(heard.size())];
        return name.replace(from, to);
    }
    }
}

} // namespace hms::test
