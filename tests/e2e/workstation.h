// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/core/outbox.h"
#include "app/core/session.h"
#include "app/core/settings.h"
#include "app/core/web_socket_api.h"

#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch.hpp>

#include <functional>
#include <memory>

namespace hms::test {

/// Runs the event loop until the condition holds; false after half a minute.
bool eventually(const std::function<bool()> &condition, int timeoutMs = 30'000);

/// The core of one workstation over a real socket: everything but the windows.
class Workstation {
public:
    explicit Workstation(const QUrl &server);
    Q_DISABLE_COPY_MOVE(Workstation)

    /// Logs in with the demo hospital's password of that user. Fails the test when that is refused.
    void login(const QString &username);
    void login(const QString &username, const QString &password);
    /// The core dies and comes back on the same disk: outbox and settings stay, everything else is gone.
    void crash();

    /// Sends a read and waits for the answer.
    template <class Request>
    Result<typename Request::Response> ask(const Request &request)
    {
        std::optional<Result<typename Request::Response>> answer;
        m_run->api.call(request, &m_run->session, [&answer](const auto &got) { answer.emplace(got); });
        REQUIRE(eventually([&answer] { return answer.has_value(); }));
        return *answer;
    }
    /// Sends a command and waits until its outcome is known.
    template <class Request>
    Result<typename Request::Response> command(const Request &request)
    {
        std::optional<Result<typename Request::Response>> answer;
        m_run->api.command(request, &m_run->session, [&answer](const auto &got) { answer.emplace(got); });
        REQUIRE(eventually([&answer] { return answer.has_value(); }, 60'000));
        return *answer;
    }
    template <class Request>
    typename Request::Response must(const Request &request)
    {
        const auto answer = command(request);
        INFO(QString(Request::kMethod).toStdString());
        if (!answer)
            FAIL(errorText(answer.error()).toStdString());
        return *answer;
    }

    app::WebSocketApi &api() { return m_run->api; }
    app::Session &session() { return m_run->session; }
    [[nodiscard]] bool isLive() const { return m_run->api.linkState() == app::LinkState::Live; }
    static QString errorText(const Error &error);

private:
    /// What a crash takes away.
    struct Run {
        Run(app::Settings &settings, const QString &outboxFolder, const app::SealKey &key);

        app::Outbox outbox;
        app::WebSocketApi api;
        app::Session session;
    };
    void start();

    QTemporaryDir m_disk;
    app::Settings m_settings;
    app::SealKey m_key;
    std::unique_ptr<Run> m_run;
};

} // namespace hms::test
