// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace hms::app {

class Form;

/// Covers the desk and keeps it as it was. The same person unlocks it with the password; another one types
/// their own name and password and has the desk in one step.
class LockPage final : public QWidget {
    Q_OBJECT

public:
    LockPage(ApiClient &api, Session &session, QWidget *parent = nullptr);

    /// `expired`: the server ended the session, so unlocking signs in again.
    void lock(bool expired);
    [[nodiscard]] bool isExpired() const { return m_expired; }

signals:
    void unlocked();
    /// Another person signed in: the desk must be built for them.
    void userSwitched();

private:
    void buildUi();
    void submit();
    void onUnlockAnswer(const std::optional<Error> &error);
    void onLoginAnswer(const Result<SessionOpened> &answer, const UserId &before);
    void setWaiting(bool waiting);

    ApiClient &m_api;
    Session &m_session;
    bool m_expired = false;
    QLabel *m_title = nullptr;
    QLabel *m_explanation = nullptr;
    Form *m_form = nullptr;
    QLineEdit *m_username = nullptr;
    QLineEdit *m_password = nullptr;
    QPushButton *m_unlock = nullptr;
};

} // namespace hms::app
