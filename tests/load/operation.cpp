// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/load/operation.h"

#include "shared/billing/billing_protocol.h"
#include "shared/orders/orders_protocol.h"
#include "shared/orders/samples_protocol.h"
#include "shared/patients/patients_protocol.h"
#include "shared/prescriptions/dispensing_protocol.h"
#include "shared/prescriptions/prescriptions_protocol.h"
#include "shared/results/results_protocol.h"
#include "tests/load/json_peek.h"

using namespace Qt::StringLiterals;

namespace hms::load {

namespace {

template <class Response>
QString contractFault(QStringView result)
{
    const auto answer = decodeAnswer<Response>(toValue(result), UnknownMembers::Refuse);
    if (answer)
        return {};
    return u"contract: %1 %2"_s.arg(answer.error().field(),
                                    answer.error().data.value("problem"_L1).toString());
}

} // namespace

QString contractFault(Method method, QStringView result)
{
    switch (method) {
    case Method::Search: return contractFault<SearchPatients::Response>(result);
    case Method::Queue: return contractFault<GetQueue::Response>(result);
    case Method::CheckIn: return contractFault<CheckIn::Response>(result);
    case Method::SetStatus: return contractFault<SetVisitStatus::Response>(result);
    case Method::Pay: return contractFault<TakePayment::Response>(result);
    case Method::Bill: return contractFault<GetBill::Response>(result);
    case Method::Prescribe: return contractFault<CreatePrescription::Response>(result);
    case Method::Reserve: return contractFault<ReservePrescription::Response>(result);
    case Method::Dispense: return contractFault<DispensePrescription::Response>(result);
    case Method::OrderTests: return contractFault<CreateTestOrders::Response>(result);
    case Method::Label: return contractFault<LabelSamples::Response>(result);
    case Method::Worklist: return contractFault<GetWorklist::Response>(result);
    case Method::Collect: return contractFault<CollectTestOrder::Response>(result);
    case Method::Receive: return contractFault<StepSample::Response>(result);
    case Method::SaveResult:
    case Method::CompleteResult: return contractFault<SaveTestResult::Response>(result);
    case Method::Review: return contractFault<ReviewTestResult::Response>(result);
    case Method::Release: return contractFault<ReleaseTestResults::Response>(result);
    }
    Q_UNREACHABLE();
}

QLatin1StringView wireMethod(Method method)
{
    switch (method) {
    case Method::Search: return SearchPatients::kMethod;
    case Method::Queue: return GetQueue::kMethod;
    case Method::CheckIn: return CheckIn::kMethod;
    case Method::SetStatus: return SetVisitStatus::kMethod;
    case Method::Pay: return TakePayment::kMethod;
    case Method::Bill: return GetBill::kMethod;
    case Method::Prescribe: return CreatePrescription::kMethod;
    case Method::Reserve: return ReservePrescription::kMethod;
    case Method::Dispense: return DispensePrescription::kMethod;
    case Method::OrderTests: return CreateTestOrders::kMethod;
    case Method::Label: return LabelSamples::kMethod;
    case Method::Worklist: return GetWorklist::kMethod;
    case Method::Collect: return CollectTestOrder::kMethod;
    case Method::Receive: return StepSample::kMethod;
    case Method::SaveResult:
    case Method::CompleteResult: return SaveTestResult::kMethod;
    case Method::Review: return ReviewTestResult::kMethod;
    case Method::Release: return ReleaseTestResults::kMethod;
    }
    Q_UNREACHABLE();
}

QLatin1StringView methodName(Method method)
{
    switch (method) {
    case Method::SaveResult: return "testResults.save (draft)"_L1;
    case Method::CompleteResult: return "testResults.save (complete)"_L1;
    default: return wireMethod(method);
    }
}

std::optional<Mix> mixNamed(const QString &name)
{
    if (name == "full"_L1)
        return Mix{40, 25, 10, 10, 10, 5};
    // Each visit takes three steps, and most patients leave with a prescription.
    if (name == "clinic"_L1)
        return Mix{20, 15, 8, 24, 8, 3, 8, 7, 7};
    // Of each patient's tests every one goes its whole way, and benches look at their lists in between.
    if (name == "laboratory"_L1)
        return Mix{5, 0, 6, 0, 0, 0, 0, 0, 0, 6, 6, 26, 9, 8, 4, 11, 10, 9};
    if (name == "queue"_L1)
        return Mix{0, 100, 0, 0, 0, 0};
    if (name == "checkIn"_L1)
        return Mix{0, 0, 100, 0, 0, 0};
    return std::nullopt;
}

bool prescribes(const Mix &mix)
{
    return mix[size_t(Method::Prescribe)] > 0;
}

bool ordersTests(const Mix &mix)
{
    return mix[size_t(Method::OrderTests)] > 0;
}

} // namespace hms::load
