// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace hms::app {

/// What was told about a person's birth: the day, or only the age. Exactly one is set.
struct Birth {
    std::optional<QDate> date;
    std::optional<int> ageYears;

    friend bool operator==(const Birth &, const Birth &) = default;
};

/// Reads "25", "25y", "6m" (months), "12/03/1990" (day first), "1990-03-12" or "1990" in any script's digits.
/// Empty when it is none of these, lies in the future or is more than 150 years ago.
std::optional<Birth> parseBirth(const QString &text, QDate today);

/// One field for age or date of birth; interpretation() tells how it was understood.
class BirthEdit final : public QLineEdit {
    Q_OBJECT

public:
    explicit BirthEdit(QWidget *parent = nullptr);

    /// The hospital's business date, not the desk's clock.
    void setToday(QDate today);
    [[nodiscard]] std::optional<Birth> value() const;
    [[nodiscard]] QString
    interpretation() const; ///< "Born 12 March 1990, 36 y"; empty when nothing is understood.
    void setDate(QDate date);

signals:
    void valueChanged();

private:
    QDate m_today = QDate::currentDate();
};

} // namespace hms::app
