// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/core/generation.h"
#include "app/patients/history_model.h"

#include <QWidget>

class QComboBox;

namespace hms::app {

class EmptyState;
class RowList;

/// A patient's timeline, all of it or one kind; older entries are read when the end comes in sight. What is
/// pinned stands above it, in ConditionsPanel or PatientBanner.
class PatientHistory final : public QWidget {
    Q_OBJECT

public:
    static constexpr int kPage = 50;

    explicit PatientHistory(ApiClient &api, QWidget *parent = nullptr);

    /// An invalid id closes.
    void open(PatientId patient);
    void reload() { open(m_patient); }

signals:
    void visitChosen(const hms::Ulid &visit);
    void billChosen(const hms::Ulid &bill);
    void certificateChosen(const hms::Ulid &certificate);
    void failed(const hms::Error &error);

private:
    void buildUi();
    void more();
    void onEntries(QList<TimelineEntry> entries);
    void activate(const QModelIndex &index);
    void showState();
    [[nodiscard]] std::optional<TimelineKind> kind() const;

    ApiClient &m_api;
    Generation m_generation;
    HistoryModel m_model;
    PatientId m_patient;
    bool m_waiting = false;
    bool m_complete = false;
    QComboBox *m_kind = nullptr;
    RowList *m_list = nullptr;
    EmptyState *m_empty = nullptr;
};

} // namespace hms::app
