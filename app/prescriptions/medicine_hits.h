// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/icons.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <functional>

namespace hms::app {

/// One row under the search field.
struct MedicineHitRow {
    Icon icon = Icon::Pill;
    QString title;             ///< "Napa 500 mg".
    QString detail;            ///< "Paracetamol".
    QString facts;             ///< At the far end: "2,400 in stock".
    Tone tone = Tone::Neutral; ///< Of the facts.
    std::function<void()> take;
    std::function<void()> remove = {}; ///< Ctrl+Delete; empty: it is not the doctor's own.
};

class MedicineHitModel final : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(QList<MedicineHitRow> rows);
    [[nodiscard]] const QList<MedicineHitRow> &rows() const { return m_rows; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<MedicineHitRow> m_rows;
};

/// Icon, bold title, muted detail, facts at the far end.
class MedicineHitDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// That nothing of the row is cut.
    static int widthOf(const MedicineHitRow &hit);
};

} // namespace hms::app
