// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/results/visit_results.h"

#include "app/ui/format.h"
#include "app/ui/lab_labels.h"

#include <tuple>

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

struct OutgoingTexts {
    Q_DECLARE_TR_FUNCTIONS(hms::app::OutgoingTexts)
};

StatusLook reportLook(const LabReport &report)
{
    if (report.supersededBy)
        return {OutgoingTexts::tr("Superseded"), Icon::Undo, Tone::Neutral};
    if (!report.deliveries.isEmpty())
        return {OutgoingTexts::tr("Handed over"), Icon::Receipt, Tone::Ok};
    return {OutgoingTexts::tr("Current"), Icon::Check, Tone::Accent};
}

QString deliveryText(const LabReport &report)
{
    if (report.deliveries.isEmpty())
        return {};
    const ReportDelivery &last = report.deliveries.last();
    const QString text = OutgoingTexts::tr("%1, %2").arg(last.deliveredTo, format().dateTime(last.at));
    return last.isSigned ? OutgoingTexts::tr("%1, signed").arg(text) : text;
}

/// Both at once only where both are to be done: the list is narrow.
QString waitsFor(const VisitWork &work)
{
    const QString release =
        OutgoingTexts::tr("Release %1", "number of results").arg(format().number(work.toRelease));
    const QString deliver =
        OutgoingTexts::tr("Hand over %1", "number of results").arg(format().number(work.toDeliver));
    if (work.toRelease == 0 || work.toDeliver == 0)
        return work.toRelease > 0 ? release : deliver;
    return release + u"  ·  "_s + deliver;
}

bool isOut(const TestOrder &order)
{
    return order.status == TestOrderStatus::Released || order.status == TestOrderStatus::Delivered;
}

} // namespace

VisitWorkModel::VisitWorkModel(QObject *parent)
    : RowTableModel(parent)
{
    setKey([](const VisitWork &work) { return work.visitId.toText(); });
    setOrder([](const VisitWork &a, const VisitWork &b) {
        return std::tuple(-int(a.priority), a.since, a.visitId) <
               std::tuple(-int(b.priority), b.since, b.visitId);
    });
    setColumns({
        {.title = tr("Patient"),
         .text = [](const VisitWork &w) { return w.patientName; },
         .tip = [](const VisitWork &w) { return w.patientNumber; },
         .strong = true,
         .stretch = true},
        {.title = tr("Waits for"),
         .text = waitsFor,
         .sortKey = [](const VisitWork &w) { return w.toRelease; }},
    });
}

void VisitWorkModel::setOrders(const QList<TestOrder> &orders)
{
    QHash<VisitId, VisitWork> byVisit;
    for (const TestOrder &order : orders) {
        const bool toRelease = order.status == TestOrderStatus::Reviewed && order.lane != ResultLane::Held;
        if (!toRelease && order.status != TestOrderStatus::Released)
            continue;
        VisitWork &work = byVisit[order.visitId];
        if (!work.visitId.isValid() || order.orderedAt < work.since)
            work.since = order.orderedAt;
        work.visitId = order.visitId;
        work.patientName = order.patientName;
        work.patientNumber = order.patientNumber;
        work.priority = qMax(work.priority, order.priority);
        ++(toRelease ? work.toRelease : work.toDeliver);
    }
    merge(byVisit.values());
}

VisitOrdersModel::VisitOrdersModel(QObject *parent)
    : RowTableModel(parent)
{
    setKey([](const TestOrder &order) { return order.id.toText(); });
    setColumns({
        {.title = tr("Test"),
         .text = [](const TestOrder &o) { return inDeskLanguage(o.testName); },
         .strong = true,
         .stretch = true},
        {.title = tr("Lab"), .text = [](const TestOrder &o) { return inDeskLanguage(o.labName); }},
        {.title = tr("Status"),
         .text = [](const TestOrder &o) { return look(o.status).word; },
         .badge =
             [](const TestOrder &o) { return o.lane == ResultLane::Held ? look(*o.lane) : look(o.status); }},
        {.title = tr("Flag"),
         .text = [](const TestOrder &o) { return o.isCritical ? look(ValueFlag::Critical).word : QString(); },
         .badge = [](const TestOrder &o) { return o.isCritical ? look(ValueFlag::Critical) : StatusLook{}; }},
        {.title = tr("Collected"),
         .text =
             [](const TestOrder &o) { return o.collectedAt ? format().dateTime(*o.collectedAt) : QString(); },
         .sortKey = [](const TestOrder &o) { return o.collectedAt ? QVariant(*o.collectedAt) : QVariant(); }},
    });
}

int VisitOrdersModel::count(TestOrderStatus status) const
{
    return int(std::ranges::count_if(rows(), [status](const TestOrder &order) {
        return order.status == status && order.lane != ResultLane::Held;
    }));
}

ReportsModel::ReportsModel(QObject *parent)
    : RowTableModel(parent)
{
    setKey([](const LabReport &report) { return report.id.toText(); });
    setColumns({
        {.title = tr("Report"),
         .text =
             [](const LabReport &r) {
                 const QString text = r.isAmended ? tr("%1, version %2, AMENDED") : tr("%1, version %2");
                 return text.arg(format().isolated(r.reportNumber), format().number(r.version));
             },
         .strong = true},
        {.title = tr("Status"),
         .text = [](const LabReport &r) { return reportLook(r).word; },
         .badge = reportLook},
        {.title = tr("Released"),
         .text = [](const LabReport &r) { return format().dateTime(r.releasedAt); },
         .sortKey = [](const LabReport &r) { return r.releasedAt; },
         .tip = [](const LabReport &r) { return r.releasedBy; }},
        {.title = tr("Handed to"), .text = deliveryText, .tip = deliveryText, .stretch = true},
    });
}

const LabReport *ReportsModel::current() const
{
    for (const LabReport &report : rows())
        if (!report.supersededBy)
            return &report;
    return nullptr;
}

VisitResults::VisitResults(ApiClient &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
}

void VisitResults::open(VisitId visit)
{
    if (visit != m_visit)
        close();
    m_search.forget();
    m_visit = visit;
    reload();
}

void VisitResults::openPatient(PatientId patient)
{
    m_api.call(ListTestOrders{.visitId = {}, .patientId = patient, .after = {}, .limit = {}}, this,
               m_search.newest([this](const Result<QList<TestOrder>> &orders) {
                   if (!orders) {
                       emit failed(orders.error());
                       return;
                   }
                   // The newest with something on paper; else the newest at all.
                   const auto out = std::ranges::find_if(*orders, isOut);
                   if (orders->isEmpty())
                       emit nothingFound();
                   else
                       open(out == orders->end() ? orders->first().visitId : out->visitId);
               }));
}

void VisitResults::close()
{
    m_ordersAnswer.forget();
    m_reportsAnswer.forget();
    m_visit = {};
    m_busy = false;
    m_orders.setRows({});
    m_reports.setRows({});
    emit changed();
}

void VisitResults::reload()
{
    if (!m_visit.isValid())
        return;
    m_api.call(ListTestOrders{.visitId = m_visit, .patientId = {}, .after = {}, .limit = {}}, this,
               m_ordersAnswer.newest([this](const Result<QList<TestOrder>> &orders) {
                   if (orders)
                       m_orders.merge(*orders);
                   else
                       emit failed(orders.error());
                   emit changed();
               }));
    m_api.call(ListLabReports{.visitId = m_visit, .patientId = {}}, this,
               m_reportsAnswer.newest([this](const Result<QList<LabReport>> &reports) {
                   if (reports)
                       m_reports.setRows(*reports);
                   else
                       emit failed(reports.error());
                   emit changed();
               }));
}

void VisitResults::release(const std::optional<TestResultId> &one)
{
    if (m_busy || !m_visit.isValid())
        return;
    m_busy = true;
    emit changed();
    const ReleaseTestResults request{
        .id = one, .visitId = one ? std::nullopt : std::optional(m_visit), .language = {}};
    m_api.command(request, this, [this, of = m_visit](const Result<ReleaseTestResults::Response> &answer) {
        onAnswer(of, answer, [this](const ReleaseTestResults::Response &out) {
            emit released(int(out.results.size()), out.report);
        });
    });
}

void VisitResults::deliver(const QString &to, const QString &signature)
{
    if (m_busy || !m_visit.isValid())
        return;
    m_busy = true;
    emit changed();
    const DeliverTestResults request{.id = {},
                                     .visitId = m_visit,
                                     .deliveredTo = to,
                                     .signature =
                                         signature.isEmpty() ? std::nullopt : std::optional(signature)};
    m_api.command(
        request, this, [this, to, of = m_visit](const Result<DeliverTestResults::Response> &answer) {
            onAnswer(of, answer, [this, to](const DeliverTestResults::Response &) { emit delivered(to); });
        });
}

void VisitResults::onAnswer(VisitId of, const Result<ReleaseTestResults::Response> &answer,
                            const std::function<void(const ReleaseTestResults::Response &)> &then)
{
    if (of == m_visit) {
        m_busy = false;
        reload();
        emit changed();
    }
    if (answer)
        then(*answer);
    else
        emit failed(answer.error());
}

} // namespace hms::app
