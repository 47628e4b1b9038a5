// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/topics/topics_handlers.h"

#include "server/topics/topic_access.h"
#include "server/topics/topics_store.h"

using namespace Qt::StringLiterals;

namespace hms::server::topics {

namespace {

/// The topic in its one spelling. Errors: INVALID, FORBIDDEN.
Result<Topic> followable(const Context &ctx, const QString &text)
{
    const auto topic = Topic::fromText(text);
    if (!topic)
        return Error::invalid(u"topic"_s, u"range"_s);
    if (!mayFollow(ctx.caller, *topic))
        return Error::forbidden(enumText(neededFor(topic->kind)));
    return *topic;
}

RawJson answer(const QString &topic, qint64 revision, const char *member, const RawJson &content)
{
    return {"{\"topic\":\"" + topic.toLatin1() + "\",\"revision\":" + QByteArray::number(revision) + ",\"" +
            member + "\":" + content.bytes + '}'};
}

} // namespace

Result<RawJson> subscribe(Context &ctx, const SubscribeTopic &request)
{
    const auto topic = followable(ctx, request.topic);
    if (!topic)
        return topic.error();
    const QString name = topic->toText();
    ctx.prepareFollow(name); // Before reading: what is committed from now on is kept for this socket.
    const auto snapshot = readSnapshot(ctx.tx, *topic, ctx.now);
    if (!snapshot)
        return Error::notFound(topic->kind == TopicKind::Lab ? u"lab"_s : u"doctor"_s);
    ctx.effect = FollowTopic{name, snapshot->revision};
    return answer(name, snapshot->revision, "snapshot", snapshot->json);
}

Result<UnsubscribeTopic::Response> unsubscribe(Context &ctx, const UnsubscribeTopic &request)
{
    const auto topic = Topic::fromText(request.topic);
    if (!topic)
        return Error::invalid(u"topic"_s, u"range"_s);
    ctx.effect = UnfollowTopic{topic->toText()};
    return UnsubscribeTopic::Response{};
}

Result<RawJson> resume(Context &ctx, const ResumeTopic &request)
{
    const auto topic = followable(ctx, request.topic);
    if (!topic)
        return topic.error();
    const QString name = topic->toText();
    ctx.prepareFollow(name);
    const Steps steps = readSteps(ctx.tx, name, request.from);
    // Each revision is one step, so the right number of them, the last being the present one, has no gap. A
    // client ahead of us has seen what a restored backup does not have.
    if (steps.count > limits::kResumeChanges || steps.revision - request.from != steps.count)
        return Error::rejected(u"tooOld"_s, u"from"_s);
    ctx.effect = FollowTopic{name, steps.revision};
    return answer(name, steps.revision, "changes", steps.json);
}

} // namespace hms::server::topics
