// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/lab/template.h"

namespace hms::server::lab {

/// What is wrong with a document: the typed reader's exact places first, and when it finds nothing, what the
/// schema library says by resources/lab/template.schema.json. Empty: it may be saved.
QList<TemplateProblem> templateProblems(const QJsonObject &document);

/// A draft may leave required fields empty.
enum class Completeness { Draft, Complete };

/// What is wrong with a result's data by its template, which is their JSON Schema; validated by the schema
/// library. Entered values of computed fields are refused ("computed").
QList<TemplateProblem> resultProblems(const TestTemplate &test, const QJsonObject &data,
                                      Completeness completeness);

} // namespace hms::server::lab
