// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/lab/template.h"

/// What the reader of templates asks beyond JSON types. Of the lab module alone.
namespace hms {

/// What was found so far, up to a readable number.
struct TemplateProblems {
    QList<TemplateProblem> list;

    void say(const QString &pointer, const char *problem, const char *detail = "");
};

/// RFC 6901, cut to a readable length: a hostile name stays a place, not a payload.
QString pointerTo(const QString &parent, const QString &name);
QString pointerTo(const QString &parent, qsizetype index);

/// A lower-case letter, then up to 39 letters and digits.
bool isKey(QStringView name);

/// That a field's hints fit its kind, and its choices and ranges one another.
void checkField(const TemplateField &field, const QString &at, bool inTable, TemplateProblems &problems);
/// That sections, formulas and rules name fields that there are, in the right units.
void checkLinks(const TestTemplate &test, TemplateProblems &problems);

} // namespace hms
