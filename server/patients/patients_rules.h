// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/result.h"

#include <QDate>

#include <optional>

namespace hms::server::patients {

struct BirthDate {
    QDate date;
    bool estimated = false;
};

/// The date itself, or for an age alone the last 1 July on which somebody of that age today had a birthday.
/// Empty when neither is given. Errors: INVALID birthDate (future, range).
Result<std::optional<BirthDate>> birthDateOf(std::optional<QDate> date, std::optional<int> ageYears,
                                             const QDate &today);

bool isBloodGroup(const QString &text);
bool isPatientLanguage(const QString &tag);

} // namespace hms::server::patients
