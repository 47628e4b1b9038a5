// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/caller.h"
#include "shared/results/results_protocol.h"

#include <functional>
#include <memory>

namespace hms::server::demo {

/// What the demo's laboratory finds in the samples it received: results in every state, one critical value
/// that nobody acknowledged yet and one amendment.
class DemoResults {
public:
    using CallerPtr = std::shared_ptr<const Caller>;
    struct Staff {
        CallerPtr reception;
        CallerPtr technician;
        CallerPtr manager;
    };
    /// Sends a request and returns its answer; throws when it is refused.
    using Ask = std::function<QJsonValue(const CallerPtr &caller, QLatin1StringView method,
                                         const QJsonObject &params, const QDateTime &at)>;

    DemoResults(Ask ask, Staff staff);

    /// The tests of one visit, in the lab and paid as far as routine ones are; done within five minutes.
    void enter(const QList<TestOrder> &orders, const QDateTime &at);

private:
    enum class State { Delivered, Critical, Amended, Draft, Completed, Reviewed, Held };

    template <class Request>
    typename Request::Response send(const CallerPtr &caller, const Request &request, const QDateTime &at);
    [[nodiscard]] TestResult save(const TestOrder &order, State state, const QDateTime &at);
    void goOn(const QList<TestResult> &results, VisitId visit, State state, const QDateTime &at);

    Ask m_ask;
    Staff m_staff;
    int m_visits = 0;
};

/// As the form has it: with the decimals of its field.
QJsonValue rounded(double number, const TemplateField &field);
/// The first choice of the field that is normal, else its first.
const FieldChoice &usualChoice(const TemplateField &field);
/// As data have it.
QJsonValue asData(const FieldChoice &choice, const TemplateField &field);
/// A differential adds up: its first field takes what the others leave.
void keepRules(const TestTemplate &form, QJsonObject &data);

/// Data of a form that are usual for the subject; `critical`: but for the first value that can be critical.
QJsonObject usualData(const TestTemplate &form, const Subject &subject, bool critical);

} // namespace hms::server::demo
