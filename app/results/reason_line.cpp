// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/reason_line.h"

#include "app/ui/button.h"
#include "app/ui/text_label.h"

#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace hms::app {

ReasonLine::ReasonLine(QWidget *parent)
    : QWidget(parent)
{
    m_question = textLabel({}, TextRole::Strong, this);
    m_question->setWordWrap(true);
    m_text = new QLineEdit(this);
    m_text->setObjectName(u"reasonText"_s);
    m_confirm = makeButton({}, ButtonKind::Primary, Icon::Check, this);
    m_confirm->setObjectName(u"confirmReason"_s);
    Button *leave = makeButton(tr("Leave it"), ButtonKind::Secondary, {}, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(grid(2));
    row->addWidget(m_text, 1);
    row->addWidget(m_confirm);
    row->addWidget(leave);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(1));
    column->addWidget(m_question);
    column->addLayout(row);
    hide();
    connect(m_text, &QLineEdit::textChanged, this,
            [this] { m_confirm->setEnabled(!m_text->text().trimmed().isEmpty()); });
    connect(m_confirm, &QPushButton::clicked, this, &ReasonLine::confirm);
    connect(leave, &QPushButton::clicked, this, [this] {
        hide();
        emit left();
    });
}

void ReasonLine::ask(const QString &question, const QString &confirmText, int longest)
{
    m_question->setText(question);
    m_confirm->setText(confirmText);
    m_text->setAccessibleName(question);
    m_text->setMaxLength(longest);
    m_text->clear();
    m_confirm->setEnabled(false);
    show();
    m_text->setFocus(Qt::OtherFocusReason);
}

void ReasonLine::confirm()
{
    if (!m_confirm->isEnabled())
        return;
    hide();
    emit confirmed(m_text->text().trimmed());
}

void ReasonLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        emit left();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        confirm();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace hms::app
