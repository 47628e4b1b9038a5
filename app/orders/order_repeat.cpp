// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/order_repeat.h"

#include "app/ui/button.h"
#include "app/ui/icon_label.h"
#include "app/ui/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace hms::app {

RepeatNotice::RepeatNotice(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"repeatNotice"_s);
    setProperty("surface", u"soft"_s);
    m_question = textLabel({}, TextRole::Strong);
    m_question->setObjectName(u"repeatQuestion"_s);
    m_question->setWordWrap(true);
    m_again = makeButton(tr("Order a&gain"), ButtonKind::Secondary, Icon::Refresh);
    m_again->setObjectName(u"orderAgain"_s);
    m_again->setAutoDefault(true);
    auto *leave = makeButton(tr("&Leave out"), ButtonKind::Secondary);
    leave->setObjectName(u"leaveRepeated"_s);
    leave->setAutoDefault(true);
    connect(m_again, &QPushButton::clicked, this, &RepeatNotice::repeatWanted);
    connect(leave, &QPushButton::clicked, this, [this] { emit leaveOutWanted(m_tests); });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid(3), grid(2), grid(3), grid(2));
    row->setSpacing(grid(2));
    row->addWidget(new IconLabel(Icon::Warning, Tone::Warn));
    row->addWidget(m_question, 1);
    row->addWidget(m_again);
    row->addWidget(leave);
    hide();
}

void RepeatNotice::ask(const QStringList &names, const QList<TestTypeId> &tests)
{
    m_tests = tests;
    m_question->setText(tr("Ordered for this visit already and not finished: %1. Order again on purpose?")
                            .arg(names.join(u", "_s)));
    show();
    m_again->setFocus(Qt::OtherFocusReason);
}

void RepeatNotice::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit leaveOutWanted(m_tests);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit repeatWanted();
    else
        QFrame::keyPressEvent(event);
}

} // namespace hms::app
