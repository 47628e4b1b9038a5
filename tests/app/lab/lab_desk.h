// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/lab/lab_builders.h"
#include "tests/app/lab/template_builders.h"
#include "tests/app/workspaces/clinic_desk.h"

namespace hms::app {

/// The laboratory's desk over a fake server, its worklist filled. Every right of the lab by default.
struct LabDesk : ClinicDesk {
    explicit LabDesk(const QList<TestOrder> &orders, const QList<Permission> &permissions = all());

    static QList<Permission> all();
    /// The order is another one now.
    void push(const TestOrder &order);
    /// The open form's field of that key holds the cursor.
    [[nodiscard]] bool isIn(const QString &key) const;
    /// Completes: what was sent is answered, and the worklist moves on as the server would push it.
    void answerCompletion(const TestOrder &order, const TestTemplate &form);

    QList<Lab> labs;
    QString topic;

private:
    qint64 m_revision = 1;
};

} // namespace hms::app
