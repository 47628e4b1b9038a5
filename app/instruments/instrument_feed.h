// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/ui/row_table_model.h"
#include "shared/instruments/instruments_protocol.h"

namespace hms::app {

class PermissionGate;

/// Values of instruments that wait for a person, oldest first.
class WaitingValues final : public RowTableModel<InstrumentValue> {
    Q_OBJECT

public:
    explicit WaitingValues(QObject *parent = nullptr);

    /// Of the same sample in the same message: what one mistyped number concerns. The value itself included.
    [[nodiscard]] QList<InstrumentValue> together(const InstrumentValue &value) const;
};

/// Keeps them current by push, as long as the user may settle them.
class InstrumentFeed final : public QObject {
    Q_OBJECT

public:
    InstrumentFeed(ApiClient &api, PermissionGate &gate, QObject *parent = nullptr);

    [[nodiscard]] WaitingValues &model() { return m_model; }
    [[nodiscard]] const WaitingValues &model() const { return m_model; }
    /// This desk's own step, at once; the push repeats it.
    void show(const QList<InstrumentValue> &values);

signals:
    void changed();

private:
    void follow();
    void onSnapshot(const QJsonValue &snapshot);
    void onChange(const TopicChange &change);

    ApiClient &m_api;
    PermissionGate &m_gate;
    WaitingValues m_model;
    std::optional<Following> m_following;
};

} // namespace hms::app
