// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/labels.h"
#include "shared/lab/evaluation.h"
#include "shared/orders/samples_protocol.h"
#include "shared/results/test_result.h"

namespace hms::app {

/// A name of the catalogue in this desk's language.
QString inDeskLanguage(const LabWords &words);

QString label(TestOrderStatus status);
QString label(SampleStatus status);
QString label(SampleStep step);
QString label(ResultLane lane);
QString label(TestResultStatus status);

StatusLook look(TestOrderStatus status);
StatusLook look(SampleStatus status);
StatusLook look(ResultLane lane);
StatusLook look(TestResultStatus status);
/// An empty word for what is not judged.
StatusLook look(ValueFlag flag);

/// "36 y, female"; the sex alone when the age is not known.
QString ageAndSex(const std::optional<int> &ageYears, Sex sex);
/// "P-2026-0007  ·  36 y, female".
QString personLine(const TestOrder &order);

} // namespace hms::app
