// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/repeat_scenarios.h"

#include "server/routes.h"
#include "tests/faults/recipes.h"
#include "tests/faults/talk.h"
#include "tests/faults/waiting.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hms::test {

namespace {

QJsonObject withOperation(QJsonObject params, OperationId operation)
{
    params.insert(u"operationId"_s, operation.toText());
    return params;
}

/// Rows written down for an operation: more after a repeat would mean that it was done twice.
qint64 tracesOf(Run &run, OperationId operation)
{
    return run.hospital
        .value(
            u"SELECT count(*) FROM audit_logs WHERE operation_id = '%1'"_s.arg(operation.value.toUuidText()))
        .toLongLong();
}

void loseReply(Run &run, Workshop &workshop, const QString &method, RequestFault fault)
{
    Hospital &hospital = run.hospital;
    const auto found = recipes().constFind(method);
    if (found == recipes().constEnd())
        return run.expect(false, u"A9"_s, method + " changes something and has no recipe"_L1);
    const Recipe::Order order = found->prepare(workshop);
    Robot &robot = hospital.add(order.user);
    if (!eventually([&] { return robot.isLive(); }, 30s))
        return run.expect(false, u"I19"_s, order.user + " cannot log in"_L1);

    const qint64 cuts = hospital.proxy().cuts();
    const OperationId operation = OperationId::make();
    hospital.proxy().arm(fault);
    const auto answer = commandNow(robot, method, order.params, operation);
    run.expect(answer.has_value(), u"A9"_s,
               method + " was not accepted: "_L1 + (answer ? QString() : answer.error().reason()));
    run.expect(hospital.proxy().cuts() == cuts + 1 &&
                   hospital.history().entries().value(operation.value).wasUnknown,
               u"A9"_s, method + " was answered at once: nothing was cut"_L1);
    if (!answer)
        return;

    const qint64 traces = tracesOf(run, operation);
    const auto again = askNow(robot, method, withOperation(order.params, operation));
    run.expect(again && *again == *answer, u"A9"_s, method + " answers a repeat otherwise"_L1);
    run.expect(tracesOf(run, operation) == traces, u"I1"_s, method + " was done twice"_L1);
    robot.stop();
}

TakePayment smallPayment(Workshop &workshop)
{
    TakePayment request;
    request.billId = workshop.freshBill().id;
    request.amount = Money(1'000);
    return request;
}

/// The network doubles each request on its way.
void doubleOnTheWire(Run &run, Workshop &workshop, Robot &robot, int rounds)
{
    for (int i = 0; i < rounds; ++i) {
        const TakePayment payment = smallPayment(workshop);
        const qsizetype before = robot.repeatedAnswers().size();
        run.hospital.proxy().arm(RequestFault::Repeat);
        const auto answer = commandNow(robot, TakePayment::kMethod, encode(payment));
        const bool came = eventually([&] { return robot.repeatedAnswers().size() == before + 1; }, 10s);
        run.expect(answer && came && *robot.repeatedAnswers().last() == *answer, u"A10"_s,
                   u"a doubled payment was not answered twice with the same"_s);
    }
}

/// Two desks of one person send the same operation at the same moment; then others try to use its id.
void raceTwoDesks(Run &run, Workshop &workshop, Robot &one, Robot &other, Robot &stranger, int rounds)
{
    for (int i = 0; i < rounds; ++i) {
        const QJsonObject params = encode(smallPayment(workshop));
        const OperationId operation = OperationId::make();
        std::optional<Result<QJsonValue>> first;
        one.command(
            TakePayment::kMethod, params, [&first](const auto &got) { first.emplace(got); }, operation);
        const auto second = askNow(other, TakePayment::kMethod, withOperation(params, operation));
        eventually([&] { return first.has_value(); }, 30s);
        run.expect(first && *first && second && **first == *second, u"A10"_s,
                   u"one operation from two desks got two answers"_s);

        QJsonObject changed = params;
        changed.insert(u"amount"_s, 999);
        for (const auto &reused : {askNow(other, TakePayment::kMethod, withOperation(changed, operation)),
                                   askNow(stranger, TakePayment::kMethod, withOperation(params, operation))})
            run.expect(!reused && reused.error().reason() == u"operationReused", u"A10"_s,
                       u"an operation id was used for something else"_s);
    }
}

} // namespace

void loseReplies(Run &run)
{
    Workshop workshop(run.hospital);
    int methods = 0;
    for (const server::Route &route : server::routes()) {
        if (!route.isCommand())
            continue;
        ++methods;
        loseReply(run, workshop, route.method, RequestFault::CutBeforeReply);
        if (!run.brief)
            loseReply(run, workshop, route.method, RequestFault::CutAfterForward);
    }
    run.figures += u"the reply of each of %1 mutating methods was lost"_s.arg(methods);
}

void repeatRequests(Run &run)
{
    Workshop workshop(run.hospital);
    Robot &one = run.hospital.add(u"cash1"_s);
    Robot &other = run.hospital.add(u"cash1"_s);
    Robot &stranger = run.hospital.add(u"cash2"_s);
    run.expect(run.hospital.allLive(30s), u"I19"_s, u"not all robots could log in"_s);
    const int rounds = run.brief ? 20 : 1'000;
    doubleOnTheWire(run, workshop, one, rounds);
    raceTwoDesks(run, workshop, one, other, stranger, rounds);
    run.figures += u"%1 doubled requests, %1 operations from two desks at once"_s.arg(rounds);
}

} // namespace hms::test
