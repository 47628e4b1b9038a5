// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/core/generation.h"
#include "app/ui/button.h"
#include "app/ui/permission_gate.h"
#include "shared/patients/patients_protocol.h"

#include <QWidget>

class QLabel;

namespace hms::app {

class Avatar;

/// Who the open patient is, at the head of every screen about them; allergies stand out. Opening asks the
/// server once, which notes in its log that the file was opened.
class PatientBanner final : public QWidget {
    Q_OBJECT

public:
    PatientBanner(ApiClient &api, PermissionGate &gate, QWidget *parent = nullptr);

    void open(PatientId patient);
    /// Shows what a search knows at once; the whole record follows.
    void open(const PatientHit &hit);
    /// Asks for the open one again.
    void reload();
    /// A record just saved: nothing is asked.
    void show(const Patient &patient);
    void close();
    /// Two lines and no actions, for screens that show allergies and visits beside it.
    void setCompact();
    /// Of a compact one: nothing beside it shows them now.
    void setAllergiesShown(bool shown);
    /// The asked id, until the record says that it was merged into another one. Invalid when closed.
    [[nodiscard]] PatientId patientId() const { return m_id; }
    [[nodiscard]] const std::optional<Patient> &patient() const { return m_patient; }

signals:
    void opened(const hms::Patient &patient);
    void editWanted(const hms::Patient &patient);
    void closeWanted();
    void failed(const hms::Error &error);

private:
    void buildUi(PermissionGate &gate);
    void ask();
    void setFacts(const PatientHit &hit);

    ApiClient &m_api;
    Generation m_generation;
    PatientId m_id;
    std::optional<Patient> m_patient;
    bool m_compact = false;
    bool m_allergiesShown = true;
    Avatar *m_avatar = nullptr;
    QLabel *m_name = nullptr;
    QLabel *m_number = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_visit = nullptr;
    QLabel *m_allergies = nullptr;
    QLabel *m_merged = nullptr;
    Button *m_edit = nullptr;
    Button *m_back = nullptr;
};

} // namespace hms::app
