// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ui/row_table_model.h"
#include "shared/lab/lab_protocol.h"

namespace hms::app {

/// The catalogue as the laboratory's manager reads it.
class TestTypeModel final : public RowTableModel<TestType> {
    Q_OBJECT

public:
    explicit TestTypeModel(QObject *parent = nullptr);
};

} // namespace hms::app
