// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/results/lab_reports_handlers.h"

#include "server/billing/receipt_code.h"
#include "server/results/lab_numbers_store.h"
#include "server/results/report_store.h"
#include "shared/printing/scan_code.h"

using namespace Qt::StringLiterals;

namespace hms::server::results {

namespace {

constexpr qint64 kLongestDays = 366;

} // namespace

Result<RawJson> reports(Context &ctx, const ListLabReports &request)
{
    if (request.visitId.has_value() == request.patientId.has_value())
        return Error::invalid(u"visitId"_s, u"exactlyOne"_s);
    return listReports(ctx.tx, request);
}

Result<RawJson> report(Context &ctx, const GetLabReport &request)
{
    const auto found = readReport(ctx.tx, request.id);
    if (!found)
        return Error::notFound(u"report"_s);
    noteReader(ctx.tx, ctx.now, ctx.caller.user, request.id);
    return *found;
}

Result<RawJson> attach(Context &ctx, const AttachLabReport &request)
{
    const auto isStored = holdReport(ctx.tx, request.id);
    if (!isStored)
        return Error::notFound(u"report"_s);
    if (!*isStored && !attachPaper(ctx.tx, request.id, request.documentId))
        return Error::notFound(u"document"_s);
    return *readReport(ctx.tx, request.id);
}

Result<VerifyLabReport::Response> verify(Context &ctx, const VerifyLabReport &request)
{
    const auto scanned = ScanCode::fromText(request.code);
    const QStringList parts = (scanned ? scanned->value : request.code).trimmed().split(u'/');
    if (parts.size() != 3)
        return Error::notFound(u"report"_s);
    const auto found = findReport(ctx.tx, parts.at(0).toUpper(), parts.at(1).toInt());
    if (!found || !billing::isSameCode(parts.at(2), found->code))
        return Error::notFound(u"report"_s);
    return found->report;
}

Result<RawJson> numbers(Context &ctx, const GetLabNumbers &request)
{
    const qint64 days = request.from.daysTo(request.to) + 1;
    if (days < 1 || days > kLongestDays)
        return Error::invalid(u"to"_s, u"range"_s);
    return readLabNumbers(ctx.tx, ctx.now, request);
}

} // namespace hms::server::results
