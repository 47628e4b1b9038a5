// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/billing/bill_finder.h"

#include "app/ui/labels.h"
#include "shared/visits/visits_protocol.h"

using namespace Qt::StringLiterals;

namespace hms::app {

BillFinder::BillFinder(ApiClient &api, OutstandingFeed &feed, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_feed(feed)
{
}

bool BillFinder::find(const ScanCode &code)
{
    m_generation.forget();
    switch (code.kind) {
    case ScanCode::Kind::Visit: return findVisit(code.value);
    case ScanCode::Kind::Bill: emit numberFound(code.value); return true;
    case ScanCode::Kind::Receipt: checkReceipt(code.value); return true;
    case ScanCode::Kind::Patient:
    case ScanCode::Kind::Prescription: return false;
    }
    Q_UNREACHABLE();
}

bool BillFinder::findVisit(const QString &text)
{
    const auto visit = Ulid::fromText(text);
    if (!visit)
        return false;
    if (const auto bill = m_feed.findVisit(*visit)) {
        emit found(bill->id);
        return true;
    }
    // Not among today's unpaid bills: an older one, or paid.
    m_api.call(GetVisit{.id = VisitId(*visit)}, this,
               m_generation.newest([this, id = *visit](const Result<Visit> &answer) {
                   if (answer)
                       searchBillOf(id, answer->patientNumber);
                   else
                       emit missed(Tone::Bad, message(answer.error()));
               }));
    return true;
}

void BillFinder::searchBillOf(const Ulid &visit, const QString &patientNumber)
{
    m_api.call(ListOutstandingBills{.text = patientNumber, .limit = limits::kPageRows, .after = {}}, this,
               m_generation.newest([this, visit](const Result<QList<BillSummary>> &bills) {
                   if (!bills)
                       return emit missed(Tone::Bad, message(bills.error()));
                   for (const BillSummary &bill : *bills)
                       if (bill.visitId == visit)
                           return emit found(bill.id);
                   emit missed(Tone::Ok, tr("Nothing is due for this token."));
               }));
}

void BillFinder::checkReceipt(const QString &text)
{
    const qsizetype slash = text.indexOf(u'/');
    const QString number = slash < 0 ? text : text.left(slash);
    const auto code = slash < 0 ? std::nullopt : std::optional(text.mid(slash + 1));
    m_api.call(VerifyReceipt{number, code}, this,
               m_generation.newest([this, number](const Result<VerifyReceipt::Response> &answer) {
                   if (answer)
                       emit receiptChecked(number, *answer);
                   else
                       emit missed(Tone::Bad, message(answer.error()));
               }));
}

} // namespace hms::app
