// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/lab_report_values.h"

#include "app/ui/specimen_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hms::app {

ReportValues::ReportValues(const ViewSource &source)
    : m_source(source)
    , m_text(source.language, "LabReportPaper")
{
}

const QString &ReportValues::words(const LabWords &words) const
{
    return words.in(m_source.language.locale().name());
}

QString ReportValues::number(Decimal value, int places) const
{
    qint64 unit = 1;
    for (int i = places; i < Decimal::kMostDecimals; ++i)
        unit *= 10;
    return m_source.format.decimal(value.millionths / unit, places);
}

/// A stored text as this field means it.
QString ReportValues::told(const TemplateField &field, const QString &text) const
{
    if (field.kind == FieldKind::Choice) {
        const FieldChoice *choice = field.choice(text);
        return choice ? words(choice->label) : text;
    }
    if (field.kind == FieldKind::Image)
        return text.isEmpty() ? QString() : m_text(QT_TRANSLATE_NOOP("LabReportPaper", "see the picture"));
    if (const auto decimal = field.isNumber() ? Decimal::fromText(text) : std::nullopt)
        return number(*decimal, field.places());
    return text;
}

QString ReportValues::value(const TemplateField &field, const EvaluatedValue &value) const
{
    if (!value.noValue)
        return told(field, value.text);
    switch (*value.noValue) {
    case NoValue::InputMissing: return m_text(QT_TRANSLATE_NOOP("LabReportPaper", "not computed"));
    case NoValue::NotValid: return m_text(QT_TRANSLATE_NOOP("LabReportPaper", "cannot be computed here"));
    case NoValue::SubjectUnknown:
        return m_text(QT_TRANSLATE_NOOP("LabReportPaper", "not computed: sex or age is not known"));
    }
    Q_UNREACHABLE();
}

QString ReportValues::previous(const TemplateField &field, const EvaluatedValue &value) const
{
    return value.previous ? told(field, *value.previous) : QString();
}

QString ReportValues::flag(ValueFlag flag) const
{
    switch (flag) {
    case ValueFlag::None: return {};
    case ValueFlag::Normal: return m_text(QT_TRANSLATE_NOOP("LabReportPaper", "normal"));
    case ValueFlag::Low: return m_text(QT_TRANSLATE_NOOP("LabReportPaper", "LOW ▼"));
    case ValueFlag::High: return m_text(QT_TRANSLATE_NOOP("LabReportPaper", "HIGH ▲"));
    case ValueFlag::CriticalLow: return m_text(QT_TRANSLATE_NOOP("LabReportPaper", "CRITICAL LOW ▼▼"));
    case ValueFlag::CriticalHigh: return m_text(QT_TRANSLATE_NOOP("LabReportPaper", "CRITICAL HIGH ▲▲"));
    case ValueFlag::Abnormal: return m_text(QT_TRANSLATE_NOOP("LabReportPaper", "ABNORMAL ◆"));
    case ValueFlag::Critical: return m_text(QT_TRANSLATE_NOOP("LabReportPaper", "CRITICAL ◆◆"));
    case ValueFlag::NotAssessable: return m_text(QT_TRANSLATE_NOOP("LabReportPaper", "not assessable"));
    }
    Q_UNREACHABLE();
}

QString ReportValues::range(const TemplateField &field, const EvaluatedValue &value) const
{
    const int places = field.places();
    if (value.low && value.high)
        return number(*value.low, places) + u" – "_s + number(*value.high, places);
    if (value.low)
        return u"≥ "_s + number(*value.low, places);
    return value.high ? u"≤ "_s + number(*value.high, places) : QString();
}

QString ReportValues::specimen(Specimen specimen) const
{
    return PrintTexts(m_source.language, kSpecimenContext)(specimenWord(specimen));
}

} // namespace hms::app
