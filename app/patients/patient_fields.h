// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/patients/patients_protocol.h"

#include <QStringList>

namespace hms::app {

/// What a person types about a patient, as typed. Texts are kept untrimmed until they are sent.
struct PatientFields {
    QString name;
    QString birth; ///< As BirthEdit reads it.
    Sex sex = Sex::Unknown;
    QString phone;
    QString bloodGroup;
    QString address;
    QString guardian;
    QString nationalId;
    std::optional<QString> language;

    static PatientFields of(const Patient &patient);
    friend bool operator==(const PatientFields &, const PatientFields &) = default;
    static void visit(auto &self, auto &&field)
    {
        field("name", self.name);
        field("birth", self.birth);
        field("sex", self.sex);
        field("phone", self.phone);
        field("bloodGroup", self.bloodGroup);
        field("address", self.address);
        field("guardian", self.guardian);
        field("nationalId", self.nationalId);
        field("language", self.language);
    }
};

/// In the order of the form.
const QStringList &patientFieldNames();

RegisterPatient registration(const PatientFields &fields, QDate today);
FindDuplicates duplicateQuestion(const PatientFields &fields, QDate today);

/// Only what differs from `base`; empty when nothing does.
std::optional<UpdatePatient> changesOf(const Patient &base, const PatientFields &fields, QDate today);

/// One field that two people changed in different ways.
struct FieldClash {
    QString name;
    QString theirs;
    QString mine;
};
QList<FieldClash> clashes(const Patient &base, const PatientFields &mine, const Patient &current);

/// The current record with my changes on it, except the fields named in `takeTheirs`.
PatientFields merged(const Patient &base, const PatientFields &mine, const Patient &current,
                     const QStringList &takeTheirs);

} // namespace hms::app
