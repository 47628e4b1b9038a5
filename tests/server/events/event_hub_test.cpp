// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/events/event_hub.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <catch2/catch.hpp>

using namespace hms::server;
using namespace Qt::StringLiterals;

namespace {

const QString kTopic = u"doctors"_s;

PublishedChange change(qint64 revision)
{
    return {kTopic, revision, "\"upserts\":[],\"removes\":[]"};
}

struct Sink {
    bool takes = true;
    QHash<quint64, QList<qint64>> revisions;
    QHash<quint64, QList<qint64>> resets;
    QStringList frames;
    EventHub hub{[this](quint64 id, const QString &frame) {
        if (!takes)
            return false;
        const QJsonObject params = QJsonDocument::fromJson(frame.toUtf8()).object()["params"_L1].toObject();
        frames.append(frame);
        (params["reset"_L1].toBool() ? resets : revisions)[id].append(params["revision"_L1].toInteger());
        return true;
    }};

    void follow(quint64 id, qint64 revision)
    {
        hub.hold(id, kTopic);
        hub.follow(id, kTopic, revision);
        hub.release(id);
    }
};

} // namespace

TEST_CASE("what is committed while a snapshot is read follows it, once and in order", "[events][unit]")
{
    Sink sink;
    sink.hub.hold(1, kTopic);
    sink.hub.publish(change(4)); // In the snapshot already.
    sink.hub.publish(change(6));
    sink.hub.publish(change(5));
    CHECK(sink.revisions.isEmpty());

    sink.hub.follow(1, kTopic, 4);
    sink.hub.release(1);
    sink.hub.publish(change(5));
    sink.hub.publish(change(7));

    CHECK(sink.revisions[1] == QList<qint64>{5, 6, 7});
}

TEST_CASE("followers of different snapshots each get what they miss", "[events][unit]")
{
    Sink sink;
    sink.hub.hold(1, kTopic);
    sink.hub.hold(2, kTopic);
    sink.hub.publish(change(9));
    sink.hub.publish(change(10));

    sink.hub.follow(1, kTopic, 10);
    sink.hub.follow(2, kTopic, 8);
    sink.follow(3, 12); // Read ahead of what has reached us.
    for (const qint64 revision : {11, 12, 13})
        sink.hub.publish(change(revision));

    CHECK(sink.revisions[1] == QList<qint64>{11, 12, 13});
    CHECK(sink.revisions[2] == QList<qint64>{9, 10, 11, 12, 13});
    CHECK(sink.revisions[3] == QList<qint64>{13});
}

TEST_CASE("a change missing behind the first snapshot is asked for", "[events][unit]")
{
    Sink sink;
    QSignalSpy gaps(&sink.hub, &EventHub::gapFound);
    sink.hub.hold(1, kTopic);
    sink.hub.publish(change(6));

    sink.hub.follow(1, kTopic, 4);

    REQUIRE((!gaps.isEmpty() || gaps.wait()));
    CHECK(sink.revisions[1].isEmpty());
    sink.hub.publish(change(5));
    CHECK(sink.revisions[1] == QList<qint64>{5, 6});
}

TEST_CASE("swapped commits go out in order, and a gap is reported in time", "[events][unit]")
{
    Sink sink;
    sink.follow(1, 1);
    QSignalSpy gaps(&sink.hub, &EventHub::gapFound);

    sink.hub.publish(change(3));
    CHECK(sink.revisions[1].isEmpty());
    REQUIRE(gaps.wait(1000));
    sink.hub.publish(change(2));

    CHECK(sink.revisions[1] == QList<qint64>{2, 3});
}

TEST_CASE("all followers get the very same text", "[events][unit]")
{
    Sink sink;
    sink.follow(1, 0);
    sink.follow(2, 0);

    sink.hub.publish(change(1));

    REQUIRE(sink.frames.size() == 2);
    CHECK(sink.frames[0].constData() == sink.frames[1].constData());
}

TEST_CASE("dropped pushes end in one reset when the socket reads again", "[events][unit]")
{
    Sink sink;
    sink.follow(1, 0);
    sink.takes = false;
    sink.hub.publish(change(1));
    sink.takes = true;
    sink.hub.publish(change(2));
    CHECK(sink.revisions[1].isEmpty());

    sink.hub.makeGood(1);
    sink.hub.makeGood(1);
    sink.hub.publish(change(3));

    CHECK(sink.resets[1] == QList<qint64>{2});
    CHECK(sink.revisions[1] == QList<qint64>{3});
    CHECK(sink.hub.counts().drops == 2);
}

TEST_CASE("a follower is told to start afresh when changes are lost", "[events][unit]")
{
    Sink sink;
    sink.follow(1, 5);

    sink.hub.resync(kTopic, 9);
    sink.hub.publish(change(10));

    CHECK(sink.resets[1] == QList<qint64>{9});
    CHECK(sink.revisions[1] == QList<qint64>{10});
}

TEST_CASE("who unfollows or leaves hears nothing more", "[events][unit]")
{
    Sink sink;
    sink.follow(1, 0);
    sink.follow(2, 0);

    sink.hub.unfollow(1, kTopic);
    sink.hub.remove(2);
    sink.hub.publish(change(1));

    CHECK(sink.frames.isEmpty());
    CHECK(sink.hub.revisions().isEmpty());
}
