// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/row_table_model.h"
#include "app/ui/two_line_delegate.h"
#include "shared/documents/document.h"

#include <QCoreApplication>

namespace hms::app {

/// Documents, newest first.
class DocumentsModel final : public RowTableModel<Document> {
    Q_OBJECT

public:
    explicit DocumentsModel(QObject *parent = nullptr);

    static TwoLines describe(const Document &document);
};

} // namespace hms::app
