// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/generation.h"
#include "app/ui/button.h"
#include "app/ui/permission_gate.h"
#include "app/visits/queue_commands.h"
#include "app/visits/queue_feed.h"

#include <QDate>
#include <QWidget>

#include <functional>

class QStackedLayout;

namespace hms::app {

class Card;
class ReasonSheet;
class TablePanel;

/// One doctor's visits of a day and what the reception does with them. Today comes by push; a later day is
/// the list of its appointments, read when chosen and after each change.
class VisitList final : public QWidget {
    Q_OBJECT

public:
    VisitList(ApiClient &api, PermissionGate &gate, QWidget *parent = nullptr);

    void setDoctor(DoctorId doctor, const QString &name);
    /// A null date means today.
    void setDay(QDate day);
    void refresh();
    /// Chosen as soon as it is in the list.
    void select(VisitId visit);
    /// Asks whose visit that is; visitFound tells.
    void find(VisitId visit);
    void moveToFront(VisitId visit);
    [[nodiscard]] std::optional<QueueEntry> entry(VisitId visit) const;
    [[nodiscard]] std::optional<QueueEntry> current() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void visitFound(const hms::Visit &visit);
    void patientWanted(hms::PatientId patient);
    void entryChanged(const hms::QueueEntry &entry);
    void changed();
    void done(const QString &text, const std::function<void()> &undo);
    void failed(const hms::Error &error);

private:
    void buildUi(ApiClient &api, PermissionGate &gate);
    QWidget *buildActions(PermissionGate &gate);
    TablePanel *makeTable(QueueModel &model, const QString &name);
    [[nodiscard]] bool isToday() const { return m_day.isNull(); }
    [[nodiscard]] TablePanel *table() const { return isToday() ? m_waiting : m_booked; }
    [[nodiscard]] const QueueModel &model() const;
    void update();
    void onFeed();
    void askCancel();
    void askTransfer();
    void leaveSheet();

    ApiClient &m_api;
    QueueFeed m_feed;
    QueueModel m_bookings; ///< Of a later day.
    QueueCommands m_commands;
    Generation m_generation;
    DoctorId m_doctor;
    QString m_doctorName;
    QDate m_day; ///< Null: today.
    VisitId m_wanted;
    VisitId m_wantedFront;
    std::function<void(const QString &reason, DoctorId doctor)> m_onConfirmed;
    Card *m_card = nullptr;
    QStackedLayout *m_tables = nullptr;
    TablePanel *m_waiting = nullptr;
    TablePanel *m_booked = nullptr;
    ReasonSheet *m_sheet = nullptr;
    Button *m_up = nullptr;
    Button *m_down = nullptr;
    Button *m_arrived = nullptr;
    Button *m_noShow = nullptr;
    Button *m_transfer = nullptr;
    Button *m_cancel = nullptr;
};

} // namespace hms::app
