// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspaces/doctor_workspace.h"

#include "app/ui/card.h"
#include "app/ui/table_panel.h"
#include "app/visits/doctor_picker.h"
#include "app/visits/serving_panel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

DoctorWorkspace::DoctorWorkspace(const Desk &desk, QWidget *parent)
    : Workspace(parent)
    , m_feed(desk.api)
{
    buildUi(desk);
    connect(m_picker, &DoctorPicker::doctorChosen, &m_feed, &QueueFeed::setDoctor);
    const auto complain = [this](const Error &error) { emit said(Tone::Bad, message(error)); };
    connect(m_picker, &DoctorPicker::failed, this, complain);
    connect(m_serving, &ServingPanel::failed, this, complain);
    connect(&m_feed, &QueueFeed::refused, this, complain);
    connect(m_serving, &ServingPanel::done, this, &Workspace::done);

    const auto own = desk.session.user().doctorId;
    const bool anyQueue = desk.session.can(Permission::QueueAny);
    m_picker->setVisible(anyQueue || !own);
    if (own)
        m_picker->choose(DoctorId(*own));
    if (own && !anyQueue)
        m_feed.setDoctor(DoctorId(*own));
    else
        m_picker->load();
}

void DoctorWorkspace::buildUi(const Desk &desk)
{
    m_serving = new ServingPanel(desk.api, m_feed, desk.gate, this);
    m_serving->setMinimumWidth(grid(80));

    auto *card = new Card(tr("Queue of today"), this);
    m_picker = new DoctorPicker(desk.api, card);
    m_picker->setObjectName(u"doctor"_s);
    card->tools()->addWidget(m_picker);
    m_queue = new TablePanel(m_feed.model(), card);
    m_queue->setObjectName(u"queue"_s);
    m_queue->setAccessibleTitle(tr("Queue of today"));
    m_queue->setEmptyState(Icon::Queue, tr("Nobody is waiting"),
                           tr("Patients appear here the moment the reception checks them in."));
    card->body()->addWidget(m_queue);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(grid(4), grid(4), grid(4), grid(4));
    layout->setSpacing(grid(4));
    layout->addWidget(m_serving, 2);
    layout->addWidget(card, 5);
}

QList<WorkspaceKey> DoctorWorkspace::keys()
{
    return {{Qt::Key_F9, tr("Finish this patient and call the next one"), [this] { m_serving->callNext(); }}};
}

void DoctorWorkspace::activate()
{
    m_serving->takeFocus();
}

bool DoctorWorkspace::openQueue(DoctorId doctor)
{
    m_picker->choose(doctor);
    m_feed.setDoctor(doctor);
    return true;
}

WorkspaceFactory DoctorWorkspace::factory()
{
    return {.id = u"doctor"_s,
            .icon = Icon::Stethoscope,
            .title = [] { return DoctorWorkspace::tr("Doctor"); },
            .anyOf = {Permission::QueueOwn, Permission::QueueAny},
            .make = [](const Desk &desk) -> Workspace * { return new DoctorWorkspace(desk); }};
}

} // namespace hms::app
