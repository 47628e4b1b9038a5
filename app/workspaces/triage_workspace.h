// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/workspace.h"
#include "shared/vitals/vitals.h"

class QStackedLayout;

namespace hms::app {

class Button;
class ConditionsPanel;
class PatientBanner;
class TriageList;
class VitalsForm;
class VitalsTrend;

/// The nurse's desk before the doctor: who waits without vitals on the left, the one being measured on the
/// right.
class TriageWorkspace final : public Workspace {
    Q_OBJECT

public:
    explicit TriageWorkspace(const Desk &desk, QWidget *parent = nullptr);

    QList<WorkspaceKey> keys() override;
    void activate() override;
    bool takeScan(const ScanCode &code) override;
    bool openPatient(PatientId patient) override;

    static WorkspaceFactory factory();

private:
    void buildUi(const Desk &desk);
    QWidget *buildPatient(const Desk &desk);
    QWidget *buildEarlier(const Desk &desk);
    void connectAll(const Desk &desk);
    void open(VisitId visit, const PatientHit &patient);
    void onSaved(const Vitals &vitals, const QString &name);
    void onVitals();
    void refresh();

    TriageList *m_list = nullptr;
    QStackedLayout *m_right = nullptr;
    PatientBanner *m_banner = nullptr;
    ConditionsPanel *m_conditions = nullptr;
    VitalsForm *m_form = nullptr;
    VitalsTrend *m_earlier = nullptr;
    Button *m_correct = nullptr;
};

} // namespace hms::app
