// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/row_table_model.h"

namespace hms::app {

/// A bill as a cashier's list shows it; enough columns to try every kind of cell.
struct GalleryRow {
    QString number;
    QString name;
    int serial = 0;
    Money due;
    BillStatus status = BillStatus::Pending;
};

class GalleryModel final : public RowTableModel<GalleryRow> {
public:
    explicit GalleryModel(QObject *parent = nullptr);
};

QList<GalleryRow> galleryRows();

/// Every part of the kit on one page, to look at and to check for cut text.
QWidget *makeGallery();

} // namespace hms::app
