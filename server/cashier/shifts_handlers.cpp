// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/cashier/shifts_handlers.h"

#include "server/access/second_person.h"
#include "server/accounts/ledger.h"
#include "server/audit/audit_seals.h"
#include "server/cashier/shift_report_store.h"
#include "server/cashier/shifts_store.h"

#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace hms::server::cashier {

using billing::DrawerLock;

Result<RawJson> open(Context &ctx, const OpenShift &request)
{
    const ShiftId shift = ShiftId::make();
    if (billing::openDrawer(ctx.tx, shift, ctx.caller.user, request.openingFloat, ctx.now))
        return shiftJson(ctx.tx, shift);
    const auto current = currentShiftJson(ctx.tx, ctx.caller.user);
    return Error::conflict(
        {{u"current"_s, current ? QJsonDocument::fromJson(current->bytes).object() : QJsonObject()}});
}

Result<RawJson> current(Context &ctx, const CurrentShift &)
{
    return currentShiftJson(ctx.tx, ctx.caller.user).value_or(RawJson{"null"});
}

namespace {

/// The sum of the notes and coins. Errors: INVALID for a value told twice or a sum past the largest amount.
Result<Money> sumOf(const QList<Denomination> &denominations)
{
    Money sum;
    QSet<qint64> seen;
    for (qsizetype i = 0; i < denominations.size(); ++i) {
        const Denomination &d = denominations.at(i);
        if (seen.contains(d.value.minor))
            return Error::invalid(u"denominations.%1.value"_s.arg(i), u"duplicate"_s);
        seen.insert(d.value.minor);
        const auto amount = d.value.times(d.count);
        if (!amount || (sum + *amount).minor > Money::kMax)
            return Error::invalid(u"denominations.%1.count"_s.arg(i), u"range"_s);
        sum += *amount;
    }
    return sum;
}

} // namespace

Result<RawJson> count(Context &ctx, const CountShift &request)
{
    const auto counted = sumOf(request.denominations);
    if (!counted)
        return counted.error();
    const auto drawer = billing::lockDrawer(ctx.tx, ctx.caller.user, DrawerLock::TakeOut);
    if (const auto refused = billing::drawerRefusal(drawer))
        return *refused;
    countShift(ctx.tx, drawer->shift, request.denominations, *counted, ctx.now);
    return shiftJson(ctx.tx, drawer->shift);
}

namespace {

/// REJECTED (reasonNeeded, approvalNeeded), or nothing when the shift may close with that difference.
std::optional<Error> closingRefusal(const CountedShift &shift, const ShiftClosing &closing)
{
    if (shift.difference == Money())
        return std::nullopt;
    if (closing.reason.value_or(QString()).trimmed().isEmpty())
        return Error::rejected(u"reasonNeeded"_s, u"reason"_s);
    if (qAbs(shift.difference.minor) > shift.differenceLimit.minor && !closing.approvedBy)
        return Error::rejected(u"approvalNeeded"_s, u"approver"_s);
    return std::nullopt;
}

/// What is too much or too little in the drawer becomes a ledger entry, so that cash in the books is cash in
/// hand.
void bookDifference(Context &ctx, ShiftId shift, Money difference)
{
    if (difference == Money())
        return;
    const bool surplus = difference > Money();
    accounts::postEntry(ctx.tx,
                        {.debit = surplus ? accounts::kCash : accounts::kDifference,
                         .credit = surplus ? accounts::kDifference : accounts::kCash,
                         .amount = Money(qAbs(difference.minor)),
                         .referenceType = "shift",
                         .referenceId = shift.value,
                         .shift = shift,
                         .description = ctx.caller.username},
                        ctx.now);
}

/// Printed on the Z report, so that nobody can rewrite the log before it. Empty until the first rows are
/// sealed.
std::optional<QString> headOfAudit(Transaction &tx)
{
    const audit::AuditHead head = audit::auditHead(tx);
    return head.seq > 0 ? std::optional(QString::fromLatin1(head.hash.toHex())) : std::nullopt;
}

} // namespace

Result<RawJson> close(Context &ctx, const CloseShift &request)
{
    ShiftClosing closing{request.reason, {}};
    if (request.approver) {
        const auto approver = access::verifyApprover(ctx, *request.approver, Permission::ShiftsApprove);
        if (!approver)
            return approver.error();
        closing.approvedBy = *approver;
    }
    const auto drawer = billing::lockDrawer(ctx.tx, ctx.caller.user, DrawerLock::TakeOut);
    if (!drawer)
        return Error::rejected(u"noOpenShift"_s);
    if (drawer->status != ShiftStatus::Counted)
        return Error::rejected(u"notCounted"_s);
    const CountedShift shift = loadCounted(ctx.tx, drawer->shift);
    if (const auto refused = closingRefusal(shift, closing))
        return *refused;

    bookDifference(ctx, drawer->shift, shift.difference);
    closeShift(ctx.tx, drawer->shift, closing, ctx.now);
    keepReport(ctx.tx, drawer->shift, headOfAudit(ctx.tx));
    return *reportJson(ctx.tx, drawer->shift);
}

Result<RawJson> report(Context &ctx, const GetShiftReport &request)
{
    const auto shift = findShift(ctx.tx, request.shiftId);
    if (!shift)
        return Error::notFound(u"shift"_s);
    if (shift->cashier != ctx.caller.user && !ctx.caller.may(Permission::ShiftsApprove))
        return Error::forbidden(enumText(Permission::ShiftsApprove));
    if (shift->status != ShiftStatus::Closed)
        return Error::rejected(u"notCounted"_s);
    return *reportJson(ctx.tx, request.shiftId);
}

} // namespace hms::server::cashier
