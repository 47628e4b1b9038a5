// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/workstation.h"

#include "shared/protocol/frame.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace hms::test {

namespace {

app::WebSocketApi::Timings timings()
{
    app::WebSocketApi::Timings t;
    t.link.backoff = {std::chrono::milliseconds(20), std::chrono::milliseconds(200)};
    t.commands.recheck = std::chrono::milliseconds(100);
    return t;
}

} // namespace

bool eventually(const std::function<bool()> &condition, int timeoutMs)
{
    return QTest::qWaitFor(condition, timeoutMs);
}

Workstation::Run::Run(app::Settings &settings, const QString &outboxFolder, const app::SealKey &key)
    : outbox(outboxFolder, key)
    , api(settings, outbox, timings())
    , session(api)
{
}

Workstation::Workstation(const QUrl &server)
    : m_settings(m_disk.filePath(u"desk.ini"_s))
    , m_key(app::SealKey::ofFile(m_disk.filePath(u"key"_s)).value())
{
    m_settings.setServers({server});
    start();
}

void Workstation::start()
{
    m_run = std::make_unique<Run>(m_settings, m_disk.filePath(u"outbox"_s), m_key);
    m_run->api.start();
}

void Workstation::crash()
{
    m_run.reset();
    start();
}

void Workstation::login(const QString &username)
{
    login(username, u"demo-"_s + username);
}

void Workstation::login(const QString &username, const QString &password)
{
    REQUIRE(eventually([this] { return isLive(); }));
    std::optional<Result<SessionOpened>> answer;
    m_run->session.login(username, password, &m_run->session,
                         [&answer](const Result<SessionOpened> &got) { answer.emplace(got); });
    REQUIRE(eventually([&answer] { return answer.has_value(); }));
    if (!*answer)
        FAIL(errorText(answer->error()).toStdString());
}

QString Workstation::errorText(const Error &error)
{
    return errorMessage(error.code) + u' ' +
           QString::fromUtf8(QJsonDocument(error.data).toJson(QJsonDocument::Compact));
}

} // namespace hms::test
