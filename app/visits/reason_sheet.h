// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"
#include "app/ui/button.h"
#include "shared/doctors/doctors_protocol.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace hms::app {

class DoctorPicker;

/// Asks in place for what an act needs that cannot be undone: a reason, and for a transfer the new doctor.
/// Enter confirms, Escape leaves.
class ReasonSheet final : public QWidget {
    Q_OBJECT

public:
    explicit ReasonSheet(ApiClient &api, QWidget *parent = nullptr);

    void askReason(const QString &question, const QString &confirmText);
    void askDoctor(const QString &question, const QString &confirmText);

signals:
    /// The doctor is invalid unless one was asked for.
    void confirmed(const QString &reason, hms::DoctorId doctor);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open(const QString &question, const QString &confirmText, bool withDoctor);
    void confirm();
    void update();

    bool m_withDoctor = false;
    QLabel *m_question = nullptr;
    DoctorPicker *m_doctor = nullptr;
    QLineEdit *m_reason = nullptr;
    Button *m_confirm = nullptr;
};

} // namespace hms::app
