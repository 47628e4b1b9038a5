// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/caller.h"
#include "server/lab/template_schema.h"
#include "shared/core/result.h"
#include "shared/results/critical_alerts_protocol.h"

namespace hms::server::results {

/// Somebody of the laboratory, who sees what is not released: may enter, review, release or amend.
bool isOfLab(const Caller &caller);

/// What a result is judged by.
struct Form {
    int version = 0;
    TestTemplate test;
};

/// Data as the server judges them.
struct Judgement {
    QJsonObject data;
    Evaluation evaluation;
    ResultLane lane = ResultLane::NeedsReview; ///< Never HELD.
};

/// Errors: INVALID (data {problem, pointer}).
Result<Judgement> judge(const Form &form, const QJsonObject &data, const Subject &subject,
                        const std::optional<Evaluation> &previous, lab::Completeness completeness);

/// CLEAR when nothing is left to a person: every value is assessed and normal, or informative by its
/// template, and near the one before. So a text, or a choice that is neither good nor bad, is always read by
/// somebody.
ResultLane laneOf(const TestTemplate &test, const Evaluation &evaluation);

/// As an alert tells them.
QList<CriticalAlert::Value> criticalValues(const TestTemplate &test, const QList<EvaluatedValue> &values);

/// Was and now of each value that another one took the place of, in the order of the form.
QList<ResultChange> changesBetween(const TestTemplate &test, const QList<EvaluatedValue> &was,
                                   const QList<EvaluatedValue> &now);

} // namespace hms::server::results
