// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/person_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kMonthsOfYear = 12;

int monthsBetween(QDate from, QDate to)
{
    const int months = (to.year() - from.year()) * kMonthsOfYear + to.month() - from.month();
    return to.day() < from.day() ? months - 1 : months;
}

} // namespace

QString ageWords(const ViewSource &source, QDate birthDate, bool estimated, QDate day)
{
    const PrintTexts text(source.language, "Paper");
    const int months = std::max(0, monthsBetween(birthDate, day));
    // Only the year of an estimated date means anything.
    if (estimated || months >= 2 * kMonthsOfYear)
        return text(QT_TRANSLATE_NOOP("Paper", "%1 y")).arg(source.format.number(months / kMonthsOfYear));
    if (months >= 2)
        return text(QT_TRANSLATE_NOOP("Paper", "%1 mo")).arg(source.format.number(months));
    return text(QT_TRANSLATE_NOOP("Paper", "%1 d"))
        .arg(source.format.number(std::max<qint64>(0, birthDate.daysTo(day))));
}

QString sexWord(const ViewSource &source, Sex sex)
{
    const PrintTexts text(source.language, "Paper");
    switch (sex) {
    case Sex::Male: return text(QT_TRANSLATE_NOOP("Paper", "Male"));
    case Sex::Female: return text(QT_TRANSLATE_NOOP("Paper", "Female"));
    case Sex::Other: return text(QT_TRANSLATE_NOOP("Paper", "Other"));
    case Sex::Unknown: return {};
    }
    Q_UNREACHABLE();
}

QString ageAndSex(const ViewSource &source, const QString &age, Sex sex)
{
    return source.joined({age, sexWord(source, sex)});
}

} // namespace hms::app
