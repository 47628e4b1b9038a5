// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/core/generation.h"
#include "app/vitals/reading.h"
#include "shared/vitals/vitals_protocol.h"

#include <QWidget>

class QLabel;

namespace hms::app {

class ReadingTile;

/// A patient's newest vitals, each with its course over earlier visits; what is unusual says so.
class VitalsTrend final : public QWidget {
    Q_OBJECT

public:
    explicit VitalsTrend(ApiClient &api, QWidget *parent = nullptr);

    /// An invalid id closes. What is shown stays until the answer when it is the same patient.
    void open(PatientId patient);
    void reload() { ask(); }
    /// Newest first, without versions that were corrected.
    [[nodiscard]] const QList<Vitals> &vitals() const { return m_vitals; }

signals:
    void loaded();
    void failed(const hms::Error &error);

private:
    void ask();
    void show(const QList<Vitals> &vitals);

    ApiClient &m_api;
    Generation m_generation;
    PatientId m_patient;
    QList<Vitals> m_vitals;
    QLabel *m_when = nullptr;
    QList<ReadingTile *> m_tiles; ///< In the order of enum Reading.
};

} // namespace hms::app
