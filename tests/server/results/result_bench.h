// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/lab/lab_protocol.h"
#include "shared/results/critical_alerts_protocol.h"
#include "shared/results/lab_numbers.h"
#include "shared/results/lab_reports_protocol.h"
#include "shared/results/results_protocol.h"
#include "tests/server/orders/orders_bench.h"

namespace hms::test {

/// The form of the tests: sodium, potassium (critical below 2.5 and above 6.5, may change by half), chloride,
/// bicarbonate and the anion gap; how the sample looks, a control that is not judged, a note and a table.
TestTemplate saltForm();
/// Data without anything to look at.
QJsonObject clearSalts();
/// The same with another potassium.
QJsonObject saltsWith(double potassium);

/// The orders' bench with that form for two tests, and two managers who review.
class ResultBench : public OrdersBench {
public:
    ResultBench();

    TestServer::CallerPtr manager;
    TestServer::CallerPtr otherManager;

    /// Urgent, so that its sample may be taken before it is paid; and taken.
    TestOrder collected(TestTypeId test);
    TestOrder collected() { return collected(glucose); }
    Result<TestResult> save(TestOrderId order, const QJsonObject &data, bool complete = false,
                            std::optional<int> rowVersion = {});
    TestResult completed(TestOrderId order, const QJsonObject &data = clearSalts());
    Result<TestResult> review(TestResultId result);
    TestResult reviewed(TestOrderId order, const QJsonObject &data = clearSalts());
    Result<ReleaseTestResults::Response> release(TestResultId result);
    Result<ReleaseTestResults::Response> releaseVisit();
    ReleaseTestResults::Response released(TestOrderId order, const QJsonObject &data = clearSalts());
    Result<ReleaseTestResults::Response> amend(TestResultId result, const QJsonObject &data);
    GetTestResult::Response open(TestOrderId order, const TestServer::CallerPtr &by);
    /// Kinds of what a person was told, oldest first.
    QStringList toldKinds(UserId user);
    void set(const QString &key, const QString &json);

private:
    void saveForm(TestTypeId test);
};

/// What must be true of all results after any race or sequence of requests.
void checkResultInvariants(TestServer &server);

} // namespace hms::test
