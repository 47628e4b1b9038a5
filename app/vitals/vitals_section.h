// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/drafts.h"
#include "app/vitals/vitals_trend.h"

namespace hms::app {

class Button;
class PermissionGate;
class VitalsForm;

/// The vitals of the patient on a page: the newest with their course, and in place the form to measure once
/// more or to correct what was measured at this visit.
class VitalsSection final : public QWidget {
    Q_OBJECT

public:
    VitalsSection(ApiClient &api, Drafts *drafts, PermissionGate &gate, QWidget *parent = nullptr);

    /// An invalid patient closes. Only a visit at which the patient is in the house can be measured at.
    void open(PatientId patient, VisitId visit);
    void setAge(int years);
    void setMeasurable(bool measurable);
    void reload() { m_trend->reload(); }
    /// Opens the form with the cursor in it; says false where nothing can be measured.
    bool measure();

signals:
    void done(const QString &text, const std::function<void()> &undo);
    void failed(const hms::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildUi(ApiClient &api, Drafts *drafts, PermissionGate &gate);
    void correct();
    void leaveForm();
    void onSaved(const Vitals &vitals);
    void update();

    VisitId m_visit;
    bool m_measurable = false;
    VitalsTrend *m_trend = nullptr;
    VitalsForm *m_form = nullptr;
    Button *m_measure = nullptr;
    Button *m_correct = nullptr;
    Button *m_leave = nullptr;
};

} // namespace hms::app
