// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cashier/shift_strip.h"

#include "app/ui/button.h"
#include "app/ui/format.h"
#include "app/ui/icon_label.h"
#include "app/ui/text_label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

ShiftStrip::ShiftStrip(Drawer &drawer, QWidget *parent)
    : QFrame(parent)
    , m_drawer(drawer)
{
    m_icon = new IconLabel(Icon::Clock, Tone::Neutral, 1, this);
    m_text = textLabel({}, TextRole::Strong, this);
    m_text->setObjectName(u"shiftText"_s);
    auto *refunds = makeButton(tr("Re&funds"), ButtonKind::Quiet, Icon::Undo, this);
    refunds->setObjectName(u"showRefunds"_s);
    refunds->setToolTip(tr("Open refunds (F8)"));
    m_shift = makeButton({}, ButtonKind::Secondary, Icon::Cash, this);
    m_shift->setObjectName(u"showShift"_s);
    m_shift->setToolTip(tr("The shift (F11)"));
    connect(refunds, &QPushButton::clicked, this, &ShiftStrip::refundsRequested);
    connect(m_shift, &QPushButton::clicked, this, &ShiftStrip::shiftRequested);
    connect(&m_drawer, &Drawer::changed, this, &ShiftStrip::update);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(grid(2));
    row->addWidget(m_icon);
    row->addWidget(m_text);
    row->addStretch(1);
    row->addWidget(refunds);
    row->addWidget(m_shift);
    update();
}

void ShiftStrip::update()
{
    const auto &shift = m_drawer.shift();
    if (!shift) {
        m_icon->setIcon(Icon::Pause, Tone::Warn);
        m_text->setText(!m_drawer.isLoaded()      ? tr("Reading your shift...")
                        : m_drawer.mayTakeMoney() ? tr("Your shift opens with the first payment.")
                                                  : tr("No open shift: bills can only be read."));
        m_shift->setText(tr("&Open shift"));
        return;
    }
    const bool open = shift->status == ShiftStatus::Open;
    m_icon->setIcon(open ? Icon::Check : Icon::Lock, open ? Tone::Ok : Tone::Warn);
    m_text->setText(open ? tr("Shift open since %1, float %2")
                               .arg(format().time(shift->openedAt), format().money(shift->openingFloat))
                         : tr("The drawer is counted: close the shift."));
    m_shift->setText(open ? tr("C&ount and close") : tr("Cl&ose shift"));
}

} // namespace hms::app
