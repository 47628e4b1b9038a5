// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/core/generation.h"
#include "shared/doctors/doctors_protocol.h"

#include <QObject>

namespace hms::app {

/// The hospital's doctors with their load: of today by push, of a later day as it was when asked.
class DoctorFeed final : public QObject {
    Q_OBJECT

public:
    explicit DoctorFeed(ApiClient &api, QObject *parent = nullptr);

    /// A null date means today.
    void setDay(QDate day);
    /// Asks a later day again; today comes by itself.
    void refresh();
    [[nodiscard]] const QList<DoctorRow> &doctors() const { return m_day.isNull() ? m_today : m_later; }
    [[nodiscard]] bool isLoaded() const { return m_loaded; }

signals:
    void changed();
    void failed(const hms::Error &error);

private:
    void onSnapshot(const QJsonValue &snapshot);
    void onChange(const TopicChange &change);

    ApiClient &m_api;
    Generation m_generation;
    QDate m_day; ///< Null: today.
    QList<DoctorRow> m_today;
    QList<DoctorRow> m_later;
    bool m_loaded = false;
};

} // namespace hms::app
