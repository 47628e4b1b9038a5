// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/button.h"
#include "shared/patients/conditions_protocol.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace hms::app {

class Segmented;

/// Asks in place for an allergy or a chronic condition. Enter goes on and saves at the end, Escape leaves.
class ConditionForm final : public QWidget {
    Q_OBJECT

public:
    explicit ConditionForm(QWidget *parent = nullptr);

    void start(PatientId patient);
    void setBusy(bool busy);

signals:
    void wanted(const hms::RecordCondition &request);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildUi();
    void update();
    void save();
    [[nodiscard]] ConditionKind kind() const;

    PatientId m_patient;
    bool m_busy = false;
    Segmented *m_kind = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_severity = nullptr;
    QLineEdit *m_reaction = nullptr;
    Button *m_save = nullptr;
};

} // namespace hms::app
