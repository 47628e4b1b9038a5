// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/prescriptions/line_columns.h"

#include "app/ui/theme.h"

#include <QFontMetrics>
#include <QGridLayout>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace hms::app {

QGridLayout *lineColumns(QWidget *owner)
{
    auto *columns = new QGridLayout(owner);
    columns->setContentsMargins(grid(3), grid(2), grid(2), grid(2));
    columns->setHorizontalSpacing(grid(2));
    columns->setVerticalSpacing(grid(1));
    const QFontMetrics font(textFont(TextSize::Body));
    columns->setColumnMinimumWidth(kNumberColumn, font.horizontalAdvance(u"00"_s));
    columns->setColumnStretch(kMedicineColumn, 3);
    columns->setColumnMinimumWidth(kPresetColumn, font.horizontalAdvance(u"1+1+1+1"_s) + grid(12));
    columns->setColumnMinimumWidth(kDaysColumn, grid(15));
    columns->setColumnMinimumWidth(kQuantityColumn, grid(18));
    columns->setColumnStretch(kNoteColumn, 2);
    columns->setColumnMinimumWidth(kToolsColumn, 3 * (controlHeight() + grid(1)));
    return columns;
}

void takeColumnWidth(QWidget &widget)
{
    QSizePolicy policy = widget.sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Ignored);
    widget.setSizePolicy(policy);
}

} // namespace hms::app
