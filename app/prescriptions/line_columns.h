// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QGridLayout;
class QWidget;

namespace hms::app {

enum LineColumn {
    kNumberColumn,
    kMedicineColumn,
    kPresetColumn,
    kDaysColumn,
    kQuantityColumn,
    kNoteColumn,
    kToolsColumn
};

/// The columns that lines of a prescription and their headings share.
QGridLayout *lineColumns(QWidget *owner);

/// As wide as its column, whatever its text.
void takeColumnWidth(QWidget &widget);

} // namespace hms::app
