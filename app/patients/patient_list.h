// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patients/patient_list_model.h"

#include <QListView>

namespace hms::app {

/// Found people, three lines each: who, how to tell them apart, and when they came last. Arrows choose, Enter
/// or a click opens.
class PatientList final : public QListView {
    Q_OBJECT

public:
    explicit PatientList(QWidget *parent = nullptr);

    /// The first row is chosen.
    void setRows(const QList<PatientRow> &rows);
    [[nodiscard]] const QList<PatientRow> &rows() const { return m_model.rows(); }
    /// Opens the chosen row; false when there is none.
    bool openCurrent();
    bool open(int row);
    void step(int rows);
    /// Height of `rows` whole rows.
    [[nodiscard]] int heightOf(int rows) const;

signals:
    void opened(const hms::PatientHit &hit);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    PatientListModel m_model;
};

} // namespace hms::app
