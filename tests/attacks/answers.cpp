// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attacks/answers.h"

#include "shared/vitals/triage_entry.h"
#include "tests/support/all_requests.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace hms::test {

namespace {

template <class T>
QString unlisted(const QJsonValue &json)
{
    const auto read = decodeAnswer<T>(json, UnknownMembers::Refuse);
    return read ? QString() : read.error().field() + u' ' + read.error().data.value("problem"_L1).toString();
}

using Check = QString (*)(const QJsonValue &);

Check rowCheck(TopicKind kind)
{
    switch (kind) {
    case TopicKind::Queue: return &unlisted<QueueEntry>;
    case TopicKind::Board: return &unlisted<BoardRow>;
    case TopicKind::Doctors: return &unlisted<DoctorRow>;
    case TopicKind::Cashier: return &unlisted<BillSummary>;
    case TopicKind::Pharmacy: return &unlisted<PharmacyEntry>;
    case TopicKind::Triage: return &unlisted<TriageEntry>;
    case TopicKind::Lab: return &unlisted<TestOrder>;
    case TopicKind::User: return &unlisted<Notification>;
    case TopicKind::Settings: return &unlisted<Setting>;
    case TopicKind::Instruments: return &unlisted<InstrumentValue>;
    }
    Q_UNREACHABLE();
}

} // namespace

QString unlistedInAnswer(const QString &method, const QJsonValue &answer)
{
    static const auto table = []<class... Requests>(RequestList<Requests...>) {
        return QHash<QString, Check>{{QString(Requests::kMethod), &unlisted<typename Requests::Response>}...};
    }(AllRequests{});
    return table.value(method)(answer);
}

QString unlistedInChange(const server::PublishedChange &change)
{
    const QJsonObject members = QJsonDocument::fromJson('{' + change.members + '}').object();
    const auto topic = Topic::fromText(change.topic);
    if (!topic) // "access", which no desk can follow.
        return members.value("upserts"_L1).toArray().isEmpty() ? QString() : u"rows of no topic"_s;
    for (const QJsonValue row : members.value("upserts"_L1).toArray())
        if (const QString problem = rowCheck(topic->kind)(row); !problem.isEmpty())
            return change.topic + u' ' + problem;
    return {};
}

} // namespace hms::test
