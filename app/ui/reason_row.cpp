// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/reason_row.h"

#include "app/ui/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kReasonLength = 300;

} // namespace

ReasonRow::ReasonRow(const Texts &texts, QWidget *parent)
    : QWidget(parent)
    , m_texts(texts)
{
    m_reason = new QLineEdit;
    m_reason->setObjectName(u"cancelReason"_s);
    m_reason->setMaxLength(kReasonLength);
    m_reason->setAccessibleName(texts.question);
    m_reason->setPlaceholderText(texts.question);
    m_reason->installEventFilter(this);
    m_confirm = makeButton(texts.confirm, ButtonKind::Danger);
    m_confirm->setObjectName(u"confirmCancel"_s);
    m_confirm->setEnabled(false);
    Button *leave = makeButton(texts.leave, ButtonKind::Quiet);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_confirm->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_confirm, &QPushButton::clicked, this, &ReasonRow::confirm);
    connect(leave, &QPushButton::clicked, this, &ReasonRow::leave);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(grid(2));
    row->addWidget(m_reason, 1);
    row->addWidget(m_confirm);
    row->addWidget(leave);
    hide();
}

void ReasonRow::open()
{
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void ReasonRow::leave()
{
    m_reason->clear();
    hide();
}

void ReasonRow::setBusy(bool busy, bool checking)
{
    m_reason->setEnabled(!busy);
    m_confirm->setEnabled(!busy && !m_reason->text().trimmed().isEmpty());
    m_confirm->setText(checking ? m_texts.checking : busy ? m_texts.busy : m_texts.confirm);
}

void ReasonRow::confirm()
{
    if (m_confirm->isEnabled())
        emit confirmed(m_reason->text().trimmed());
}

bool ReasonRow::eventFilter(QObject *watched, QEvent *event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (key == Qt::Key_Escape)
        leave();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        confirm();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace hms::app
