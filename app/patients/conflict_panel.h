// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patients/patient_fields.h"
#include "app/ui/button.h"

#include <QWidget>

class QVBoxLayout;

namespace hms::app {

class Segmented;

/// Two people edited one record: each clashing field with their value beside mine, and a choice between.
class ConflictPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ConflictPanel(QWidget *parent = nullptr);

    void show(const QList<FieldClash> &clashes);
    /// Names of the fields where theirs is taken.
    [[nodiscard]] QStringList takenFields() const;

signals:
    void decided(const QStringList &takeTheirs);

private:
    QWidget *makeRow(const FieldClash &clash);

    QVBoxLayout *m_rows = nullptr;
    QWidget *m_content = nullptr;
    Button *m_save = nullptr;
    QList<std::pair<QString, Segmented *>> m_choices;
};

/// The name of a field as the form writes it.
QString patientFieldLabel(const QString &name);
/// A field's value as people read it.
QString patientFieldText(const QString &name, const QString &value);

} // namespace hms::app
