// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "shared/results/results_protocol.h"

#include <QHash>

namespace hms::app {

/// Fetches results, the next one ahead of time, so that going on needs no waiting. What was fetched ahead is
/// used once, and only while its order has not moved on.
class ResultReader final : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(const Result<GetTestResult::Response> &)>;

    explicit ResultReader(ApiClient &api, QObject *parent = nullptr);

    /// At once when it was fetched ahead; done() runs unless a newer read began.
    void read(const TestOrder &order, Done done);
    void fetchAhead(const TestOrder &order);
    /// Answers that are still on their way concern nobody.
    void forget();

private:
    struct Ahead {
        int rowVersion = 0;
        std::optional<GetTestResult::Response> response;
    };
    void onAhead(TestOrderId order, const Result<GetTestResult::Response> &answer);

    ApiClient &m_api;
    QHash<TestOrderId, Ahead> m_ahead;
    std::optional<TestOrderId> m_wanted; ///< Asked for while it is being fetched ahead.
    Done m_done;
    quint64 m_read = 0;
};

} // namespace hms::app
