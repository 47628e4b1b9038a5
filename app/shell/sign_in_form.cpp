// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/sign_in_form.h"

#include "app/ui/button.h"
#include "app/ui/form.h"
#include "app/ui/format.h"
#include "app/ui/labels.h"
#include "app/ui/message_bar.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

SignInForm::SignInForm(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    buildUi();
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &SignInForm::countDown);
    connect(m_signIn, &QPushButton::clicked, this, &SignInForm::submit);
    connect(m_password, &QLineEdit::returnPressed, this, &SignInForm::submit);
    connect(m_username, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
    connect(m_username, &QLineEdit::textChanged, this, &SignInForm::updateButton);
    connect(m_password, &QLineEdit::textChanged, this, &SignInForm::updateButton);
    updateButton();
}

void SignInForm::buildUi()
{
    m_username = new QLineEdit;
    m_username->setMaxLength(60);
    m_password = new QLineEdit;
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(200);
    m_form = new Form;
    m_form->addField(u"username"_s, tr("&User name"), m_username);
    m_form->addField(u"password"_s, tr("&Password"), m_password);
    m_message = new MessageBar;
    m_signIn = makeButton(tr("Sign in"), ButtonKind::Primary, Icon::ArrowRight);
    m_signIn->setObjectName(u"signIn"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid(4));
    column->addWidget(m_form);
    column->addWidget(m_message);
    column->addWidget(m_signIn);
    column->addStretch();
}

void SignInForm::start(const QString &username)
{
    m_waiting = false;
    m_message->clear();
    m_password->clear();
    if (m_username->text().isEmpty())
        m_username->setText(username);
    (m_username->text().isEmpty() ? m_username : m_password)->setFocus(Qt::OtherFocusReason);
    updateButton();
}

void SignInForm::fill(const QString &username, const QString &password)
{
    m_username->setText(username);
    m_password->setText(password);
    m_signIn->setFocus(Qt::OtherFocusReason);
}

void SignInForm::setLinkUp(bool up)
{
    m_linkUp = up;
    updateButton();
}

void SignInForm::submit()
{
    if (!m_signIn->isEnabled())
        return;
    m_waiting = true;
    m_message->clear();
    updateButton();
    m_session.login(m_username->text().trimmed(), m_password->text(), this,
                    [this](const Result<SessionOpened> &answer) { onAnswer(answer); });
}

void SignInForm::onAnswer(const Result<SessionOpened> &answer)
{
    m_waiting = false;
    const QString typed = m_password->text();
    m_password->clear();
    if (answer) {
        m_username->clear();
        updateButton();
        emit signedIn(*answer, typed);
        return;
    }
    m_password->setFocus(Qt::OtherFocusReason);
    if (answer.error().code == ErrorCode::TooManyRequests) {
        m_refusedUntil.setRemainingTime(answer.error().data.value("retryAfterMs"_L1).toInt(1000));
        m_second.start();
        countDown();
        return;
    }
    m_message->showMessage(Tone::Bad,
                           answer.error().code == ErrorCode::Unauthenticated
                               ? tr("User name or password is not right. Check both and try again.")
                               : message(answer.error()));
    updateButton();
}

void SignInForm::countDown()
{
    const qint64 seconds = (m_refusedUntil.remainingTime() + 999) / 1000;
    updateButton();
    if (seconds <= 0) {
        m_second.stop();
        m_message->clear();
        return;
    }
    m_message->showMessage(Tone::Warn,
                           tr("Too many tries. You can try again in %1 s. If you forgot the password, "
                              "ask an administrator for a new one.")
                               .arg(format().number(seconds)));
}

void SignInForm::updateButton()
{
    const bool typed = !m_username->text().trimmed().isEmpty() && !m_password->text().isEmpty();
    m_signIn->setEnabled(typed && !m_waiting && m_linkUp && m_refusedUntil.hasExpired());
    m_signIn->setText(m_waiting ? tr("Signing in ...") : tr("Sign in"));
}

} // namespace hms::app
