// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/lab/template.h"

namespace hms::app {

/// What somebody typed into an optional field.
template <class T>
struct Typed {
    bool ok = true; ///< False: it cannot be read.
    std::optional<T> value = {};
};

/// "18 y", "6 mo", "28 d"; empty for no limit.
QString ageText(std::optional<int> days);
/// The same the other way round; a number alone is years.
Typed<int> parseAge(const QString &text);

QString decimalText(std::optional<Decimal> number);
Typed<Decimal> parseDecimalText(const QString &text);

QString numberText(std::optional<int> number);
Typed<int> parseNumberText(const QString &text);

/// A range as the cells of its row: sex, from, to, pregnant, low, high, critical low, critical high.
QStringList cellsOf(const ReferenceRange &range);
/// Cells that cannot be read are told by their column.
ReferenceRange rangeOf(const QStringList &cells, QList<int> &unreadable);

/// code, English, Bengali, Arabic, flag.
QStringList cellsOf(const FieldChoice &choice);
FieldChoice choiceOf(const QStringList &cells);

/// key, English, Bengali, Arabic.
QStringList cellsOf(const TemplateSection &section);
TemplateSection sectionOf(const QStringList &cells);

} // namespace hms::app
