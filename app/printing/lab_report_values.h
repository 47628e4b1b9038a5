// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/view_parts.h"
#include "shared/results/lab_report.h"

namespace hms::app {

/// The words of one value on a lab report, in the paper's language and figures.
class ReportValues {
public:
    explicit ReportValues(const ViewSource &source);

    /// "13.5", the word of a choice, a text; why there is none.
    [[nodiscard]] QString value(const TemplateField &field, const EvaluatedValue &value) const;
    /// Of the patient's result before.
    [[nodiscard]] QString previous(const TemplateField &field, const EvaluatedValue &value) const;
    /// Word and mark; never by the mark alone, and never "normal" without a range.
    [[nodiscard]] QString flag(ValueFlag flag) const;
    [[nodiscard]] QString range(const TemplateField &field, const EvaluatedValue &value) const;
    [[nodiscard]] QString specimen(Specimen specimen) const;
    [[nodiscard]] const QString &words(const LabWords &words) const;

private:
    [[nodiscard]] QString number(Decimal value, int places) const;
    [[nodiscard]] QString told(const TemplateField &field, const QString &text) const;

    const ViewSource &m_source;
    PrintTexts m_text;
};

} // namespace hms::app
