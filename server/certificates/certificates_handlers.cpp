// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/certificates/certificates_handlers.h"

#include "server/certificates/certificate_places.h"
#include "server/certificates/certificate_templates_store.h"
#include "server/certificates/certificates_rules.h"
#include "server/dispatch/current_record.h"
#include "server/visits/visits_rules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace hms::server::certificates {

namespace {

/// What is on record, if the certificate is the caller's to write.
Result<CertificateFacts> ownFacts(Context &ctx, const CertificateWish &wish)
{
    const auto facts = certificateFacts(ctx.tx, ctx.now, wish.visitId, wish.language);
    if (!facts)
        return Error::notFound(u"visit"_s);
    if (!visits::mayServe(ctx.caller, facts->doctor))
        return Error::forbidden(enumText(Permission::QueueAny));
    if (const auto refused = refuseDays(*facts, wish))
        return *refused;
    return *facts;
}

Result<DraftCertificate::Response> words(Context &ctx, const CertificateFacts &facts,
                                         const CertificateWish &wish)
{
    const auto found = templateWords(ctx.tx, wish.kind, wish.language);
    if (!found)
        return Error::notFound(u"template"_s);
    const CertificatePlaces places = placesOf(facts, wish);
    return DraftCertificate::Response{fillPlaces(found->title, places), fillPlaces(found->text, places)};
}

} // namespace

Result<DraftCertificate::Response> draft(Context &ctx, const DraftCertificate &request)
{
    const auto facts = ownFacts(ctx, request);
    if (!facts)
        return facts.error();
    return words(ctx, *facts, request);
}

Result<RawJson> issue(Context &ctx, const IssueCertificate &request)
{
    const auto facts = ownFacts(ctx, request);
    if (!facts)
        return facts.error();
    if (const auto refused = refuseIssue(*facts, request))
        return *refused;
    auto written = words(ctx, *facts, request);
    if (!written)
        return written.error();
    if (request.text)
        written.value().text = request.text->trimmed();
    if (written->text.isEmpty() ||
        written->title.isEmpty()) // Nothing is known of what the template asks for.
        return Error::invalid(u"text"_s, u"missing"_s);
    return insertCertificate(ctx.tx, ctx.now, ctx.caller.user, request, *written);
}

Result<RawJson> cancel(Context &ctx, const CancelCertificate &request)
{
    const auto issued = lockCertificate(ctx.tx, request.certificateId);
    if (!issued)
        return Error::notFound(u"certificate"_s);
    if (!visits::mayServe(ctx.caller, issued->doctor))
        return Error::forbidden(enumText(Permission::QueueAny));
    if (issued->isCancelled)
        return Error::rejected(u"certificateCancelled"_s);
    if (request.reason.trimmed().isEmpty())
        return Error::invalid(u"reason"_s, u"tooShort"_s);
    cancelCertificate(ctx.tx, ctx.now, ctx.caller.user, request);
    return *readCertificate(ctx.tx, request.certificateId);
}

Result<RawJson> get(Context &ctx, const GetCertificate &request)
{
    const auto certificate = readCertificate(ctx.tx, request.id);
    if (!certificate)
        return Error::notFound(u"certificate"_s);
    return *certificate;
}

Result<RawJson> list(Context &ctx, const ListCertificates &request)
{
    if (request.visitId.has_value() == request.patientId.has_value())
        return Error::invalid(u"visitId"_s, u"exactlyOne"_s);
    return listCertificates(ctx.tx, request);
}

Result<RawJson> templates(Context &ctx, const ListCertificateTemplates &)
{
    return listTemplates(ctx.tx);
}

Result<RawJson> saveTemplate(Context &ctx, const SaveCertificateTemplate &request)
{
    static const QRegularExpression language(u"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"_s);
    if (!language.match(request.language).hasMatch())
        return Error::invalid(u"language"_s, u"characters"_s);
    for (const auto &[field, text] :
         {std::pair(u"title"_s, request.title), std::pair(u"text"_s, request.text)}) {
        if (text.trimmed().isEmpty())
            return Error::invalid(field, u"tooShort"_s);
        if (unknownPlace(text))
            return Error::invalid(field, u"unknownPlace"_s);
    }
    if (saveTemplate(ctx.tx, request))
        return *readTemplate(ctx.tx, request.kind, request.language);
    const auto current = readTemplate(ctx.tx, request.kind, request.language);
    return current ? conflictWith(*current) : Error::notFound(u"template"_s);
}

} // namespace hms::server::certificates
