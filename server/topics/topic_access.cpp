// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/topics/topic_access.h"

namespace hms::server::topics {

bool mayFollow(const Caller &caller, const Topic &topic)
{
    if (!caller.loggedIn())
        return false;
    switch (topic.kind) {
    case TopicKind::Queue:
        return caller.may(Permission::VisitsView) ||
               (caller.may(Permission::QueueOwn) && caller.doctorId == topic.id);
    case TopicKind::Board:
    case TopicKind::Doctors:
    case TopicKind::Cashier:
    case TopicKind::Pharmacy:
    case TopicKind::Triage:
    case TopicKind::Instruments:
    case TopicKind::Lab: return caller.may(neededFor(topic.kind));
    case TopicKind::User: return caller.user.value == topic.id;
    case TopicKind::Settings: return true;
    }
    Q_UNREACHABLE();
}

Permission neededFor(TopicKind kind)
{
    switch (kind) {
    case TopicKind::Queue: return Permission::VisitsView;
    case TopicKind::Board: return Permission::BoardView;
    case TopicKind::Doctors: return Permission::DoctorsView;
    case TopicKind::Cashier: return Permission::BillsView;
    case TopicKind::Pharmacy: return Permission::PrescriptionsDispense;
    case TopicKind::Triage: return Permission::ClinicalVitals;
    case TopicKind::Lab: return Permission::LabView;
    case TopicKind::User: return Permission::UsersView;
    case TopicKind::Settings: return Permission::SettingsView;
    case TopicKind::Instruments: return Permission::InstrumentsSettle;
    }
    Q_UNREACHABLE();
}

} // namespace hms::server::topics
