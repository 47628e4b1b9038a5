// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/ui/row_table_model.h"
#include "shared/vitals/triage_entry.h"

#include <QCoreApplication>
#include <QTimer>

#include <optional>

namespace hms::app {

/// Who waits to be measured, in the order to measure.
class TriageModel final : public RowTableModel<TriageEntry> {
    Q_OBJECT

public:
    explicit TriageModel(QObject *parent = nullptr);

    /// Recounts the waiting minutes; call it now and then.
    void setNow(const QDateTime &now);

private:
    [[nodiscard]] int waitedMinutes(const TriageEntry &entry) const;

    QDateTime m_now;
};

/// The patients of today without vitals, kept current by push.
class TriageFeed final : public QObject {
    Q_OBJECT

public:
    explicit TriageFeed(ApiClient &api, QObject *parent = nullptr);

    [[nodiscard]] TriageModel *model() { return &m_model; }
    [[nodiscard]] std::optional<TriageEntry> find(VisitId visit) const;
    [[nodiscard]] std::optional<TriageEntry> findPatient(PatientId patient) const;
    /// Who comes first, apart from `without`; empty when nobody waits.
    [[nodiscard]] std::optional<TriageEntry> first(VisitId without) const;
    /// An answer of this desk's own command: shown at once, the push repeats it.
    void remove(VisitId visit);

signals:
    void changed();
    void refused(const hms::Error &error);

private:
    void onSnapshot(const QJsonValue &snapshot);
    void onChange(const TopicChange &change);

    TriageModel m_model;
    QTimer m_minute; ///< Waiting minutes grow without news from the server.
};

} // namespace hms::app
