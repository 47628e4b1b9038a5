// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/patients/patient_list_model.h"

#include "app/ui/format.h"
#include "app/ui/labels.h"

using namespace Qt::StringLiterals;

namespace hms::app {

QList<PatientRow> groupedByPhone(const QList<PatientHit> &hits)
{
    QHash<QString, QList<PatientHit>> families;
    for (const PatientHit &hit : hits)
        if (hit.phone)
            families[*hit.phone].append(hit);
    QList<PatientRow> rows;
    QSet<QString> shown;
    for (const PatientHit &hit : hits) {
        if (!hit.phone || families[*hit.phone].size() == 1) {
            rows.append({hit, label(hit.match), {}, {}});
            continue;
        }
        if (shown.contains(*hit.phone))
            continue;
        shown.insert(*hit.phone);
        const QList<PatientHit> &family = families[*hit.phone];
        for (const PatientHit &member : family)
            rows.append({member, label(member.match), {}, {}});
        rows[rows.size() - family.size()].heading =
            PatientListModel::tr("%n people on %1", nullptr, int(family.size()))
                .arg(format().isolated(*hit.phone));
    }
    return rows;
}

QList<PatientRow> asRows(const QList<DuplicateCandidate> &candidates)
{
    QList<PatientRow> rows;
    for (const DuplicateCandidate &candidate : candidates) {
        QStringList reasons;
        for (const DuplicateReason reason : candidate.reasons)
            reasons += label(reason);
        rows.append({candidate.patient,
                     reasons.join(PatientListModel::tr(", ", "between reasons")),
                     {},
                     PatientListModel::tr("Ctrl+%1").arg(format().serial(int(rows.size()) + 1))});
    }
    return rows;
}

QString factsOf(const PatientHit &hit)
{
    QStringList facts{ageAndSex(hit.ageYears, hit.sex)};
    if (hit.phone)
        facts += format().isolated(*hit.phone);
    return facts.join(u"  ·  "_s);
}

QString lastVisitOf(const PatientHit &hit)
{
    if (!hit.lastVisitDate)
        return PatientListModel::tr("No visit yet");
    const QString day = format().date(*hit.lastVisitDate);
    return hit.lastDoctorName
               ? PatientListModel::tr("Last visit %1, %2", "date, doctor").arg(day, *hit.lastDoctorName)
               : PatientListModel::tr("Last visit %1").arg(day);
}

void PatientListModel::setRows(QList<PatientRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int PatientListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PatientListModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const PatientRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole: return row.hit.name;
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3, %4, found by: %5", "name, number, facts, last visit, reason")
            .arg(row.hit.name, row.hit.patientNumber, factsOf(row.hit), lastVisitOf(row.hit), row.why);
    default: return {};
    }
}

} // namespace hms::app
