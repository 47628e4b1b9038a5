// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visits/open_visit_notice.h"

#include "app/ui/badge.h"
#include "app/ui/format.h"
#include "app/ui/icon_label.h"
#include "app/ui/text_label.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace hms::app {

OpenVisitNotice::OpenVisitNotice(PermissionGate &gate, QWidget *parent)
    : QWidget(parent)
{
    m_text = textLabel({}, TextRole::Strong);
    m_text->setObjectName(u"openVisit"_s);
    m_text->setWordWrap(true);
    m_facts = textLabel({}, TextRole::Muted);
    m_status = new StatusBadge;
    m_open = makeButton(tr("Open the entr&y"), ButtonKind::Primary, Icon::Eye);
    m_open->setObjectName(u"openEntry"_s);
    m_front = makeButton(tr("Move to the &front"), ButtonKind::Secondary, Icon::ArrowUp);
    m_front->setObjectName(u"toFront"_s);
    gate.guard(m_front, Permission::VisitsManage);
    Button *other = makeButton(tr("See an&other doctor too"), ButtonKind::Secondary, Icon::Stethoscope);
    other->setObjectName(u"otherDoctor"_s);
    connect(m_open, &QPushButton::clicked, this, [this] { emit entryWanted(m_visit); });
    connect(m_front, &QPushButton::clicked, this, [this] { emit frontWanted(m_visit); });
    connect(other, &QPushButton::clicked, this, &OpenVisitNotice::otherDoctorWanted);

    auto *head = new QHBoxLayout;
    head->setSpacing(grid(2));
    head->addWidget(new IconLabel(Icon::Warning, Tone::Warn));
    head->addWidget(m_text, 1);
    head->addWidget(m_status);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(grid(2));
    for (Button *button : {m_open, m_front, other})
        actions->addWidget(button);
    actions->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(grid(2));
    layout->addLayout(head);
    layout->addWidget(m_facts);
    layout->addLayout(actions);
}

void OpenVisitNotice::show(const Visit &visit)
{
    m_visit = visit;
    m_text->setText(tr("Not checked in again: %1 already has number %2 with %3.", "patient, serial, doctor")
                        .arg(visit.patientName, format().serial(visit.serialNumber), visit.doctorName));
    m_facts->setText(
        visit.waitingSince
            ? tr("Room %1, waiting since %2").arg(visit.room, format().time(*visit.waitingSince))
            : tr("Room %1, %2", "room, day").arg(visit.room, format().longDate(visit.visitDate)));
    m_status->setLook(look(visit.status));
    m_front->setEnabled(visit.status == VisitStatus::Waiting);
}

void OpenVisitNotice::start()
{
    m_open->setFocus(Qt::OtherFocusReason);
}

void OpenVisitNotice::keyPressEvent(QKeyEvent *event)
{
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && button)
        button->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hms::app
