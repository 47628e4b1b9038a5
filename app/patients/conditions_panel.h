// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/ui/button.h"
#include "app/ui/permission_gate.h"
#include "shared/patients/conditions_protocol.h"
#include "shared/patients/patient.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace hms::app {

class ConditionForm;

/// Allergies and chronic conditions of the open patient, pinned above everything else; recorded and refuted
/// in place, the latter with a reason. Shows what patients.get told.
class ConditionsPanel final : public QWidget {
    Q_OBJECT

public:
    ConditionsPanel(ApiClient &api, PermissionGate &gate, QWidget *parent = nullptr);

    void show(const Patient &patient);
    void close();

signals:
    void changed(); ///< Recorded or refuted: what lists them is old.
    void done(const QString &text, const std::function<void()> &undo);
    void failed(const hms::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildReason();
    void rebuild();
    void record(const RecordCondition &request);
    void askReason(const Condition &condition);
    void refute();
    void remember(const Condition &condition);
    void forget(ConditionId id);

    ApiClient &m_api;
    PermissionGate &m_gate;
    PatientId m_patient; ///< Invalid: none is open, or it is not known yet.
    QList<Condition> m_conditions;
    std::optional<Condition> m_refuting;
    bool m_busy = false;
    QVBoxLayout *m_lines = nullptr;
    QLabel *m_none = nullptr;
    Button *m_add = nullptr;
    ConditionForm *m_form = nullptr;
    QWidget *m_reasonSheet = nullptr;
    QLabel *m_question = nullptr;
    QLineEdit *m_reason = nullptr;
    Button *m_confirm = nullptr;
};

} // namespace hms::app
