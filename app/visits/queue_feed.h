// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/visits/queue_model.h"

#include <QTimer>

#include <optional>

namespace hms::app {

/// One doctor's queue of today, kept current by push. Holds the model that views show.
class QueueFeed final : public QObject {
    Q_OBJECT

public:
    explicit QueueFeed(ApiClient &api, QObject *parent = nullptr);

    /// Follows another doctor; the rows of the one before are gone at once.
    void setDoctor(DoctorId doctor);
    [[nodiscard]] DoctorId doctor() const { return m_doctor; }
    [[nodiscard]] QueueModel *model() { return &m_model; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    /// In consultation, else the one called last; empty when nobody is being served.
    [[nodiscard]] std::optional<QueueEntry> serving() const;
    [[nodiscard]] int count(VisitStatus status) const;
    [[nodiscard]] std::optional<QueueEntry> find(VisitId visit) const;

    /// An answer of this desk's own command: shown at once, the push repeats it.
    void show(const Visit &visit);

signals:
    void changed();
    void refused(const hms::Error &error);

private:
    void onSnapshot(const QJsonValue &snapshot);
    void onChange(const TopicChange &change);

    ApiClient &m_api;
    QueueModel m_model;
    QTimer m_minute; ///< Waiting minutes grow without news from the server.
    DoctorId m_doctor;
    Following m_following{};
    bool m_loaded = false;
};

} // namespace hms::app
