// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/demo/demo_results.h"
#include "shared/lab/lab.h"
#include "shared/orders/test_order.h"

#include <QHash>

#include <functional>
#include <memory>

namespace hms::server::demo {

/// What the doctors of the demo order of the laboratory today: orders at every step of their way up to a
/// sample in the lab, and what is found there.
class DemoOrders {
public:
    using CallerPtr = std::shared_ptr<const Caller>;
    struct Staff {
        CallerPtr reception;
        CallerPtr cashier;
        CallerPtr technician;
        CallerPtr manager;
    };
    /// Sends a request and returns its answer; throws when it is refused.
    using Ask = std::function<QJsonValue(const CallerPtr &caller, QLatin1StringView method,
                                         const QJsonObject &params, const QDateTime &at)>;

    /// `tests` by code.
    DemoOrders(Ask ask, Staff staff, QHash<QString, TestTypeId> tests);

    /// What the next patient needs, if anything, and how far that is within nine minutes.
    void order(const CallerPtr &doctor, VisitId visit, const QDateTime &at);

private:
    template <class Request>
    typename Request::Response send(const CallerPtr &caller, const Request &request, const QDateTime &at);
    void goOn(const QList<TestOrder> &orders, int n, const QDateTime &at);
    void takeSamples(const QList<TestOrder> &orders, int n, const QDateTime &at);

    Ask m_ask;
    Staff m_staff;
    QHash<QString, TestTypeId> m_tests;
    DemoResults m_results;
    int m_patients = 0;
};

} // namespace hms::server::demo
