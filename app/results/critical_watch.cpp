// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/critical_watch.h"

#include "app/ui/format.h"
#include "shared/notifications/notifications_protocol.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

constexpr int kAgainMs = 5'000;

/// Numbers with a point, in ASCII; the rest as words.
QString plain(const QString &text)
{
    QString out = Format::latinDigits(text).toLower();
    out.replace(QChar(0x066b), u'.'); // Arabic decimal separator.
    static const QRegularExpression comma(u"(?<=\\d),(?=\\d)"_s);
    return out.replace(comma, u"."_s);
}

bool isOfNumber(QChar c)
{
    return (c >= u'0' && c <= u'9') || c == u'.';
}

/// "2.1" stands in "potassium 2.1", not in "12.1" or "2.15".
bool contains(const QString &text, const QString &value)
{
    for (qsizetype at = text.indexOf(value); at >= 0 && !value.isEmpty(); at = text.indexOf(value, at + 1)) {
        const qsizetype end = at + value.size();
        const bool longerBefore = at > 0 && isOfNumber(text[at - 1]) && isOfNumber(value.front());
        const bool longerAfter =
            end < text.size() && isOfNumber(value.back()) &&
            (text[end].isDigit() || (text[end] == u'.' && end + 1 < text.size() && text[end + 1].isDigit()));
        if (!longerBefore && !longerAfter)
            return true;
    }
    return false;
}

} // namespace

CriticalWatch::CriticalWatch(ApiClient &api, Session &session, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_session(session)
{
    m_again.setSingleShot(true);
    m_again.setInterval(kAgainMs);
    connect(&m_again, &QTimer::timeout, this, &CriticalWatch::reload);
    connect(&m_api, &ApiClient::sessionResumed, this, &CriticalWatch::reload);
    m_api.follow(Topic{TopicKind::User, session.user().id.value}.toText(), this,
                 {.snapshot =
                      [this](const QJsonValue &rows, qint64) {
                          for (const QJsonValue row : rows.toArray())
                              onNews(row.toObject());
                      },
                  .change =
                      [this](const TopicChange &change) {
                          for (const QJsonObject &row : change.upserts)
                              onNews(row);
                      },
                  .refused = {}});
    reload();
}

void CriticalWatch::onNews(const QJsonObject &row)
{
    // The topic carries the session's rights too; those rows are no notifications.
    const auto news = decode<Notification>(row);
    if (!news || news->isRead)
        return;
    if (news->kind == "critical.raised"_L1)
        reload();
    const auto alert = Ulid::fromText(news->data.value("alertId"_L1).toString());
    if (news->kind == "critical.acknowledged"_L1 && alert)
        remove(CriticalAlertId(*alert));
}

void CriticalWatch::reload()
{
    m_again.stop();
    if (!m_session.can(Permission::ResultsView))
        return;
    m_api.call(ListCriticalAlerts{.mineOnly = true, .openOnly = true, .after = {}, .limit = {}}, this,
               m_generation.newest([this](const Result<QList<CriticalAlert>> &alerts) {
                   if (!alerts) {
                       m_again.start();
                       return;
                   }
                   m_alerts = *alerts;
                   std::ranges::sort(m_alerts, {}, &CriticalAlert::raisedAt);
                   emit changed();
               }));
}

void CriticalWatch::remove(CriticalAlertId alert)
{
    if (m_alerts.removeIf([alert](const CriticalAlert &each) { return each.id == alert; }) > 0)
        emit changed();
}

void CriticalWatch::acknowledge(CriticalAlertId alert, const QString &readBack)
{
    if (m_busy)
        return;
    m_busy = true;
    emit changed();
    m_api.command(AcknowledgeCriticalAlert{alert, readBack, {}}, this,
                  [this, alert](const Result<CriticalAlert> &answer) {
                      m_busy = false;
                      const bool isOver = answer || answer.error().reason() == "alreadyAcknowledged"_L1;
                      if (isOver)
                          remove(alert);
                      if (answer)
                          emit acknowledged(*answer);
                      else
                          emit failed(answer.error());
                      emit changed();
                  });
}

bool CriticalWatch::hasReadBack(const CriticalAlert &alert, const QString &typed)
{
    const QString text = plain(typed);
    const auto says = [&text](const QString &words) {
        return !words.isEmpty() && contains(text, plain(words));
    };
    return std::ranges::all_of(alert.values, [&](const CriticalAlert::Value &value) {
        const LabWords words = value.words.value_or(LabWords());
        return says(value.value) || says(words.en) || says(words.bn) || says(words.ar);
    });
}

} // namespace hms::app
