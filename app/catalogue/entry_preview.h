// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/lab/evaluation.h"

#include <QWidget>

#include <functional>

namespace hms::app {

/// How a result of a form will be entered, as the laboratory's own screen draws it. The designer shows one
/// without knowing that screen.
class EntryPreview : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What is typed stays as far as the form still has it.
    virtual void show(const TestTemplate &form, const Subject &subject) = 0;
    [[nodiscard]] virtual QJsonObject data() const = 0;
    using QWidget::show;

signals:
    void edited();
};

using MakeEntryPreview = std::function<EntryPreview *(QWidget *parent)>;

} // namespace hms::app
