// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/api_client.h"

#include <QSet>

#include <functional>
#include <optional>

namespace hms::app {

/// Who sits at the desk and what they may do. One per window; it outlives lost links and survives the change
/// of rights while open.
class Session : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const Result<SessionOpened> &)>;

    explicit Session(ApiClient &api, QObject *parent = nullptr);

    /// done() runs after the session is open, unless `context` is gone by then.
    void login(const QString &username, const QString &password, const QObject *context, Done done);
    /// Takes up a session kept from before. Errors: UNAUTHENTICATED: ask for the password.
    void resume(const QString &token, const QObject *context, Done done);
    /// Closes the desk at once; the server is told if it can be reached.
    void logout();

    [[nodiscard]] bool isOpen() const { return m_opened.has_value(); }
    /// Empty values while closed.
    [[nodiscard]] const SessionUser &user() const { return m_opened ? m_opened->user : m_nobody.user; }
    [[nodiscard]] const ServerFacts &server() const { return m_opened ? m_opened->server : m_nobody.server; }
    /// For the keychain, only if the user asks. Never logged.
    [[nodiscard]] QString token() const { return m_opened ? m_opened->token : QString(); }
    /// False while closed.
    [[nodiscard]] bool can(Permission permission) const { return m_permissions.contains(permission); }

signals:
    void opened();
    /// User, rights or server facts are other ones now; also after opened and closed.
    void changed();
    /// By logout.
    void closed();
    /// The server ended it (idle, revoked). The user's name stays known: ask for the password over the
    /// window, which keeps its state.
    void expired();

private:
    Done adopting(const QObject *context, Done done);
    void adopt(const SessionOpened &opened);
    void refresh(const SessionOpened &opened);
    void followRights();
    void onRow(const QJsonObject &row);

    ApiClient &m_api;
    std::optional<SessionOpened> m_opened;
    const SessionOpened m_nobody;
    QSet<Permission> m_permissions;
    Following m_following{};
};

} // namespace hms::app
