// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shared/core/money.h"

#include <QLineEdit>

#include <optional>

namespace hms::app {

/// An amount typed in any script, with or without grouping. Rewritten in the desk's form when the field is
/// left; what cannot be read is left as typed and marked.
class MoneyEdit final : public QLineEdit {
    Q_OBJECT

public:
    explicit MoneyEdit(QWidget *parent = nullptr);

    /// Empty when nothing or no amount is typed.
    [[nodiscard]] std::optional<Money> value() const;
    void setValue(std::optional<Money> amount);

signals:
    void valueChanged(std::optional<hms::Money> amount);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void mark();
};

} // namespace hms::app
