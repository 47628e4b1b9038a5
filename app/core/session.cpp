// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/session.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

QSet<Permission> known(const QStringList &slugs)
{
    QSet<Permission> result;
    for (const QString &slug : slugs)
        if (const auto permission = enumFromText<Permission>(slug))
            result.insert(*permission);
    return result;
}

} // namespace

Session::Session(ApiClient &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
    connect(&m_api, &ApiClient::sessionResumed, this, &Session::refresh);
    connect(&m_api, &ApiClient::sessionEnded, this, &Session::expired);
}

void Session::login(const QString &username, const QString &password, const QObject *context, Done done)
{
    m_api.call(Login{username, password}, this, adopting(context, std::move(done)));
}

void Session::resume(const QString &token, const QObject *context, Done done)
{
    m_api.call(ResumeSession{token}, this, adopting(context, std::move(done)));
}

Session::Done Session::adopting(const QObject *context, Done done)
{
    return [this, guard = QPointer<const QObject>(context), done = std::move(done)](const auto &answer) {
        // Without the asker nobody would know that this desk is open.
        if (!guard)
            return;
        if (answer)
            adopt(*answer);
        done(answer);
    };
}

void Session::adopt(const SessionOpened &opened)
{
    m_opened = opened;
    m_permissions = known(opened.user.permissions);
    m_api.useSession(opened.token, opened.user.id);
    followRights();
    emit this->opened();
    emit changed();
}

void Session::refresh(const SessionOpened &opened)
{
    if (!m_opened)
        return;
    m_opened = opened;
    m_permissions = known(opened.user.permissions);
    emit changed();
}

void Session::followRights()
{
    m_api.unfollow(m_following);
    const Topic topic{TopicKind::User, m_opened->user.id.value};
    m_following = m_api.follow(topic.toText(), this,
                               {.snapshot = {},
                                .change =
                                    [this](const TopicChange &change) {
                                        for (const QJsonObject &row : change.upserts)
                                            onRow(row);
                                    },
                                .refused = {}});
}

void Session::onRow(const QJsonObject &row)
{
    if (!m_opened || row.value("kind"_L1).toString() != u"session")
        return;
    const auto user = decode<SessionUser>(row.value("user"_L1).toObject());
    if (!user || user->id != m_opened->user.id)
        return;
    m_opened->user = *user;
    m_permissions = known(user->permissions);
    emit changed();
}

void Session::logout()
{
    if (!m_opened)
        return;
    m_api.call(Logout{}, this, [](const auto &) {});
    m_api.unfollow(m_following);
    m_api.dropSession();
    m_opened.reset();
    m_permissions.clear();
    emit closed();
    emit changed();
}

} // namespace hms::app
