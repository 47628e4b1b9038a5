// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/two_line_delegate.h"

#include <QListView>

namespace hms::app {

/// A list of rows of two lines in a narrow column. Enter and a double click tell `opened`; Escape is left to
/// who stands around it.
class RowList final : public QListView {
    Q_OBJECT

public:
    /// The list does not own the model.
    RowList(QAbstractItemModel *model, TwoLineDelegate::Describe describe, int leadCharacters,
            QWidget *parent = nullptr);

signals:
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace hms::app
