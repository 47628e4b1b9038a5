// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/patients/patient_list_model.h"

#include <QStyledItemDelegate>

namespace hms::app {

/// Paints a found person: name and number, the facts that tell people apart, and why they were found.
class PatientRowDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    PatientRowDelegate(const PatientListModel &model, QObject *parent);

    static int rowHeight();
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const PatientListModel &m_model;
};

} // namespace hms::app
