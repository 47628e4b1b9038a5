// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/visits/visits_protocol.h"
#include "tests/e2e/running_server.h"
#include "tests/e2e/workstation.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace hms;
using namespace hms::test;

TEST_CASE("fifty desks see every step of a queue, each once and in order", "[e2e][push]")
{
    constexpr int kDesks = 50;
    constexpr int kSteps = 60;
    RunningServer server;
    Workstation doctor(server.url());
    doctor.login(u"doctor"_s);
    const DoctorId doctorId(doctor.session().user().doctorId.value());
    const QString topic = Topic{TopicKind::Queue, doctorId.value}.toText();

    QElapsedTimer clock;
    clock.start();
    std::vector<std::unique_ptr<Workstation>> desks;
    std::vector<std::vector<std::pair<qint64, qint64>>> seen(kDesks); // Revision and when.
    int snapshots = 0;
    for (int i = 0; i < kDesks; ++i) {
        desks.push_back(std::make_unique<Workstation>(server.url()));
        desks.back()->login(u"reception"_s);
        desks.back()->api().follow(topic, &desks.back()->session(),
                                   {.snapshot = [&snapshots](const QJsonValue &, qint64) { ++snapshots; },
                                    .change =
                                        [&seen, &clock, i](const TopicChange &change) {
                                            seen[size_t(i)].emplace_back(change.revision,
                                                                         clock.nsecsElapsed());
                                        }});
    }
    REQUIRE(eventually([&] { return snapshots == kDesks; }));

    // One patient steps to and fro; each step is seen by all before the next one is made.
    const auto queue = doctor.ask(GetQueue{doctorId, {}});
    REQUIRE(queue);
    const auto waiting = std::ranges::find(queue->entries, VisitStatus::Waiting, &QueueEntry::status);
    REQUIRE(waiting != queue->entries.end());
    std::vector<double> latencies;
    for (int step = 0; step < kSteps; ++step) {
        SetVisitStatus request;
        request.visitId = waiting->visitId;
        request.status = step % 2 == 0 ? VisitStatus::Called : VisitStatus::Waiting;
        const qint64 sent = clock.nsecsElapsed();
        doctor.must(request);
        const auto expected = size_t(step + 1);
        REQUIRE(eventually(
            [&] { return std::ranges::all_of(seen, [&](const auto &s) { return s.size() == expected; }); }));
        for (const auto &desk : seen)
            latencies.push_back(double(desk.back().second - sent) / 1e6);
    }

    for (const auto &desk : seen)
        for (size_t i = 1; i < desk.size(); ++i)
            REQUIRE(desk[i].first == desk[i - 1].first + 1);
    std::ranges::sort(latencies);
    const double p99 = latencies[latencies.size() * 99 / 100];
    std::printf("push to %d desks, command sent to change received: p50 %.1f ms, p99 %.1f ms\n", kDesks,
                latencies[latencies.size() / 2], p99);
    CHECK(snapshots == kDesks); // Nobody needed a second look at the whole.
}
