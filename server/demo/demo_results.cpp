// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/demo_results.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hms::server::demo {

namespace {

/// The middle of what is usual, or just inside its only limit.
double usualNumber(const TemplateField &field, const Subject &subject)
{
    const ReferenceRange *range = rangeFor(field, subject);
    if (!range)
        return field.minimum ? field.minimum->toDouble() : 1;
    if (range->low && range->high)
        return (range->low->toDouble() + range->high->toDouble()) / 2;
    return range->high ? range->high->toDouble() * 0.8 : range->low->toDouble() * 1.2;
}

std::optional<double> criticalNumber(const TemplateField &field, const Subject &subject)
{
    const ReferenceRange *range = rangeFor(field, subject);
    if (!range || !range->criticalHigh)
        return std::nullopt;
    const double above = range->criticalHigh->toDouble() * 1.1;
    return field.maximum ? std::min(above, field.maximum->toDouble()) : above;
}

} // namespace

QJsonValue rounded(double number, const TemplateField &field)
{
    return toJson(Decimal::rounded(number, field.places()).value_or(Decimal()));
}

const FieldChoice &usualChoice(const TemplateField &field)
{
    const auto normal =
        std::ranges::find(field.choices, std::optional(ChoiceFlag::Normal), &FieldChoice::flag);
    return normal == field.choices.end() ? field.choices.first() : *normal;
}

QJsonValue asData(const FieldChoice &choice, const TemplateField &field)
{
    return field.type == ValueType::Boolean ? QJsonValue(choice.code == u"true") : QJsonValue(choice.code);
}

void keepRules(const TestTemplate &form, QJsonObject &data)
{
    for (const TemplateRule &rule : form.rules) {
        double others = 0;
        for (const QString &key : rule.fields.sliced(1)) {
            data[key] = rounded(data.value(key).toDouble(), *form.field(key));
            others += data.value(key).toDouble();
        }
        data[rule.fields.first()] = rounded(100 - others, *form.field(rule.fields.first()));
    }
}

QJsonObject usualData(const TestTemplate &form, const Subject &subject, bool critical)
{
    QJsonObject data;
    for (const TemplateField &field : form.fields) {
        if (field.kind == FieldKind::Number) {
            const auto alarming = critical ? criticalNumber(field, subject) : std::nullopt;
            critical = critical && !alarming;
            data[field.key] = rounded(alarming.value_or(usualNumber(field, subject)), field);
        } else if (field.kind == FieldKind::Choice) {
            data[field.key] = asData(usualChoice(field), field);
        } else if (field.kind == FieldKind::Text && field.required) {
            data[field.key] = u"Nothing unusual"_s;
        }
    }
    keepRules(form, data);
    return data;
}

DemoResults::DemoResults(Ask ask, Staff staff)
    : m_ask(std::move(ask))
    , m_staff(std::move(staff))
{
}

template <class Request>
typename Request::Response DemoResults::send(const CallerPtr &caller, const Request &request,
                                             const QDateTime &at)
{
    return decodeAnswer<typename Request::Response>(m_ask(caller, Request::kMethod, encode(request), at))
        .value();
}

void DemoResults::enter(const QList<TestOrder> &orders, const QDateTime &at)
{
    constexpr std::array kStates{State::Delivered, State::Critical, State::Amended, State::Draft,
                                 State::Completed, State::Reviewed, State::Held};
    const State state = kStates[size_t(m_visits++) % kStates.size()];
    QList<TestResult> results;
    for (const TestOrder &order : orders)
        results.append(save(order, state, at));
    if (state != State::Draft && state != State::Completed)
        goOn(results, orders.first().visitId, state, at.addSecs(60));
}

TestResult DemoResults::save(const TestOrder &order, State state, const QDateTime &at)
{
    const auto opened = send(m_staff.technician, GetTestResult{order.id, {}}, at);
    const TestTemplate form = TestTemplate::parse(opened.document).value;
    return send(m_staff.technician,
                SaveTestResult{.testOrderId = order.id,
                               .data = usualData(form, opened.subject, state == State::Critical),
                               .complete = state != State::Draft,
                               .templateVersion = {},
                               .rowVersion = {}},
                at);
}

void DemoResults::goOn(const QList<TestResult> &results, VisitId visit, State state, const QDateTime &at)
{
    if (state == State::Held) {
        send(m_staff.manager, HoldTestResult{results.first().id, u"Control out of its limits"_s}, at);
        return;
    }
    for (const TestResult &result : results)
        send(m_staff.manager, ReviewTestResult{result.id, {}, {}}, at);
    if (state == State::Reviewed || state == State::Critical)
        return;
    const auto released = send(m_staff.manager, ReleaseTestResults{{}, visit, {}}, at.addSecs(60));
    if (state == State::Delivered) {
        send(m_staff.reception, DeliverTestResults{{}, visit, released.report.patientName, {}},
             at.addSecs(120));
        return;
    }
    const TestResult &wrong = released.results.first();
    const auto opened = send(m_staff.manager, GetTestResult{wrong.testOrderId, {}}, at.addSecs(120));
    const TestTemplate form = TestTemplate::parse(opened.document).value;
    QJsonObject data = wrong.data;
    const auto number = std::ranges::find(form.fields, FieldKind::Number, &TemplateField::kind);
    if (number != form.fields.end() && form.rules.isEmpty()) {
        data[number->key] = rounded(data.value(number->key).toDouble() * 1.5, *number);
        send(m_staff.manager, AmendTestResult{wrong.id, data, u"Read off the wrong line"_s}, at.addSecs(150));
    }
}

} // namespace hms::server::demo
