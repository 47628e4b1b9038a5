// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/dispatch/caller.h"
#include "shared/lab/lab.h"
#include "shared/orders/test_order.h"

#include <QHash>

#include <functional>
#include <memory>

namespace hms::server::demo {

/// The laboratory's part of the demo: prices for the tests that came with the server, and what doctors order
/// today, each order a little further on its way than the one before.
class DemoLab {
public:
    using CallerPtr = std::shared_ptr<const Caller>;
    struct Staff {
        CallerPtr admin;
        CallerPtr reception;
        CallerPtr cashier;
        CallerPtr technician;
    };
    /// Sends a request and returns its answer; throws when it is refused.
    using Ask = std::function<QJsonValue(const CallerPtr &caller, QLatin1StringView method,
                                         const QJsonObject &params, const QDateTime &at)>;

    DemoLab(Ask ask, Staff staff);

    void addPrices(const QDateTime &at);
    /// What the next patient needs, if anything, and how far that is within nine minutes.
    void order(const CallerPtr &doctor, VisitId visit, const QDateTime &at);

private:
    template <class Request>
    typename Request::Response send(const CallerPtr &caller, const Request &request, const QDateTime &at);
    void goOn(const QList<TestOrder> &orders, int n, const QDateTime &at);
    void takeSamples(const QList<TestOrder> &orders, int n, const QDateTime &at);

    Ask m_ask;
    Staff m_staff;
    QHash<QString, TestTypeId> m_tests; ///< By code.
    int m_patients = 0;
};

} // namespace hms::server::demo
