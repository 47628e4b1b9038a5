// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/session.h"
#include "app/core/settings.h"
#include "shared/access/access_protocol.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace hms::app {

class FingerprintForm;
class LinkIndicator;
class NewPasswordForm;
class SignInForm;

/// Everything before the desk: the server's key on the first meeting, name and password, and a new password
/// when the old one was given out. On a demonstration server it offers the users to play with.
class LoginPage final : public QWidget {
    Q_OBJECT

public:
    LoginPage(ApiClient &api, Session &session, Settings &settings, QWidget *parent = nullptr);

    /// Back to name and password; called when the page comes to the front.
    void start();
    void askFingerprint(const QUrl &server, const QString &fingerprint, bool changed);

signals:
    void fingerprintAccepted(const QUrl &server, const QString &fingerprint);
    void loggedIn(); ///< The session is open and its password is the user's own.

private:
    void buildUi();
    QWidget *buildDemo();
    void onLinkChanged();
    void onInfo(const Result<GetServerInfo::Response> &info);
    void onSignedIn(const SessionOpened &opened, const QString &password);
    void showStep(QWidget *step);

    ApiClient &m_api;
    Session &m_session;
    Settings &m_settings;
    QLabel *m_hospital = nullptr;
    QLabel *m_server = nullptr;
    QVBoxLayout *m_steps = nullptr;
    SignInForm *m_signIn = nullptr;
    NewPasswordForm *m_newPassword = nullptr;
    FingerprintForm *m_fingerprint = nullptr;
    QWidget *m_demo = nullptr;
};

} // namespace hms::app
