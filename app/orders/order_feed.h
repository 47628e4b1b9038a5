// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/core/generation.h"
#include "shared/orders/orders_protocol.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace hms::app {

/// The tests ordered for one visit, newest first, kept current: rows of the labs that do them come by push
/// where the user may follow those; news for the user make it ask again.
class OrderFeed final : public QObject {
    Q_OBJECT

public:
    static constexpr int kPauseMs = 300; ///< Several news at once are one question.

    explicit OrderFeed(ApiClient &api, QObject *parent = nullptr);

    /// Whose notifications tell that something changed.
    void setUser(UserId user);
    /// An invalid visit: nothing.
    void open(VisitId visit);
    void reload();
    /// As a command answered it.
    void put(const QList<TestOrder> &orders);
    [[nodiscard]] VisitId visit() const { return m_visit; }
    [[nodiscard]] const QList<TestOrder> &orders() const { return m_orders; }
    [[nodiscard]] std::optional<TestOrder> find(TestOrderId order) const;
    /// Asked for, ordered or under way: not cancelled.
    [[nodiscard]] bool isOpen(TestTypeId test) const;

signals:
    void changed();
    void failed(const hms::Error &error);

private:
    void ask();
    void onListed(const QList<TestOrder> &page);
    void followLabs();
    void onRows(const QList<QJsonObject> &rows);

    ApiClient &m_api;
    Generation m_generation;
    QTimer m_pause;
    VisitId m_visit;
    QList<TestOrder> m_orders;
    QList<TestOrder> m_read; ///< Pages of the list under way.
    std::optional<Following> m_user;
    QHash<QString, Following> m_labs;
};

} // namespace hms::app
