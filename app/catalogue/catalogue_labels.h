// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/labels.h"
#include "app/ui/specimen_words.h"
#include "app/ui/two_line_delegate.h"
#include "shared/lab/lab_protocol.h"
#include "shared/lab/template.h"

namespace hms::app {

QString label(FieldKind kind);
QString label(Formula formula);
QString label(ChoiceFlag flag);

Icon icon(FieldKind kind);

/// "45 min", "1 h 30 min", "3 days".
QString turnaroundText(int minutes);

/// Of the tube as the trade has it (CLSI GP41, ISO 6710): "#rrggbb".
QString usualCapColour(Container container);

/// What it costs, or that nobody has said so.
QString priceText(const TestType &test);

/// Name, price; below them code, lab and tube, or what a panel orders.
TwoLines twoLines(const TestType &test);

/// What is wrong at a place of a form, as a sentence.
QString message(const TemplateProblem &problem);

} // namespace hms::app
