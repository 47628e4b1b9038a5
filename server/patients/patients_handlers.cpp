// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/patients/patients_handlers.h"

#include "server/dispatch/current_record.h"
#include "server/patients/name_folding.h"
#include "server/patients/patient_history.h"
#include "server/patients/patient_search.h"
#include "server/patients/patients_rules.h"
#include "server/patients/patients_store.h"
#include "server/patients/phone_numbers.h"

using namespace Qt::StringLiterals;

namespace hms::server::patients {

namespace {

constexpr int kHits = 20;    // Without a limit of the request's own.
constexpr int kHistory = 50; // Likewise.

/// Trimmed; an empty text is none.
std::optional<QString> filled(const std::optional<QString> &text)
{
    const QString trimmed = text.value_or(QString()).simplified();
    return trimmed.isEmpty() ? std::nullopt : std::optional(trimmed);
}

/// Trimmed; an empty text stays, because it clears.
std::optional<QString> edited(const std::optional<QString> &text)
{
    return text ? std::optional(text->simplified()) : std::nullopt;
}

std::optional<QString> phoneOf(const std::optional<QString> &typed, const QString &region)
{
    const auto phone = filled(typed);
    return phone ? std::optional(normalPhone(*phone, region)) : std::nullopt;
}

Result<Details> detailsOf(const RegisterPatient &request, const WriteFacts &facts)
{
    const auto name = filled(request.name);
    if (!name)
        return Error::invalid(u"name"_s, u"tooShort"_s);
    const auto birth = birthDateOf(request.birthDate, request.ageYears, facts.today);
    if (!birth)
        return birth.error();
    if (!*birth)
        return Error::invalid(u"birthDate"_s, u"missing"_s);
    const auto bloodGroup = filled(request.bloodGroup);
    if (bloodGroup && !isBloodGroup(*bloodGroup))
        return Error::invalid(u"bloodGroup"_s, u"range"_s);
    const auto language = filled(request.language);
    if (language && !isPatientLanguage(*language))
        return Error::invalid(u"language"_s, u"range"_s);
    return Details{.name = *name,
                   .nameLatin = latinName(*name),
                   .nameKey = nameKey(*name),
                   .birthDate = (*birth)->date,
                   .birthDateEstimated = (*birth)->estimated,
                   .phone = phoneOf(request.phone, facts.phoneRegion),
                   .bloodGroup = bloodGroup,
                   .address = filled(request.address),
                   .guardian = filled(request.guardian),
                   .nationalId = filled(request.nationalId),
                   .language = language};
}

Result<Edit> editOf(const UpdatePatient &request, const WriteFacts &facts)
{
    const auto name = edited(request.name);
    if (name && name->isEmpty())
        return Error::invalid(u"name"_s, u"tooShort"_s);
    const auto birth = birthDateOf(request.birthDate, request.ageYears, facts.today);
    if (!birth)
        return birth.error();
    const auto bloodGroup = edited(request.bloodGroup);
    if (bloodGroup && !bloodGroup->isEmpty() && !isBloodGroup(*bloodGroup))
        return Error::invalid(u"bloodGroup"_s, u"range"_s);
    const auto language = edited(request.language);
    if (language && !language->isEmpty() && !isPatientLanguage(*language))
        return Error::invalid(u"language"_s, u"range"_s);
    auto phone = edited(request.phone);
    if (phone && !phone->isEmpty())
        phone = normalPhone(*phone, facts.phoneRegion);
    Edit edit{.id = request.id,
              .rowVersion = request.rowVersion,
              .sex = request.sex,
              .name = name,
              .nameLatin = {},
              .nameKey = {},
              .birthDate = {},
              .birthDateEstimated = *birth && (*birth)->estimated,
              .phone = phone,
              .bloodGroup = bloodGroup,
              .address = edited(request.address),
              .guardian = edited(request.guardian),
              .nationalId = edited(request.nationalId),
              .language = language};
    if (name) {
        edit.nameLatin = latinName(*name);
        edit.nameKey = nameKey(*name);
    }
    if (*birth)
        edit.birthDate = (*birth)->date;
    return edit;
}

} // namespace

Result<RawJson> search(Context &ctx, const SearchPatients &request)
{
    return searchPatients(ctx.tx, ctx.now, request.text, request.limit.value_or(kHits));
}

Result<RawJson> duplicates(Context &ctx, const FindDuplicates &request)
{
    const WriteFacts facts = writeFacts(ctx.tx, ctx.now, std::nullopt);
    const auto birth = birthDateOf(request.birthDate, request.ageYears, facts.today);
    if (!birth)
        return birth.error();
    Likeness person{.name = filled(request.name).value_or(QString()),
                    .phone = phoneOf(request.phone, facts.phoneRegion),
                    .nationalId = filled(request.nationalId),
                    .birthDate = {},
                    .birthDateEstimated = *birth && (*birth)->estimated};
    if (*birth)
        person.birthDate = (*birth)->date;
    return findCandidates(ctx.tx, facts.today, person).list;
}

// Two desks that register the same person at the same moment make two records: nothing in a name is unique.
// The next look at either shows the other.
Result<RawJson> registerPatient(Context &ctx, const RegisterPatient &request)
{
    const WriteFacts facts = writeFacts(ctx.tx, ctx.now, request.id);
    if (facts.existing)
        return conflictWith(*facts.existing);
    const auto details = detailsOf(request, facts);
    if (!details)
        return details.error();

    const Candidates alike = findCandidates(ctx.tx, facts.today,
                                            {.name = details->name,
                                             .phone = details->phone,
                                             .nationalId = details->nationalId,
                                             .birthDate = details->birthDate,
                                             .birthDateEstimated = details->birthDateEstimated});
    if (alike.strong && !request.allowDuplicate.value_or(false))
        return Error::conflict({{u"candidates"_s, QJsonDocument::fromJson(alike.list.bytes).array()}});

    return insertPatient(ctx.tx,
                         {.id = request.id.value_or(PatientId::make()),
                          .sex = request.sex,
                          .by = ctx.caller.user,
                          .now = ctx.now,
                          .today = facts.today,
                          .duplicateAccepted = alike.strong},
                         *details);
}

Result<RawJson> get(Context &ctx, const GetPatient &request)
{
    const bool clinical =
        ctx.caller.may(Permission::ClinicalView) || ctx.caller.may(Permission::ClinicalConditions);
    const auto patient = readPatient(ctx.tx, ctx.now, request.id, clinical);
    if (!patient)
        return Error::notFound(u"patient"_s);
    return *patient;
}

Result<RawJson> update(Context &ctx, const UpdatePatient &request)
{
    const WriteFacts facts = writeFacts(ctx.tx, ctx.now, request.id);
    if (!facts.existing)
        return Error::notFound(u"patient"_s);
    const auto edit = editOf(request, facts);
    if (!edit)
        return edit.error();
    if (const auto saved = updatePatient(ctx.tx, facts.today, *edit))
        return *saved;
    return conflictWith(*writeFacts(ctx.tx, ctx.now, request.id).existing);
}

Result<RawJson> history(Context &ctx, const GetPatientHistory &request)
{
    const HistoryRights rights{.clinical = ctx.caller.may(Permission::ClinicalView),
                               .prescriptions = ctx.caller.may(Permission::PrescriptionsView)};
    const auto entries = readHistory(ctx.tx, request, request.limit.value_or(kHistory), rights);
    if (!entries)
        return Error::notFound(u"patient"_s);
    return *entries;
}

} // namespace hms::server::patients
