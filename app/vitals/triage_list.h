// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/core/generation.h"
#include "app/vitals/triage_feed.h"
#include "shared/visits/visits_protocol.h"

#include <QDate>
#include <QWidget>

namespace hms::app {

class TablePanel;

/// Who waits to be measured, and how anybody else in the house is found for it: by scan or search.
class TriageList final : public QWidget {
    Q_OBJECT

public:
    explicit TriageList(ApiClient &api, QWidget *parent = nullptr);

    void setToday(QDate today) { m_today = today; }
    [[nodiscard]] TriageFeed &feed() { return m_feed; }
    void find(VisitId visit);
    void find(PatientId patient);
    /// False when nobody here has that number.
    bool find(const QString &patientNumber);
    /// The cursor goes to who comes first; Enter opens them. While nobody waits, to the next one who comes.
    void offerNext();

signals:
    void chosen(hms::VisitId visit, const hms::PatientHit &patient);
    /// The patient has no visit of today that could be measured.
    void nobodyFound();
    void failed(const hms::Error &error);

private:
    void choose(const TriageEntry &entry);
    void choose(const Visit &visit);

    ApiClient &m_api;
    TriageFeed m_feed;
    Generation m_generation; ///< The last one who was looked for counts.
    QDate m_today;
    bool m_offering = false; ///< Nobody was there to be offered yet.
    TablePanel *m_table = nullptr;
};

} // namespace hms::app
