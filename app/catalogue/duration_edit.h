// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;

namespace hms::app {

/// A time in minutes, hours or days, as a laboratory promises it.
class DurationEdit final : public QWidget {
    Q_OBJECT

public:
    explicit DurationEdit(QWidget *parent = nullptr);

    void setMinutes(int minutes);
    /// Empty when it is no whole number.
    [[nodiscard]] std::optional<int> minutes() const;

signals:
    void edited();

private:
    QLineEdit *m_number = nullptr;
    QComboBox *m_unit = nullptr;
};

} // namespace hms::app
