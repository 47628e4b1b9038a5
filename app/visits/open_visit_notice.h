// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/button.h"
#include "app/ui/permission_gate.h"
#include "shared/visits/visit.h"

#include <QWidget>

class QLabel;

namespace hms::app {

class StatusBadge;

/// The patient already has an open visit to this doctor that day: which one, and what can be done.
class OpenVisitNotice final : public QWidget {
    Q_OBJECT

public:
    explicit OpenVisitNotice(PermissionGate &gate, QWidget *parent = nullptr);

    void show(const Visit &visit);
    /// The cursor goes to the first thing to do.
    void start();

signals:
    void entryWanted(const hms::Visit &visit);
    void frontWanted(const hms::Visit &visit);
    void otherDoctorWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    Visit m_visit;
    QLabel *m_text = nullptr;
    QLabel *m_facts = nullptr;
    StatusBadge *m_status = nullptr;
    Button *m_open = nullptr;
    Button *m_front = nullptr;
};

} // namespace hms::app
