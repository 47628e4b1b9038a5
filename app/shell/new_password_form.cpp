// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/new_password_form.h"

#include "app/ui/button.h"
#include "app/ui/form.h"
#include "app/ui/labels.h"
#include "app/ui/text_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

NewPasswordForm::NewPasswordForm(ApiClient &api, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
{
    m_form = new Form;
    m_password = new QLineEdit;
    m_repeated = new QLineEdit;
    for (QLineEdit *edit : {m_password, m_repeated}) {
        edit->setEchoMode(QLineEdit::Password);
        edit->setMaxLength(200);
    }
    m_form->addField(u"newPassword"_s, tr("&New password"), m_password, Required::Yes);
    m_form->setHint(u"newPassword"_s, tr("At least 10 characters. A short sentence is easy to remember."));
    m_form->addField(u"repeated"_s, tr("&Once more"), m_repeated, Required::Yes);
    m_change = makeButton(tr("Set password"), ButtonKind::Primary, Icon::Check);
    m_change->setObjectName(u"setPassword"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(4));
    QLabel *explanation =
        textLabel(tr("Your password was given out by an administrator. Choose one that only you know."),
                  TextRole::Muted);
    explanation->setWordWrap(true);
    column->addWidget(explanation);
    column->addWidget(m_form);
    column->addWidget(m_change);
    connect(m_password, &QLineEdit::returnPressed, m_repeated, qOverload<>(&QWidget::setFocus));
    connect(m_repeated, &QLineEdit::returnPressed, this, &NewPasswordForm::submit);
    connect(m_change, &QPushButton::clicked, this, &NewPasswordForm::submit);
}

void NewPasswordForm::start(const QString &oldPassword)
{
    m_oldPassword = oldPassword;
    m_password->clear();
    m_repeated->clear();
    m_form->clearErrors();
    m_password->setFocus(Qt::OtherFocusReason);
}

void NewPasswordForm::submit()
{
    m_form->clearErrors();
    if (m_password->text().size() < kShortest)
        m_form->setError(u"newPassword"_s, tr("This is shorter than 10 characters."));
    else if (m_password->text() != m_repeated->text())
        m_form->setError(u"repeated"_s, tr("The two differ. Type the new password again."));
    if (m_form->hasErrors() || !m_change->isEnabled())
        return;
    m_change->setEnabled(false);
    m_api.call(ChangePassword{m_oldPassword, m_password->text()}, this,
               [this](const Result<Empty> &answer) { onAnswer(answer); });
}

void NewPasswordForm::onAnswer(const Result<Empty> &answer)
{
    m_change->setEnabled(true);
    if (!answer) {
        m_form->setError(u"newPassword"_s, message(answer.error()));
        return;
    }
    start({});
    emit changed();
}

} // namespace hms::app
