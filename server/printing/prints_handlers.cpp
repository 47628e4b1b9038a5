// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/printing/prints_handlers.h"

#include "server/printing/prints_store.h"

using namespace Qt::StringLiterals;

namespace hms::server::printing {

namespace {

/// FORBIDDEN when the paper shows what the caller may not see on the screen.
std::optional<Error> eyesRefusal(const Caller &caller, DocumentType type)
{
    const auto unless = [&caller](Permission p) {
        return caller.may(p) ? std::nullopt : std::optional(Error::forbidden(enumText(p)));
    };
    switch (type) {
    case DocumentType::Token: return unless(Permission::VisitsView);
    case DocumentType::Receipt:
    case DocumentType::Bill: return unless(Permission::BillsView);
    case DocumentType::ZReport: return std::nullopt; // Whose shift it is decides.
    case DocumentType::Prescription:                 // Vitals and diagnoses stand on it as well.
        return caller.may(Permission::PrescriptionsView) ? unless(Permission::ClinicalView)
                                                         : unless(Permission::PrescriptionsView);
    case DocumentType::Certificate: return unless(Permission::ClinicalView);
    case DocumentType::SampleLabel: return unless(Permission::SamplesCollect);
    case DocumentType::LabReport: return unless(Permission::ResultsView);
    }
    Q_UNREACHABLE();
}

std::optional<Error> ownerRefusal(const Caller &caller, const std::optional<UserId> &cashier)
{
    if (!cashier || *cashier == caller.user || caller.may(Permission::ShiftsApprove))
        return std::nullopt;
    return Error::forbidden(enumText(Permission::ShiftsApprove));
}

} // namespace

Result<RawJson> make(Context &ctx, const MakePrint &request)
{
    if (const auto refused = eyesRefusal(ctx.caller, request.documentType))
        return *refused;
    const auto document = findPrintable(ctx.tx, request.documentType, request.documentId);
    if (!document)
        return Error::notFound(u"document"_s);
    if (const auto refused = ownerRefusal(ctx.caller, document->cashier))
        return *refused;
    // Another desk may keep a version of its own between our look and our write; then we look again.
    std::optional<int> version;
    while (!(version = findVersion(ctx.tx, *document)))
        keepSnapshot(ctx.tx, *document, drawSnapshot(ctx.tx, *document, ctx.now));
    MakePrint print = request;
    print.language = document->language.value_or(request.language);
    return insertPrint(ctx.tx, {print, *version, ctx.caller.user}, ctx.now);
}

Result<FinishPrint::Response> finish(Context &ctx, const FinishPrint &request)
{
    if (!finishPrint(ctx.tx, request, ctx.caller.user))
        return Error::notFound(u"print"_s);
    return FinishPrint::Response{request.id};
}

Result<RawJson> list(Context &ctx, const ListPrints &request)
{
    if (const auto refused = eyesRefusal(ctx.caller, request.documentType))
        return *refused;
    if (request.documentType == DocumentType::ZReport) {
        const auto report = findPrintable(ctx.tx, request.documentType, request.documentId);
        if (const auto refused = ownerRefusal(ctx.caller, report ? report->cashier : std::nullopt))
            return *refused;
    }
    return printsJson(ctx.tx, request);
}

} // namespace hms::server::printing
