// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/core/generation.h"
#include "app/patients/history_model.h"
#include "shared/patients/patients_protocol.h"

#include <QWidget>

namespace hms::app {

class TablePanel;

/// A patient's timeline; older entries are read when the end comes in sight.
class PatientHistory final : public QWidget {
    Q_OBJECT

public:
    static constexpr int kPage = 50;

    explicit PatientHistory(ApiClient &api, QWidget *parent = nullptr);

    /// An invalid id closes.
    void open(PatientId patient);
    void reload() { open(m_patient); }

signals:
    void billChosen(const hms::Ulid &bill);
    void failed(const hms::Error &error);

private:
    void more();
    void onEntries(const QList<TimelineEntry> &entries);

    ApiClient &m_api;
    Generation m_generation;
    HistoryModel m_model;
    PatientId m_patient;
    bool m_waiting = false;
    bool m_complete = false;
    TablePanel *m_table = nullptr;
};

} // namespace hms::app
