// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/lab_scenarios.h"

#include "shared/orders/orders_protocol.h"
#include "shared/results/results_protocol.h"
#include "tests/faults/recipes.h"
#include "tests/faults/talk.h"
#include "tests/faults/waiting.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hms::test {

namespace {

constexpr auto kPatience = 60s;

/// Everybody sends it at once, and all links are cut when the first one was heard; how many were told "done".
template <class Request>
int crowd(Run &run, const QList<Robot *> &people, const Request &request)
{
    int accepted = 0;
    int answered = 0;
    for (Robot *robot : people)
        robot->command(QString(Request::kMethod), encode(request), [&](const Result<QJsonValue> &answer) {
            accepted += answer.has_value();
            ++answered;
        });
    eventually([&] { return answered > 0; }, kPatience);
    run.hospital.proxy().resetAll();
    run.expect(eventually([&] { return answered == people.size(); }, kPatience), u"A28"_s,
               u"a request for one result never came to an end"_s);
    return accepted;
}

/// A test whose sample lies in the laboratory.
TestOrder takenTest(Workshop &workshop)
{
    CreateTestOrders request;
    request.visitId = workshop.waitingVisit();
    request.testTypeIds = {workshop.hospital.facts().tests.first().id};
    request.priority = Priority::Stat;
    return must(workshop.admin, CollectTestOrder{must(workshop.admin, request).first().id, {}, {}});
}

} // namespace

void crowdOneResult(Run &run)
{
    Hospital &hospital = run.hospital;
    const int people = run.brief ? 8 : 30;
    Workshop workshop(hospital);
    const TestOrder order = takenTest(workshop);
    QList<Robot *> technicians;
    QList<Robot *> managers;
    for (int i = 1; i <= people; ++i) {
        technicians.append(&hospital.add(u"tech%1"_s.arg(i)));
        managers.append(&hospital.add(u"chief%1"_s.arg(i)));
    }
    run.expect(hospital.allLive(kPatience), u"I19"_s, u"not all robots could log in"_s);

    const int entered =
        crowd(run, technicians, SaveTestResult{order.id, hospital.facts().tests.first().data, true, {}, {}});
    const auto opened = askNow(workshop.admin, GetTestResult{order.id, {}});
    run.expect(entered == 1 && opened && opened->result, u"I21"_s,
               u"%1 technicians were told that they completed one result"_s.arg(entered));
    if (!opened || !opened->result)
        return;
    const TestResultId result = opened->result->id;
    const int reviewed = crowd(run, managers, ReviewTestResult{result, {}, {}});
    const int released = crowd(run, managers, ReleaseTestResults{result, {}, {}});
    run.expect(
        reviewed == 1 && released == 1, u"I21"_s,
        u"%1 people were told that they reviewed one result, %2 that they released it"_s.arg(reviewed).arg(
            released));
    run.figures += u"%1 people reviewed and released one result once"_s.arg(people);
}

} // namespace hms::test
