// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/lab_operations.h"

#include "shared/orders/samples_protocol.h"
#include "tests/load/answers.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace hms::load {

namespace {

constexpr int kPage = 200; ///< Rows of a worklist when nobody says.

// ---- choosing --------------------------------------------------------------------------------------------

std::optional<Operation> orderTests(const LabChoice &choice)
{
    const auto visit = choice.hospital.takeUntested(choice.dice);
    if (!visit)
        return std::nullopt;
    CreateTestOrders request;
    request.visitId = choice.hospital.visit(*visit).id;
    for (const int kind : choice.laboratory.someTests(choice.dice))
        request.testTypeIds.append(choice.laboratory.offered(kind).id);
    request.priority = Priority::Urgent;
    Operation made = command(Method::OrderTests, request);
    made.expected = request.visitId.toText();
    return made;
}

std::optional<Operation> label(const LabChoice &choice)
{
    const auto request = choice.laboratory.takeUnlabelled(choice.dice);
    if (!request)
        return std::nullopt;
    Operation made = command(Method::Label, LabelSamples{choice.laboratory.ordersOf(*request)});
    made.request = *request;
    return made;
}

Operation worklist(const LabChoice &choice)
{
    const auto &labs = choice.laboratory.labs();
    const LabId lab = labs[choice.dice.below(labs.size())];
    GetWorklist request;
    request.labId = lab;
    Operation made = operation(Method::Worklist, request);
    if (const auto waiting = choice.laboratory.waitingIn(lab, choice.dice))
        made.expected = waiting->toText();
    return made;
}

std::optional<Operation> collect(const LabChoice &choice)
{
    const auto tube = choice.laboratory.takeUncollected(choice.dice);
    if (!tube)
        return std::nullopt;
    const TestOrderId order = choice.laboratory.firstOrder(*tube);
    Operation made = command(Method::Collect, CollectTestOrder{order, choice.laboratory.numberOf(*tube), {}});
    made.tube = *tube;
    made.expected = order.toText();
    return made;
}

std::optional<Operation> receive(const LabChoice &choice)
{
    const auto tube = choice.laboratory.takeUnreceived(choice.dice);
    if (!tube)
        return std::nullopt;
    StepSample request;
    request.sampleNumber = choice.laboratory.numberOf(*tube);
    request.step = SampleStep::Received;
    Operation made = command(Method::Receive, request);
    made.tube = *tube;
    made.expected = request.sampleNumber;
    return made;
}

std::optional<Operation> save(const LabChoice &choice, Method method, int user)
{
    const bool isComplete = method == Method::CompleteResult;
    const auto test = isComplete ? choice.laboratory.takeIncomplete(choice.dice)
                                 : choice.laboratory.takeUnentered(choice.dice);
    if (!test)
        return std::nullopt;
    const RunTest &known = choice.laboratory.test(*test);
    SaveTestResult request;
    request.testOrderId = known.order;
    request.data = choice.laboratory.offeredOf(*test).data;
    request.complete = isComplete;
    if (!known.entrants.empty())
        request.rowVersion = known.rowVersion;
    Operation made = command(method, request);
    made.test = *test;
    made.user = user;
    made.expected = known.order.toText();
    return made;
}

std::optional<Operation> review(const LabChoice &choice, int user)
{
    const auto test = choice.laboratory.takeReviewable(user, choice.dice);
    if (!test)
        return std::nullopt;
    const TestResultId result = choice.laboratory.test(*test).result;
    Operation made = command(Method::Review, ReviewTestResult{result, {}, {}});
    made.test = *test;
    made.expected = result.toText();
    return made;
}

std::optional<Operation> release(const LabChoice &choice)
{
    const auto test = choice.laboratory.takeUnreleased(choice.dice);
    if (!test)
        return std::nullopt;
    const TestResultId result = choice.laboratory.test(*test).result;
    Operation made = command(Method::Release, ReleaseTestResults{result, {}, {}});
    made.test = *test;
    made.expected = result.toText();
    return made;
}

// ---- judging ---------------------------------------------------------------------------------------------

QString takeOrders(const Operation &operation, QStringView result, Laboratory &laboratory)
{
    QList<std::pair<TestOrderId, int>> tests;
    const QJsonArray orders = toValue(result).toArray();
    for (const QJsonValue order : orders) {
        const auto id = Ulid::fromText(order["id"_L1].toString());
        const auto type = Ulid::fromText(order["testTypeId"_L1].toString());
        const auto kind = type ? laboratory.kindOf(TestTypeId(*type)) : std::nullopt;
        if (id && kind && order["mayCollect"_L1].toBool() &&
            order["visitId"_L1].toString() == operation.expected)
            tests.append({TestOrderId(*id), *kind});
    }
    laboratory.ordered(tests);
    const qsizetype asked = operation.params.value("testTypeIds"_L1).toArray().size();
    return wrong(tests.size() == asked && orders.size() == asked, "orders");
}

/// Every test has its tube.
QString takeLabels(const Operation &operation, QStringView result, Laboratory &laboratory)
{
    int placed = 0;
    for (const QJsonValue tube : toValue(result).toArray()) {
        QList<TestOrderId> orders;
        for (const QJsonValue order : tube["orders"_L1].toArray())
            orders.append(TestOrderId(Ulid::fromText(order["id"_L1].toString()).value_or(Ulid())));
        placed += laboratory.labelled(operation.request, tube["sampleNumber"_L1].toString(), orders);
    }
    return wrong(placed == laboratory.ordersOf(operation.request).size(), "labels");
}

QString takeTube(const Operation &operation, QStringView result, Laboratory &laboratory)
{
    laboratory.collected(operation.tube);
    return wrong(says(result, "id"_L1, operation.expected) && says(result, "status"_L1, u"COLLECTED"_s) &&
                     says(result, "sampleNumber"_L1, laboratory.numberOf(operation.tube)),
                 "collection");
}

QString takeSaved(const Operation &operation, QStringView result, Laboratory &laboratory)
{
    const bool isComplete = operation.method == Method::CompleteResult;
    const auto id = Ulid::fromText(content(member(result, "id"_L1)));
    const auto rowVersion = integer(member(result, "rowVersion"_L1));
    if (!id || !rowVersion || !says(result, "testOrderId"_L1, operation.expected) ||
        !says(result, "status"_L1, isComplete ? u"COMPLETED"_s : u"DRAFT"_s))
        return wrong(false, "result");
    laboratory.saved(operation.test, TestResultId(*id), int(*rowVersion), operation.user, isComplete);
    return {};
}

/// The row was there when the list was asked for, and it takes four more requests to leave it.
QString judgeWorklist(const Operation &operation, QStringView result)
{
    const bool isFull = result.count(u"\"testCode\"") >= kPage;
    return wrong(result.startsWith(u'[') && (isFull || result.contains(operation.expected)), "worklist");
}

} // namespace

std::optional<Operation> labOperation(Method method, const LabChoice &choice, int user)
{
    switch (method) {
    case Method::OrderTests: return orderTests(choice);
    case Method::Label: return label(choice);
    case Method::Collect: return collect(choice);
    case Method::Receive: return receive(choice);
    case Method::SaveResult:
    case Method::CompleteResult: return save(choice, method, user);
    case Method::Review: return review(choice, user);
    case Method::Release: return release(choice);
    default: return worklist(choice);
    }
}

QString takeLabAnswer(const Operation &operation, QStringView result, Laboratory &laboratory)
{
    switch (operation.method) {
    case Method::OrderTests: return takeOrders(operation, result, laboratory);
    case Method::Label: return takeLabels(operation, result, laboratory);
    case Method::Collect: return takeTube(operation, result, laboratory);
    case Method::Receive:
        laboratory.received(operation.tube);
        return wrong(says(result, "sampleNumber"_L1, operation.expected) &&
                         says(result, "status"_L1, u"RECEIVED"_s),
                     "sample");
    case Method::SaveResult:
    case Method::CompleteResult: return takeSaved(operation, result, laboratory);
    case Method::Review:
        laboratory.reviewed(operation.test);
        return wrong(says(result, "id"_L1, operation.expected) && says(result, "status"_L1, u"REVIEWED"_s),
                     "review");
    case Method::Release: return wrong(member(result, "report"_L1).contains(operation.expected), "release");
    default: return judgeWorklist(operation, result);
    }
}

} // namespace hms::load
