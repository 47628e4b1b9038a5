// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/session.h"

#include <QDeadlineTimer>
#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace hms::app {

class Form;
class MessageBar;

/// Name and password. After too many tries it counts down and asks again by itself when the time is over.
class SignInForm final : public QWidget {
    Q_OBJECT

public:
    explicit SignInForm(Session &session, QWidget *parent = nullptr);

    void start(const QString &username);
    void fill(const QString &username, const QString &password);
    void setLinkUp(bool up);

signals:
    /// `password` is what was typed, for the step that replaces a one-time password.
    void signedIn(const hms::SessionOpened &opened, const QString &password);

private:
    void buildUi();
    void submit();
    void onAnswer(const Result<SessionOpened> &answer);
    void countDown();
    void updateButton();

    Session &m_session;
    bool m_waiting = false;
    bool m_linkUp = true;
    QDeadlineTimer m_refusedUntil{0};
    QTimer m_second;
    Form *m_form = nullptr;
    QLineEdit *m_username = nullptr;
    QLineEdit *m_password = nullptr;
    QPushButton *m_signIn = nullptr;
    MessageBar *m_message = nullptr;
};

} // namespace hms::app
