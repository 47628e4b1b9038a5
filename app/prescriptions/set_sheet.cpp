// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prescriptions/set_sheet.h"

#include "app/ui/text_label.h"

#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace hms::app {

SetSheet::SetSheet(QWidget *parent)
    : QWidget(parent)
{
    m_question = textLabel({}, TextRole::Strong);
    m_question->setWordWrap(true);
    m_name = new QLineEdit;
    m_name->setObjectName(u"setName"_s);
    m_name->setMaxLength(80);
    m_name->setAccessibleName(tr("Name of the set"));
    m_name->setPlaceholderText(tr("Name of the set"));
    m_save = makeButton({}, ButtonKind::Secondary, Icon::Check);
    m_save->setObjectName(u"saveSet"_s);
    Button *leave = makeButton(tr("Leave it"), ButtonKind::Quiet);
    connect(m_save, &QPushButton::clicked, this, &SetSheet::confirm);
    connect(leave, &QPushButton::clicked, this, &SetSheet::left);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_taken.reset(); // Another name: nothing is replaced.
        update();
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(grid(2));
    row->addWidget(m_name, 1);
    row->addWidget(m_save);
    row->addWidget(leave);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(1));
    column->addWidget(m_question);
    column->addLayout(row);
    hide();
}

void SetSheet::ask(const QString &suggestion)
{
    m_taken.reset();
    m_name->setText(suggestion);
    update();
    show();
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void SetSheet::askToReplace(const PrescriptionSet &current)
{
    m_taken = current;
    update();
    m_save->setFocus(Qt::OtherFocusReason);
}

void SetSheet::setBusy(bool busy)
{
    m_busy = busy;
    update();
}

void SetSheet::update()
{
    m_question->setText(m_taken ? tr("You have a set “%1” already. Replace its lines?").arg(m_taken->name)
                                : tr("Keep these lines as a set. With one line it is a favourite."));
    m_save->setText(m_busy ? tr("Saving...") : m_taken ? tr("Replace") : tr("Save the set"));
    m_save->setEnabled(!m_busy && !m_name->text().trimmed().isEmpty());
}

void SetSheet::confirm()
{
    if (m_save->isEnabled())
        emit confirmed(m_name->text().trimmed(), m_taken);
}

void SetSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->modifiers())
        confirm();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hms::app
