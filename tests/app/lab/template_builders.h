// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/results/critical_alerts_protocol.h"
#include "shared/results/results_protocol.h"

namespace hms::test {

TemplateField numberField(const QString &key, const QString &label, int decimals, const QString &unit,
                          const char *low = nullptr, const char *high = nullptr,
                          const char *criticalLow = nullptr, const char *criticalHigh = nullptr);
TemplateField choiceField(const QString &key, const QString &label,
                          const QList<std::pair<QString, std::optional<ChoiceFlag>>> &choices);
TemplateField textField(const QString &key, const QString &label, int maxLength = 80);
/// Fields in this order, those named are required.
TestTemplate aTemplate(QList<TemplateField> fields, const QStringList &required = {});

/// Glucose: one number, usual 3.9 to 5.5, critical below 2.5 and above 22.
TestTemplate glucoseForm();
/// A lipid profile: total and HDL entered, non-HDL computed, a remark.
TestTemplate lipidForm();
/// Potassium without a range, dengue as a choice, a remark in many lines, a picture.
TestTemplate mixedForm();
/// Growth, organism, and a table of antibiotics.
TestTemplate cultureForm();
/// Forty numbers with ranges, as a large chemistry panel has.
TestTemplate largeForm(int fields = 40);

/// What testResults.get answers for an order nobody began.
GetTestResult::Response opened(const TestOrder &order, const TestTemplate &form);
/// The same with an earlier result of these data.
GetTestResult::Response withPrevious(GetTestResult::Response response, const TestTemplate &form,
                                     const QJsonObject &data, int daysAgo = 90);
/// A result of these data, judged, in this state.
TestResult aResult(const TestOrder &order, const TestTemplate &form, const QJsonObject &data,
                   TestResultStatus status = TestResultStatus::Completed,
                   const QString &enteredBy = QStringLiteral("Jahid Hasan"));

CriticalAlert anAlert(const QString &patient, const QString &value = QStringLiteral("2.1"));
LabReport aReport(const TestOrder &order, int version = 1);

} // namespace hms::test
