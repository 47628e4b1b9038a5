// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/certificates/certificate_places.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hms {

namespace {

const QRegularExpression &placePattern()
{
    static const QRegularExpression pattern(u"\\{([A-Za-z0-9]*)\\}"_s);
    return pattern;
}

} // namespace

QString fillPlaces(const QString &text, const CertificatePlaces &places)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        QString filled;
        bool isKnown = true;
        qsizetype at = 0;
        for (auto matches = placePattern().globalMatch(line); matches.hasNext();) {
            const auto match = matches.next();
            const QString value = places.value(match.captured(1)).trimmed();
            isKnown = isKnown && !value.isEmpty();
            filled += QStringView(line).mid(at, match.capturedStart() - at);
            filled += value;
            at = match.capturedEnd();
        }
        if (isKnown)
            lines.append(filled + line.mid(at));
    }
    static const QRegularExpression gaps(u"\n{3,}"_s);
    return lines.join(u'\n').replace(gaps, u"\n\n"_s).trimmed();
}

QString dateWords(const QString &language, QDate day)
{
    if (!day.isValid())
        return {};
    const QString month = QLocale(language).monthName(day.month(), QLocale::LongFormat);
    return u"%1 %2 %3"_s.arg(day.day()).arg(month).arg(day.year());
}

std::optional<QString> unknownPlace(const QString &text)
{
    for (auto matches = placePattern().globalMatch(text); matches.hasNext();) {
        const QString name = matches.next().captured(1);
        const auto isIt = [&name](const char *place) { return name == QLatin1StringView(place); };
        if (std::ranges::none_of(kCertificatePlaces, isIt))
            return name;
    }
    return std::nullopt;
}

} // namespace hms
