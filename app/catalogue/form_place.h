// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/lab/template.h"

namespace hms::app {

/// A field of a form, or a column of one of its tables.
struct FieldPlace {
    int field = -1;  ///< -1: the form as a whole.
    int column = -1; ///< -1: the field itself.

    [[nodiscard]] bool isForm() const { return field < 0; }
    [[nodiscard]] bool isColumn() const { return column >= 0; }
    friend bool operator==(const FieldPlace &, const FieldPlace &) = default;
};

/// Where in the designer a problem of the document is.
struct ProblemPlace {
    FieldPlace place;
    QString member; ///< "label/en", "ranges/0/low", "key"; of the form "sections/0/label/en". May be empty.

    friend bool operator==(const ProblemPlace &, const ProblemPlace &) = default;
};

/// `pointer` is RFC 6901 into form.toJson().
ProblemPlace placeOf(const TestTemplate &form, const QString &pointer);

/// Null for the form as a whole and for places that are not there.
TemplateField *fieldAt(TestTemplate &form, FieldPlace place);
const TemplateField *fieldAt(const TestTemplate &form, FieldPlace place);

/// In their order, columns below their table.
QList<FieldPlace> placesOf(const TestTemplate &form);

} // namespace hms::app
