// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "shared/doctors/doctors_protocol.h"

#include <QComboBox>

namespace hms::app {

/// Chooses one of the hospital's doctors; the list comes from the server once.
class DoctorPicker final : public QComboBox {
    Q_OBJECT

public:
    explicit DoctorPicker(ApiClient &api, QWidget *parent = nullptr);

    void load();
    /// Before the list is there the choice is kept and made then.
    void choose(DoctorId doctor);
    [[nodiscard]] DoctorId chosen() const;

signals:
    void doctorChosen(hms::DoctorId doctor);
    void failed(const hms::Error &error);

private:
    void onDoctors(const QList<DoctorRow> &doctors);

    ApiClient &m_api;
    QList<DoctorRow> m_doctors;
    DoctorId m_wanted;
};

} // namespace hms::app
