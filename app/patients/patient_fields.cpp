// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patients/patient_fields.h"

#include "app/ui/birth_edit.h"

using namespace Qt::StringLiterals;

namespace hms::app {

namespace {

std::optional<QString> given(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() ? std::nullopt : std::optional(trimmed);
}

Birth birthOf(const PatientFields &fields, QDate today)
{
    return parseBirth(fields.birth, today).value_or(Birth{});
}

/// One member of an update: absent when it stays.
std::optional<QString> changed(const QString &before, const QString &now)
{
    const QString trimmed = now.trimmed();
    return trimmed == before ? std::nullopt : std::optional(trimmed);
}

} // namespace

PatientFields PatientFields::of(const Patient &patient)
{
    return {
        .name = patient.name,
        .birth = patient.birthDateEstimated ? QString::number(patient.ageYears)
                                            : patient.birthDate.toString(u"dd/MM/yyyy"_s),
        .sex = patient.sex,
        .phone = patient.phone.value_or(QString()),
        .bloodGroup = patient.bloodGroup.value_or(QString()),
        .address = patient.address.value_or(QString()),
        .guardian = patient.guardian.value_or(QString()),
        .nationalId = patient.nationalId.value_or(QString()),
        .language = patient.language,
    };
}

const QStringList &patientFieldNames()
{
    static const QStringList names = [] {
        QStringList out;
        const PatientFields fields;
        PatientFields::visit(fields,
                             [&out](const char *name, const auto &) { out += QLatin1StringView(name); });
        return out;
    }();
    return names;
}

RegisterPatient registration(const PatientFields &fields, QDate today)
{
    const Birth birth = birthOf(fields, today);
    RegisterPatient request;
    request.id = PatientId::make();
    request.name = fields.name.trimmed();
    request.sex = fields.sex;
    request.birthDate = birth.date;
    request.ageYears = birth.ageYears;
    request.phone = given(fields.phone);
    request.bloodGroup = given(fields.bloodGroup);
    request.address = given(fields.address);
    request.guardian = given(fields.guardian);
    request.nationalId = given(fields.nationalId);
    request.language = fields.language;
    return request;
}

FindDuplicates duplicateQuestion(const PatientFields &fields, QDate today)
{
    const Birth birth = birthOf(fields, today);
    FindDuplicates question;
    question.name = given(fields.name);
    question.phone = given(fields.phone);
    question.birthDate = birth.date;
    question.ageYears = birth.ageYears;
    question.nationalId = given(fields.nationalId);
    return question;
}

std::optional<UpdatePatient> changesOf(const Patient &base, const PatientFields &fields, QDate today)
{
    const PatientFields before = PatientFields::of(base);
    UpdatePatient request;
    request.id = base.id;
    request.rowVersion = base.rowVersion;
    request.name = changed(before.name, fields.name);
    if (fields.sex != before.sex)
        request.sex = fields.sex;
    if (changed(before.birth, fields.birth)) {
        const Birth birth = birthOf(fields, today);
        request.birthDate = birth.date;
        request.ageYears = birth.ageYears;
    }
    request.phone = changed(before.phone, fields.phone);
    request.bloodGroup = changed(before.bloodGroup, fields.bloodGroup);
    request.address = changed(before.address, fields.address);
    request.guardian = changed(before.guardian, fields.guardian);
    request.nationalId = changed(before.nationalId, fields.nationalId);
    request.language = changed(before.language.value_or(QString()), fields.language.value_or(QString()));
    const bool any = request.name || request.sex || request.birthDate || request.ageYears || request.phone ||
                     request.bloodGroup || request.address || request.guardian || request.nationalId ||
                     request.language;
    return any ? std::optional(request) : std::nullopt;
}

QList<FieldClash> clashes(const Patient &base, const PatientFields &mine, const Patient &current)
{
    const QJsonObject before = encode(PatientFields::of(base));
    const QJsonObject typed = encode(mine);
    const QJsonObject now = encode(PatientFields::of(current));
    QList<FieldClash> out;
    for (const QString &name : patientFieldNames())
        if (typed[name] != before[name] && now[name] != before[name] && typed[name] != now[name])
            out.append({name, now[name].toString(), typed[name].toString()});
    return out;
}

PatientFields merged(const Patient &base, const PatientFields &mine, const Patient &current,
                     const QStringList &takeTheirs)
{
    const QJsonObject before = encode(PatientFields::of(base));
    const QJsonObject typed = encode(mine);
    QJsonObject out = encode(PatientFields::of(current));
    for (const QString &name : patientFieldNames())
        if (typed[name] != before[name] && !takeTheirs.contains(name))
            out[name] = typed[name];
    return decode<PatientFields>(out).value();
}

} // namespace hms::app
