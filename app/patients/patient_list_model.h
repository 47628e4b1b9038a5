// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/patients/patient.h"

#include <QAbstractListModel>

namespace hms::app {

/// A found person with the reason why they stand here.
struct PatientRow {
    PatientHit hit;
    QString why;
    QString heading; ///< Above the first of several people on one phone; else empty.
    QString key;     ///< Opens this row from the form beside; may be empty.
};

/// Rows of a search. People on one phone stand together, where the best of them was found.
QList<PatientRow> groupedByPhone(const QList<PatientHit> &hits);
QList<PatientRow> asRows(const QList<DuplicateCandidate> &candidates);

/// "36 y, female  ·  +880...": the second line of a row.
QString factsOf(const PatientHit &hit);
/// "Last visit 12 Mar 2026, Dr. Karim": the third one.
QString lastVisitOf(const PatientHit &hit);

class PatientListModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(QList<PatientRow> rows);
    [[nodiscard]] const QList<PatientRow> &rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<PatientRow> m_rows;
};

} // namespace hms::app
