// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pharmacy/call_strip.h"

#include "app/ui/format.h"
#include "app/ui/text_label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

CallStrip::CallStrip(ApiClient &api, PharmacyFeed &feed, PermissionGate &gate, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_feed(feed)
{
    m_text = textLabel({}, TextRole::Muted, this);
    m_text->setObjectName(u"calledText"_s);
    m_text->setWordWrap(true);
    m_next = makeButton(tr("&Call next"), ButtonKind::Secondary, Icon::Bell, this);
    m_next->setObjectName(u"callNext"_s);
    m_next->setToolTip(tr("Call the one who waits longest (F9)"));
    m_again = makeButton(tr("Call a&gain"), ButtonKind::Quiet, Icon::Refresh, this);
    m_again->setObjectName(u"callAgain"_s);
    m_again->setToolTip(tr("Call the one called last once more (Shift+F9)"));
    for (Button *button : {m_next, m_again})
        gate.guard(button, Permission::PrescriptionsDispense);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid(2));
    row->addWidget(m_next, 1);
    row->addWidget(m_again);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(2));
    column->addLayout(row);
    column->addWidget(m_text);
    connect(m_next, &QPushButton::clicked, this, &CallStrip::callNext);
    connect(m_again, &QPushButton::clicked, this, &CallStrip::recall);
    connect(&m_feed, &PharmacyFeed::changed, this, &CallStrip::update);
    update();
}

void CallStrip::update()
{
    const auto called = m_feed.called();
    m_next->setEnabled(!m_busy && m_feed.next());
    m_again->setEnabled(!m_busy && called);
    if (m_checking)
        m_text->setText(tr("Checking whether the call got through..."));
    else if (called)
        m_text->setText(tr("At the counter: %1, %2", "number, patient")
                            .arg(format().serial(called->serialNumber), called->patientName));
    else
        m_text->setText(tr("%n waiting", nullptr, m_feed.waiting()));
}

void CallStrip::callNext()
{
    const auto next = m_feed.next();
    if (next && m_next->isEnabled())
        call(*next, false);
    else if (!next)
        emit done(tr("Nobody is waiting to be called."));
}

void CallStrip::recall()
{
    const auto called = m_feed.called();
    if (called && m_again->isEnabled())
        call(*called, true);
}

void CallStrip::call(const PharmacyEntry &entry, bool again)
{
    m_busy = true;
    update();
    m_api.command(
        CallPrescription{entry.prescriptionId}, this,
        [this, entry, again](const Result<Prescription> &answer) {
            m_busy = false;
            m_checking = false;
            if (answer)
                m_feed.show(*answer);
            update();
            if (!answer) {
                emit failed(answer.error());
                return;
            }
            const QString number = format().serial(entry.serialNumber);
            emit done(again ? tr("Number %1 is called again.").arg(number)
                            : tr("Number %1 is called.").arg(number));
            if (!again)
                emit called(entry.prescriptionId);
        },
        [this](CommandState state) {
            m_checking = state == CommandState::Checking;
            update();
        });
}

} // namespace hms::app
