// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/lock_page.h"

#include "app/ui/button.h"
#include "app/ui/card.h"
#include "app/ui/form.h"
#include "app/ui/icon_label.h"
#include "app/ui/labels.h"
#include "app/ui/text_label.h"
#include "shared/access/access_protocol.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hms::app {

LockPage::LockPage(ApiClient &api, Session &session, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_session(session)
{
    buildUi();
    connect(m_unlock, &QPushButton::clicked, this, &LockPage::submit);
    connect(m_password, &QLineEdit::returnPressed, this, &LockPage::submit);
    connect(m_username, &QLineEdit::returnPressed, m_password, qOverload<>(&QWidget::setFocus));
}

void LockPage::buildUi()
{
    setObjectName(u"lockPage"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *card = new Card;
    card->setFixedWidth(grid(100));
    m_title = textLabel(tr("This desk is locked"), TextRole::Title);
    m_explanation = textLabel({}, TextRole::Muted);
    m_explanation->setWordWrap(true);
    m_username = new QLineEdit;
    m_username->setMaxLength(60);
    m_password = new QLineEdit;
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(200);
    m_form = new Form;
    m_form->addField(u"username"_s, tr("&User name"), m_username);
    m_form->addField(u"password"_s, tr("&Password"), m_password);
    m_unlock = makeButton(tr("Unlock"), ButtonKind::Primary, Icon::Lock);
    m_unlock->setObjectName(u"unlock"_s);

    card->body()->addWidget(new IconLabel(Icon::Lock, Tone::Accent, 2), 0, Qt::AlignLeading);
    card->body()->addWidget(m_title);
    card->body()->addWidget(m_explanation);
    card->body()->addSpacing(grid(2));
    card->body()->addWidget(m_form);
    card->body()->addSpacing(grid(2));
    card->body()->addWidget(m_unlock);
    // A row of its own, not an alignment: that would ask for the card's height at the page's whole width,
    // where the sentence needs one line less.
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(card);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addLayout(row);
    column->addStretch(3);
}

void LockPage::lock(bool expired)
{
    m_expired = expired;
    m_form->clearErrors();
    m_username->setText(m_session.user().username);
    m_password->clear();
    m_title->setText(expired ? tr("Your session has ended") : tr("This desk is locked"));
    m_explanation->setText(
        tr("%1's work stays as it is. Type the password to go on, or another name to take over this desk.")
            .arg(m_session.user().name));
    setWaiting(false);
    m_password->setFocus(Qt::OtherFocusReason);
}

void LockPage::submit()
{
    if (m_password->text().isEmpty() || !m_unlock->isEnabled())
        return;
    setWaiting(true);
    m_form->clearErrors();
    const bool samePerson = m_username->text().trimmed() == m_session.user().username;
    if (samePerson && !m_expired) {
        m_api.call(UnlockSession{m_password->text()}, this, [this](const Result<Empty> &answer) {
            onUnlockAnswer(answer ? std::nullopt : std::optional(answer.error()));
        });
        return;
    }
    m_session.login(m_username->text().trimmed(), m_password->text(), this,
                    [this, before = m_session.user().id](const Result<SessionOpened> &answer) {
                        onLoginAnswer(answer, before);
                    });
}

void LockPage::onUnlockAnswer(const std::optional<Error> &error)
{
    setWaiting(false);
    m_password->clear();
    if (!error) {
        emit unlocked();
        return;
    }
    m_form->setError(u"password"_s, error->code == ErrorCode::Unauthenticated
                                        ? tr("This is not the password. The desk stays locked.")
                                        : message(*error));
}

void LockPage::onLoginAnswer(const Result<SessionOpened> &answer, const UserId &before)
{
    if (!answer) {
        onUnlockAnswer(answer.error());
        return;
    }
    setWaiting(false);
    m_password->clear();
    m_expired = false;
    if (answer->user.id == before)
        emit unlocked();
    else
        emit userSwitched();
}

void LockPage::setWaiting(bool waiting)
{
    m_unlock->setEnabled(!waiting);
    m_unlock->setText(waiting ? tr("Checking ...") : tr("Unlock"));
    m_username->setReadOnly(waiting);
    m_password->setReadOnly(waiting);
}

} // namespace hms::app
