// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace hms::app {

class Segmented;

/// Business days, both included.
struct Period {
    QDate from;
    QDate to;

    friend bool operator==(const Period &, const Period &) = default;
};

/// Today, the last seven days, this month, or two days that somebody types.
class PeriodPicker final : public QWidget {
    Q_OBJECT

public:
    explicit PeriodPicker(QWidget *parent = nullptr);

    void setToday(QDate today);
    /// Empty while the typed days make no period.
    [[nodiscard]] std::optional<Period> period() const;

signals:
    void chosen(); ///< Another period is meant now.

private:
    enum class Choice { Today, Week, Month, Typed };

    QWidget *buildTyped();
    QLineEdit *addDay(const QString &caption, const QString &name);
    [[nodiscard]] std::optional<Period> typed() const;
    void update();

    QDate m_today;
    std::optional<Period> m_told;
    Segmented *m_choice = nullptr;
    QWidget *m_typed = nullptr;
    QLineEdit *m_from = nullptr;
    QLineEdit *m_to = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace hms::app
