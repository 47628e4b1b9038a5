// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/json.h"
#include "shared/operations/operations_protocol.h"
#include "tests/load/hospital.h"

#include <QJsonObject>

#include <array>

namespace hms::load {

/// What workstations do. The order is that of reports.
enum class Method {
    Search,
    Queue,
    CheckIn,
    SetStatus,
    Pay,
    Bill,
    Prescribe,
    Reserve,
    Dispense,
    OrderTests,
    Label,
    Worklist,
    Collect,
    Receive,
    SaveResult,
    CompleteResult,
    Review,
    Release,
};
inline constexpr int kMethods = 18;
/// Of reports: saving and completing a result are one method of the protocol and two of a technician.
QLatin1StringView methodName(Method method);
/// Of the protocol.
QLatin1StringView wireMethod(Method method);

/// Shares of the methods in percent.
using Mix = std::array<int, kMethods>;
/// "full": the day of a hospital; "clinic": the same with the consulting room and the pharmacy; "laboratory":
/// from the order of a test to its release; "queue": reads of doctors' queues; "checkIn": arrivals alone.
std::optional<Mix> mixNamed(const QString &name);
bool prescribes(const Mix &mix);
bool ordersTests(const Mix &mix);

/// One request of a workstation with what its answer must say.
struct Operation {
    Method method = Method::Search;
    QJsonObject params;
    QString expected; ///< An id that the answer must hold; empty: any answer that is not empty.
    Hospital::Arrival arrival;
    Hospital::Step step;
    int visit = -1;
    int prescription = -1;
    int request = -1; ///< Of a doctor to the laboratory.
    int tube = -1;
    int test = -1;
    int user = -1; ///< Who asks.
    Money amount;
};

template <class Request>
Operation operation(Method method, const Request &request)
{
    Operation made;
    made.method = method;
    made.params = encode(request);
    return made;
}

/// As a desk does: each command carries an id of its own, so that it could be repeated safely.
template <class Request>
Operation command(Method method, const Request &request)
{
    Operation made = operation(method, request);
    made.params.insert(QStringLiteral("operationId"), OperationId::make().toText());
    return made;
}

/// What of an answer is not in the contract; empty when all is.
QString contractFault(Method method, QStringView result);

} // namespace hms::load
