// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/empty_state.h"

#include "app/ui/button.h"
#include "app/ui/icon_label.h"
#include "app/ui/text_label.h"

#include <QVBoxLayout>

namespace hms::app {

EmptyState::EmptyState(Icon which, const QString &title, const QString &advice, QWidget *parent)
    : QWidget(parent)
{
    m_title = textLabel({}, TextRole::Strong);
    m_advice = textLabel({}, TextRole::Muted);
    m_action = makeButton({});
    m_action->hide();
    for (QLabel *label : {m_title, m_advice}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid(3), grid(6), grid(3), grid(6)); // It may stand in a narrow column.
    column->setSpacing(grid(1));
    column->addStretch(1);
    column->addWidget(new IconLabel(which, Tone::Neutral, 2), 0, Qt::AlignHCenter);
    column->addSpacing(grid(1));
    column->addWidget(m_title);
    column->addWidget(m_advice);
    column->addSpacing(grid(2));
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(2);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    setTexts(title, advice);
}

void EmptyState::setTexts(const QString &title, const QString &advice)
{
    m_title->setText(title);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(advice);
}

void EmptyState::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

} // namespace hms::app
