// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/patients/patients_rules.h"

#include "shared/patients/patient.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hms::server::patients {

Result<std::optional<BirthDate>> birthDateOf(std::optional<QDate> date, std::optional<int> ageYears,
                                             const QDate &today)
{
    constexpr int kOldestYear = 1850; // As the table's check.
    if (date) {
        if (*date > today)
            return Error::invalid(u"birthDate"_s, u"future"_s);
        if (date->year() < kOldestYear)
            return Error::invalid(u"birthDate"_s, u"range"_s);
        return std::optional(BirthDate{*date, false});
    }
    if (!ageYears)
        return std::optional<BirthDate>();
    const int lastJuly = QDate(today.year(), 7, 1) <= today ? today.year() : today.year() - 1;
    return std::optional(BirthDate{QDate(lastJuly - *ageYears, 7, 1), true});
}

bool isBloodGroup(const QString &text)
{
    static const QStringList groups{u"A+"_s, u"A-"_s, u"B+"_s, u"B-"_s, u"AB+"_s, u"AB-"_s, u"O+"_s, u"O-"_s};
    return groups.contains(text);
}

bool isPatientLanguage(const QString &tag)
{
    return std::ranges::find(kPatientLanguages, tag) != kPatientLanguages.end();
}

} // namespace hms::server::patients
