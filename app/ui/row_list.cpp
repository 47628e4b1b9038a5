// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ui/row_list.h"

#include <QKeyEvent>

namespace hms::app {

RowList::RowList(QAbstractItemModel *model, TwoLineDelegate::Describe describe, int leadCharacters,
                 QWidget *parent)
    : QListView(parent)
{
    setModel(model);
    setItemDelegate(new TwoLineDelegate(std::move(describe), leadCharacters, this));
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    setResizeMode(Adjust);
    setMouseTracking(true); // The row under the pointer shows itself.
    connect(this, &QListView::doubleClicked, this, &RowList::opened);
}

void RowList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        event->ignore(); // A list would search for it as for a letter.
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        emit opened(currentIndex());
    else
        QListView::keyPressEvent(event);
}

} // namespace hms::app
