// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/demo/demo_orders.h"

#include "shared/billing/billing_protocol.h"
#include "shared/orders/orders_protocol.h"
#include "shared/orders/samples_protocol.h"

#include <array>

using namespace Qt::StringLiterals;

namespace hms::server::demo {

namespace {

struct Wish {
    const char *codes; ///< Separated by commas; empty: nothing of the laboratory.
    Priority priority;
    const char *note;
};
constexpr std::array kWishes{
    Wish{"CBC,CRP", Priority::Routine, "Fever for three days"},
    Wish{"GLU-F,HBA1C,LIPID", Priority::Routine, ""},
    Wish{"TROPI,ELEC", Priority::Stat, "Chest pain since this morning"},
    Wish{"URINE,CREA", Priority::Routine, ""},
    Wish{"", Priority::Routine, ""},
    Wish{"FEVER", Priority::Urgent, "Fever, platelets?"},
    Wish{"CBC,ESR,TSH", Priority::Routine, ""},
    Wish{"LFT,CBC", Priority::Routine, "Jaundice"},
    Wish{"", Priority::Routine, ""},
};

/// How far the orders of a patient are. Urgent ones are billed when they are ordered.
enum class Way { Ordered, Billed, Paid, Labelled, Collected, Received, Rejected };
constexpr std::array kWays{Way::Received, Way::Collected, Way::Received, Way::Paid,      Way::Rejected,
                           Way::Labelled, Way::Ordered,   Way::Received, Way::Collected, Way::Billed};

} // namespace

DemoOrders::DemoOrders(Ask ask, Staff staff, QHash<QString, TestTypeId> tests)
    : m_ask(std::move(ask))
    , m_staff(std::move(staff))
    , m_tests(std::move(tests))
    , m_results(m_ask, {m_staff.reception, m_staff.technician, m_staff.manager})
{
}

template <class Request>
typename Request::Response DemoOrders::send(const CallerPtr &caller, const Request &request,
                                            const QDateTime &at)
{
    return decodeAnswer<typename Request::Response>(m_ask(caller, Request::kMethod, encode(request), at))
        .value();
}

void DemoOrders::order(const CallerPtr &doctor, VisitId visit, const QDateTime &at)
{
    const int n = m_patients++;
    const Wish &wish = kWishes[size_t(n) % kWishes.size()];
    CreateTestOrders request;
    request.visitId = visit;
    request.priority = wish.priority;
    if (*wish.note)
        request.note = QString::fromLatin1(wish.note);
    for (const QString &code : QString::fromLatin1(wish.codes).split(u',', Qt::SkipEmptyParts))
        if (m_tests.contains(code))
            request.testTypeIds.append(m_tests.value(code));
    if (!request.testTypeIds.isEmpty())
        goOn(send(doctor, request, at), n, at);
}

void DemoOrders::goOn(const QList<TestOrder> &orders, int n, const QDateTime &at)
{
    const Way way = kWays[size_t(n) % kWays.size()];
    if (orders.first().status == TestOrderStatus::Ordered) {
        if (way == Way::Ordered)
            return;
        BillTestOrders bill;
        for (const TestOrder &order : orders)
            bill.testOrderIds.append(order.id);
        const Bill made = send(m_staff.reception, bill, at.addSecs(60));
        if (way == Way::Billed)
            return;
        TakePayment pay;
        pay.billId = made.id;
        pay.amount = made.dueAmount;
        send(m_staff.cashier, pay, at.addSecs(100));
    }
    if (way > Way::Paid)
        takeSamples(orders, n, at);
}

void DemoOrders::takeSamples(const QList<TestOrder> &orders, int n, const QDateTime &at)
{
    const Way way = kWays[size_t(n) % kWays.size()];
    LabelSamples label;
    for (const TestOrder &order : orders)
        label.testOrderIds.append(order.id);
    const QList<Sample> tubes = send(m_staff.technician, label, at.addSecs(130));
    if (way == Way::Labelled)
        return;
    for (const Sample &tube : tubes) {
        StepSample step;
        step.sampleNumber = tube.sampleNumber;
        step.step = SampleStep::Collected;
        send(m_staff.technician, step, at.addSecs(160));
        if (way == Way::Collected)
            continue;
        step.step = SampleStep::Received;
        step.place = u"Central laboratory"_s;
        send(m_staff.technician, step, at.addSecs(200));
    }
    if (way == Way::Received)
        m_results.enter(orders, at.addSecs(220));
    if (way == Way::Rejected)
        send(m_staff.technician, RejectTestOrder{orders.first().id, u"Haemolysed"_s}, at.addSecs(220));
}

} // namespace hms::server::demo
