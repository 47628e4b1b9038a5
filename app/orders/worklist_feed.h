// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/orders/worklist_model.h"

#include <QTimer>

namespace hms::app {

/// One lab's worklist, kept current by push. Holds the model that views show.
class WorklistFeed final : public QObject {
    Q_OBJECT

public:
    explicit WorklistFeed(ApiClient &api, QObject *parent = nullptr);

    /// Follows another lab; the rows of the one before are gone at once.
    void setLab(LabId lab);
    [[nodiscard]] LabId lab() const { return m_lab; }
    [[nodiscard]] WorklistModel &model() { return m_model; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    [[nodiscard]] std::optional<TestOrder> find(TestOrderId order) const;
    /// Those on one tube.
    [[nodiscard]] QList<TestOrder> onSample(const QString &sampleNumber) const;

    /// An answer of this desk's own command: shown at once, the push repeats it.
    void show(const TestOrder &order);

signals:
    void changed();
    void refused(const hms::Error &error);

private:
    void onSnapshot(const QJsonValue &snapshot);
    void onChange(const TopicChange &change);
    void put(const TestOrder &order);

    ApiClient &m_api;
    WorklistModel m_model;
    QTimer m_minute; ///< Time runs without news from the server.
    LabId m_lab;
    Following m_following{};
    bool m_loaded = false;
};

} // namespace hms::app
