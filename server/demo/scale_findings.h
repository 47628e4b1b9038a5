// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/lab/template.h"

#include <QJsonArray>

namespace hms::server::demo {

/// What the invented hospital's laboratory charges for, as rows for its scripts: {n, code, price, only_sex},
/// the commonest tests first.
QJsonArray offeredTests();

/// Of each ten findings the first six are usual, the next three are not, and the last one alarms where the
/// form has a limit for that.
inline constexpr int kFindings = 10;

/// Results that a test may have, judged by the server's own rules, as rows for the scripts: for each sex and
/// each stretch of ages that the form judges alike {sex, from_days, to_days, n, data, fields, lane,
/// is_critical, is_abnormal, critical_values, read_back, amended}. Nobody's earlier results are known here,
/// so nothing is compared with them. `amended` is what the first of them was corrected to.
QJsonArray findings(const TestTemplate &form);

/// The form as old reports keep it: what an English paper needs, without the ranges, which results have.
QJsonObject documentForPaper(const TestTemplate &form);

} // namespace hms::server::demo
