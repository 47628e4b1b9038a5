// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/instruments/parsed_message.h"
#include "shared/lab/template.h"

#include <QJsonValue>

namespace hms::server::instruments {

/// What an instrument's code was said to stand for.
struct CodeMeaning {
    std::optional<TestTypeId> test; ///< Empty: for nothing.
    QString field;
    QString unit;
};

/// The field of a form that a code without a meaning names: by its key, whatever the case, or as the code of
/// the whole test, if there is exactly one number or choice to fill.
const TemplateField *fieldNamed(const TestTemplate &form, const QString &testCode, const QString &code);

/// Whether a value in that unit is one of the field: written as the form has it, in UCUM, or as the code's
/// meaning says. Without a meaning a missing unit is not taken on trust.
bool isInUnit(const TemplateField &field, const QString &unit, const CodeMeaning *meaning);

/// A value as a result keeps it, rounded to what the form shows; nothing when the field has no such values.
std::optional<QJsonValue> valueFor(const TemplateField &field, const QString &text);

} // namespace hms::server::instruments
