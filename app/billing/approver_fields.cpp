// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/billing/approver_fields.h"

#include "app/ui/form.h"
#include "app/ui/text_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

ApproverFields::ApproverFields(const QString &why, QWidget *parent)
    : QWidget(parent)
{
    QLabel *text = textLabel(why, TextRole::Body, this);
    text->setWordWrap(true);
    m_form = new Form(1, this);
    m_username = new QLineEdit(m_form);
    m_username->setMaxLength(60);
    m_password = new QLineEdit(m_form);
    m_password->setMaxLength(200);
    m_password->setEchoMode(QLineEdit::Password);
    m_form->addField(u"username"_s, tr("&Signed by (user name)"), m_username, Required::Yes);
    m_form->addField(u"password"_s, tr("Their &password"), m_password, Required::Yes);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid(3));
    column->addWidget(divider(this));
    column->addWidget(text);
    column->addWidget(m_form);
    connect(m_username, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(m_password, &QLineEdit::returnPressed, this, &ApproverFields::returnPressed);
}

std::optional<Approver> ApproverFields::approver()
{
    m_form->clearErrors();
    const Approver approver{m_username->text().trimmed(), m_password->text()};
    if (approver.username.isEmpty())
        m_form->setError(u"username"_s, tr("Who signs?"));
    else if (approver.password.isEmpty())
        m_form->setError(u"password"_s, tr("The password is the signature."));
    return m_form->hasErrors() ? std::nullopt : std::optional(approver);
}

void ApproverFields::setError(const QString &text)
{
    m_password->clear();
    m_form->clearErrors();
    m_form->setError(u"password"_s, text);
}

void ApproverFields::forget()
{
    m_username->clear();
    m_password->clear();
    m_form->clearErrors();
}

void ApproverFields::takeFocus()
{
    m_username->setFocus(Qt::OtherFocusReason);
}

} // namespace hms::app
