// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/core/generation.h"
#include "shared/orders/orders_protocol.h"
#include "shared/orders/samples_protocol.h"

namespace hms::app {

/// The one sample that is being looked at, and what is done to it. Answers about another one change nothing
/// here; whoever shows the orders is told of them all the same.
class OpenSample final : public QObject {
    Q_OBJECT

public:
    explicit OpenSample(ApiClient &api, QObject *parent = nullptr);

    void open(const QString &number);
    void close();
    [[nodiscard]] const std::optional<Sample> &sample() const { return m_sample; }
    [[nodiscard]] bool isBusy() const { return m_busy; }

    void step(SampleStep step, const std::optional<QString> &place = {});
    void reject(const QString &reason);

signals:
    void changed();
    void opened(const hms::Sample &sample);
    /// After a command of ours.
    void stepped(const hms::Sample &sample, hms::SampleStep step);
    void orderChanged(const hms::TestOrder &order);
    void failed(const hms::Error &error);

private:
    void show(const Sample &sample);

    ApiClient &m_api;
    Generation m_generation;
    std::optional<Sample> m_sample;
    bool m_busy = false;
};

} // namespace hms::app
