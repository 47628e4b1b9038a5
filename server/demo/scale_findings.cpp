// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/scale_findings.h"

#include "server/demo/demo_lab.h"
#include "server/demo/demo_results.h"
#include "server/results/results_rules.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace hms::server::demo {

namespace {

struct Offer {
    const char *code;
    const char *onlySex = nullptr;
};
constexpr std::array kOffers{
    Offer{"CBC"},    Offer{"GLU-F"},   Offer{"CREA"},          Offer{"URINE"},
    Offer{"LIPID"},  Offer{"LFT"},     Offer{"HBA1C"},         Offer{"TSH"},
    Offer{"ELEC"},   Offer{"CRP"},     Offer{"ESR"},           Offer{"UREA"},
    Offer{"GLU-2H"}, Offer{"STOOL"},   Offer{"BGRP"},          Offer{"HBSAG"},
    Offer{"DENGUE"}, Offer{"MALARIA"}, Offer{"WIDAL"},         Offer{"URIC"},
    Offer{"CA"},     Offer{"VITD"},    Offer{"HCV"},           Offer{"HIV"},
    Offer{"PT"},     Offer{"VDRL"},    Offer{"IRON"},          Offer{"TROPI"},
    Offer{"GLU-R"},  Offer{"CULTURE"}, Offer{"UPT", "FEMALE"}, Offer{"SEMEN", "MALE"},
};

constexpr int kUsual = 6;
constexpr int kAlarming = kFindings - 1;
constexpr int kRows = 3; ///< Of a table.

/// One invented finding of a form.
class Finding {
public:
    Finding(const TestTemplate &form, const Subject &subject, int n, QRandomGenerator &dice)
        : m_form(form)
        , m_subject(subject)
        , m_n(n)
        , m_dice(dice)
    {
        // From somewhere on, every third field is out of the usual.
        m_turn = int(m_dice.bounded(3));
    }

    QJsonObject data()
    {
        QJsonObject out;
        for (const TemplateField &field : m_form.fields) {
            if (field.kind == FieldKind::Table) {
                if (m_sawAbnormal)
                    out[field.key] = rows(field);
            } else if (const QJsonValue value = valueOf(field); !value.isUndefined()) {
                out[field.key] = value;
            }
        }
        keepRules(m_form, out);
        return out;
    }

private:
    double share() { return m_dice.generateDouble(); }
    bool isOdd() { return m_n >= kUsual && m_turn++ % 3 == 0; }

    QJsonValue valueOf(const TemplateField &field)
    {
        switch (field.kind) {
        case FieldKind::Number:
            // What nobody calls usual depends on the rest of the form (a count of parasites).
            return field.required || rangeFor(field, m_subject) ? rounded(number(field), field)
                                                                : QJsonValue(QJsonValue::Undefined);
        case FieldKind::Choice: return asData(choice(field), field);
        case FieldKind::Text:
            return field.required ? QJsonValue(u"Nothing unusual"_s) : QJsonValue(QJsonValue::Undefined);
        default: return QJsonValue::Undefined;
        }
    }

    double number(const TemplateField &field)
    {
        const double least = field.minimum ? field.minimum->toDouble() : 0;
        const double most = field.maximum ? field.maximum->toDouble() : HUGE_VAL;
        const ReferenceRange *range = rangeFor(field, m_subject);
        if (!range)
            return field.maximum ? least + (most - least) * (0.1 + 0.3 * share()) : least + 10 * share();
        const double low = range->low ? range->low->toDouble() : least;
        const double high = range->high ? range->high->toDouble() : std::min(low * 2, most);
        const double usual = low + (high - low) * (0.1 + 0.8 * share());
        if (m_n == kAlarming && !m_sawAbnormal && (range->criticalHigh || range->criticalLow))
            return std::clamp(alarming(*range), least, most);
        return isOdd() ? std::clamp(unusual(*range, low, high), least, most) : usual;
    }

    double alarming(const ReferenceRange &range)
    {
        m_sawAbnormal = true;
        return range.criticalHigh && (!range.criticalLow || share() < 0.5)
                   ? range.criticalHigh->toDouble() * (1.02 + 0.1 * share())
                   : range.criticalLow->toDouble() * (0.98 - 0.1 * share());
    }

    /// Beyond the range, short of what alarms.
    double unusual(const ReferenceRange &range, double low, double high)
    {
        if (range.high && (!range.low || share() < 0.6)) {
            const double end = range.criticalHigh ? range.criticalHigh->toDouble() : high * 1.6 + 1;
            return high + (end - high) * (0.1 + 0.8 * share());
        }
        const double end = range.criticalLow ? range.criticalLow->toDouble() : low * 0.6;
        return low - (low - end) * (0.1 + 0.8 * share());
    }

    const FieldChoice &choice(const TemplateField &field)
    {
        const auto wanted = m_n == kAlarming ? ChoiceFlag::Critical : ChoiceFlag::Abnormal;
        for (const ChoiceFlag flag : {wanted, ChoiceFlag::Abnormal}) {
            const auto found = std::ranges::find(field.choices, std::optional(flag), &FieldChoice::flag);
            if (found != field.choices.end() && (flag == ChoiceFlag::Critical || isOdd())) {
                m_sawAbnormal = true;
                return *found;
            }
        }
        const bool isJudged =
            std::ranges::any_of(field.choices, [](const auto &c) { return c.flag.has_value(); });
        return isJudged ? usualChoice(field) : field.choices[m_dice.bounded(int(field.choices.size()))];
    }

    QJsonArray rows(const TemplateField &table)
    {
        QJsonArray out;
        for (int row = 0; row < std::min(kRows, table.maxRows); ++row) {
            QJsonObject line;
            for (const TemplateField &column : table.columns) {
                if (column.kind == FieldKind::Choice)
                    line[column.key] = asData(column.choices[row % column.choices.size()], column);
                else if (const QJsonValue value = valueOf(column); !value.isUndefined())
                    line[column.key] = value;
            }
            out.append(line);
        }
        return out;
    }

    const TestTemplate &m_form;
    Subject m_subject;
    int m_n;
    QRandomGenerator &m_dice;
    int m_turn = 0;
    bool m_sawAbnormal = false;
};

/// The ages at which the form begins to judge in another way, the last one being beyond all.
QList<int> turningAges(const TestTemplate &form)
{
    constexpr int kDecade = 3'653;
    std::set<int> ages{0, template_limits::kAgeDays};
    for (const TemplateField &field : form.fields) {
        for (const ReferenceRange &range : field.ranges)
            ages.insert({range.fromDays.value_or(0), range.toDays.value_or(0)});
        if (field.formula && field.formula->name == Formula::EgfrCkdEpi2021) // Counts in years.
            for (int decade = 2; decade < 10; ++decade)
                ages.insert(decade * kDecade);
    }
    return {ages.begin(), ages.end()};
}

QJsonObject judged(const TestTemplate &form, const QJsonObject &data, const Evaluation &evaluation)
{
    return {{u"data"_s, data},
            {u"fields"_s, toJson(evaluation.values)},
            {u"lane"_s, enumText(results::laneOf(form, evaluation))},
            {u"is_critical"_s, evaluation.hasCritical()},
            {u"is_abnormal"_s, evaluation.hasAbnormal()}};
}

/// The first number, read off the wrong line.
QJsonValue amendment(const TestTemplate &form, const Subject &subject, const QJsonObject &was)
{
    const auto field = std::ranges::find(form.fields, FieldKind::Number, &TemplateField::kind);
    if (field == form.fields.end() || !form.rules.isEmpty())
        return {};
    QJsonObject data = was;
    double number = data.value(field->key).toDouble() * 1.2;
    if (field->maximum)
        number = std::min(number, field->maximum->toDouble());
    data[field->key] = rounded(number, *field);
    const Evaluation before = evaluate(form, was, subject);
    const Evaluation after = evaluate(form, data, subject);
    const auto changes = results::changesBetween(form, before.values, after.values);
    if (changes.isEmpty() || after.hasCritical())
        return {};
    QJsonObject out = judged(form, data, after);
    out[u"changes"_s] = toJson(changes);
    return out;
}

QJsonObject finding(const TestTemplate &form, const Subject &subject, int n, QRandomGenerator &dice)
{
    const QJsonObject data = Finding(form, subject, n, dice).data();
    const Evaluation evaluation = evaluate(form, data, subject);
    QJsonObject out = judged(form, data, evaluation);
    const auto critical = results::criticalValues(form, evaluation.values);
    QStringList read;
    for (const CriticalAlert::Value &value : critical)
        read.append(value.value);
    out[u"n"_s] = n;
    out[u"critical_values"_s] = toJson(critical);
    out[u"read_back"_s] = read.join(u", "_s);
    out[u"amended"_s] = n == 0 ? amendment(form, subject, data) : QJsonValue();
    return out;
}

LabWords inEnglish(const LabWords &words)
{
    return {words.en, {}, {}};
}

void forPaper(TemplateField &field)
{
    field.ranges.clear();
    field.label = inEnglish(field.label);
    for (FieldChoice &choice : field.choices)
        choice.label = inEnglish(choice.label);
    for (TemplateField &column : field.columns)
        forPaper(column);
}

} // namespace

QJsonArray offeredTests()
{
    QJsonArray out;
    for (const Offer &offer : kOffers) {
        const QString code = QString::fromLatin1(offer.code);
        out.append(QJsonObject{
            {u"n"_s, out.size()},
            {u"code"_s, code},
            {u"price"_s, priceOf(code)->minor},
            {u"only_sex"_s, offer.onlySex ? QJsonValue(QString::fromLatin1(offer.onlySex)) : QJsonValue()}});
    }
    return out;
}

QJsonArray findings(const TestTemplate &form)
{
    QRandomGenerator dice(1);
    QJsonArray out;
    const QList<int> ages = turningAges(form);
    for (const Sex sex : {Sex::Female, Sex::Male, Sex::Other}) {
        for (qsizetype i = 0; i + 1 < ages.size(); ++i) {
            const Subject subject{sex, (ages[i] + ages[i + 1]) / 2, false};
            for (int n = 0; n < kFindings; ++n) {
                QJsonObject row = finding(form, subject, n, dice);
                row[u"sex"_s] = enumText(sex);
                row[u"from_days"_s] = ages[i];
                row[u"to_days"_s] = ages[i + 1];
                out.append(row);
            }
        }
    }
    return out;
}

QJsonObject documentForPaper(const TestTemplate &form)
{
    TestTemplate slim = form;
    slim.sources.clear();
    for (TemplateSection &section : slim.sections)
        section.label = inEnglish(section.label);
    for (TemplateField &field : slim.fields)
        forPaper(field);
    return slim.toJson();
}

} // namespace hms::server::demo
